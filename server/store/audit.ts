import type { Database } from './database.ts';
import type { AuditRow } from './tables.ts';

/** What can be asked about later. */
export type Audited = 'observations-read' | 'observation-written' | 'own-notes-read' | 'log-read' | 'log-exported';

export class AuditStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** Who did what, when, with which session. Resolves once it is on the disk: only then is the answer given. */
  async note(who: string, what: Audited, session: string, detail?: string): Promise<void> {
    const row: AuditRow = { at: Date.now(), who, what, session, detail: detail ?? null };
    await this.#database.commit(() => this.#database.run(this.#database.query.insertInto('audit').values(row)));
  }

  async of(session: string): Promise<AuditRow[]> {
    return this.#database.all(
      this.#database.query.selectFrom('audit').selectAll().where('session', '=', session).orderBy('at'),
    );
  }
}
