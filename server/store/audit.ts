import type { Role } from '../../shared/session/actor.ts';
import type { Database } from './database.ts';
import type { AuditRow } from './tables.ts';

/** What can be asked about later. */
export type Audited =
  | 'observations-read'
  | 'observation-written'
  | 'own-notes-read'
  | 'own-page-opened'
  | 'report-read'
  | 'report-written'
  | 'sealed'
  | 'person-erased'
  | 'group-page-read'
  | 'log-exported'
  | 'session-purged';

/** Whoever did it: an account, a guest, a seat or the operator, and in which role. */
export interface Doer {
  who: string;
  role: Role | 'operator';
}

export class AuditStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** Who did what, when, with which session. Resolves once it is on the disk: only then is the answer given. */
  async note({ who, role }: Doer, what: Audited, session: string, detail?: string): Promise<void> {
    const row: AuditRow = { at: Date.now(), who, role, what, session, detail: detail ?? null };
    await this.#database.commit(() => this.#database.run(this.#database.query.insertInto('audit').values(row)));
  }

  async of(session: string): Promise<AuditRow[]> {
    return this.#database.all(
      this.#database.query.selectFrom('audit').selectAll().where('session', '=', session).orderBy('at'),
    );
  }
}
