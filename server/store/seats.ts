import type { Database } from './database.ts';
import { hashed, newSecret } from './keys.ts';

/** Tokens of one seat that have been given out and not used yet; more than this many answers are never lost in a row. */
const outstanding = 8;

export interface SeatOfToken {
  session: string;
  seat: number;
}

/**
 * With what a seat is returned to. Each return gives a new token. The one that was used stays valid until a newer one
 * has been used, because an answer can be lost on its way; and so do newer ones, because two returns can cross.
 */
export class SeatsStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** Whose token this is; undefined when it is worth nothing. */
  async find(token: string): Promise<SeatOfToken | undefined> {
    const query = this.#database.query.selectFrom('seat_tokens').select(['session', 'seat']);
    return this.#database.one(query.where('hash', '=', hashed(token)));
  }

  /**
   * A new token in exchange for one that is being used now.
   * @returns undefined when the used token is worth nothing (any more)
   */
  async exchange(used: string): Promise<string | undefined> {
    const token = newSecret();
    return this.#database.commit(() => {
      const query = this.#database.query.selectFrom('seat_tokens').selectAll().where('hash', '=', hashed(used));
      const row = this.#database.one(query);
      if (!row) return undefined;
      const older = this.#database.query.deleteFrom('seat_tokens').where('session', '=', row.session);
      this.#database.run(older.where('seat', '=', row.seat).where('issued', '<', row.issued));
      this.give(row.session, row.seat, hashed(token));
      return token;
    });
  }

  /** A further token for a seat that exists, e.g. because the answer with the first one was lost. */
  async giveAnother(session: string, seat: number): Promise<string> {
    const token = newSecret();
    await this.#database.commit(() => this.give(session, seat, hashed(token)));
    return token;
  }

  /** Within a commit. */
  give(session: string, seat: number, hash: string): void {
    const { query } = this.#database;
    const given = query.selectFrom('seat_tokens').where('session', '=', session).where('seat', '=', seat);
    const issued = this.#database.all(given.select('issued').orderBy('issued')).map((row) => row.issued);
    const tooMany = issued.length - outstanding;
    // The oldest is the one in use: it goes last.
    for (const one of issued.slice(1, Math.max(1, tooMany + 1)))
      this.#database.run(
        query
          .deleteFrom('seat_tokens')
          .where('session', '=', session)
          .where('seat', '=', seat)
          .where('issued', '=', one),
      );
    const next = (issued.at(-1) ?? 0) + 1;
    this.#database.run(query.insertInto('seat_tokens').values({ hash, session, seat, issued: next }));
  }
}
