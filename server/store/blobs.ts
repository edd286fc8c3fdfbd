import { createHash } from 'node:crypto';
import type { Database } from './database.ts';

/** What sessions are pinned to, by the sha-256 of its content: editing a pack never changes a session. */
export class BlobsStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** @returns the content's hash */
  async keep(kind: 'pack' | 'framework', content: string): Promise<string> {
    const hash = contentHash(content);
    await this.#database.commit(() => {
      const insert = this.#database.query.insertInto('blobs').values({ hash, kind, content });
      this.#database.run(insert.onConflict((conflict) => conflict.doNothing()));
    });
    return hash;
  }

  async find(kind: 'pack' | 'framework', hash: string): Promise<string | undefined> {
    const query = this.#database.query.selectFrom('blobs').select('content');
    return this.#database.one(query.where('hash', '=', hash).where('kind', '=', kind))?.content;
  }
}

export const contentHash = (content: string): string => createHash('sha256').update(content).digest('hex');

/** The same JSON for the same content, whatever the order of its fields. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${fields.map(([name, field]) => `${JSON.stringify(name)}:${canonical(field)}`).join(',')}}`;
}
