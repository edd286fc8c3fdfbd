import type { Database } from './database.ts';
import { hashed, type MasterKey, newSecret } from './keys.ts';
import type { Place } from './people.ts';

/** How long an own page that was opened by its code stays open, ms. */
export const visitLasts = 30 * 60_000;

/**
 * The codes of pictures with which people open their own page after a meeting. A code is short enough to remember, so
 * it is stored as a keyed hash: whoever has the database alone cannot try them all.
 */
export class PagesStore {
  readonly #database: Database;
  readonly #master: MasterKey;

  constructor(database: Database, master: MasterKey) {
    this.#database = database;
    this.#master = master;
  }

  /** A seat's new code; the one before opens nothing any more. @returns false when another seat has this code */
  async giveCode({ session, seat }: Place, pictures: readonly string[]): Promise<boolean> {
    const { query } = this.#database;
    const hash = this.#hashOf(pictures);
    return this.#database.commit(() => {
      const same = this.#database.one(query.selectFrom('page_codes').select('hash').where('hash', '=', hash));
      if (same) return false;
      this.#database.run(query.deleteFrom('page_codes').where('session', '=', session).where('seat', '=', seat));
      this.#database.run(query.deleteFrom('page_visits').where('session', '=', session).where('seat', '=', seat));
      this.#database.run(query.insertInto('page_codes').values({ hash, session, seat }));
      return true;
    });
  }

  async hasCode({ session, seat }: Place): Promise<boolean> {
    const query = this.#database.query.selectFrom('page_codes').select('hash').where('session', '=', session);
    return this.#database.one(query.where('seat', '=', seat)) !== undefined;
  }

  /** Opens a page by its code. @returns undefined when no page has it */
  async open(pictures: readonly string[], now: number): Promise<{ token: string; until: number } | undefined> {
    const { query } = this.#database;
    const code = query.selectFrom('page_codes').select(['session', 'seat']).where('hash', '=', this.#hashOf(pictures));
    const place = this.#database.one(code);
    if (!place) return undefined;
    const token = newSecret();
    const until = now + visitLasts;
    await this.#database.commit(() => {
      this.#database.run(query.deleteFrom('page_visits').where('until', '<', now));
      this.#database.run(query.insertInto('page_visits').values({ hash: hashed(token), ...place, until }));
    });
    return { token, until };
  }

  /** Whose page a token shows now. */
  async find(token: string, now: number): Promise<Place | undefined> {
    const query = this.#database.query.selectFrom('page_visits').select(['session', 'seat', 'until']);
    const visit = this.#database.one(query.where('hash', '=', hashed(token)));
    return visit && visit.until > now ? { session: visit.session, seat: visit.seat } : undefined;
  }

  /** Closes a page before its time. */
  async close(token: string): Promise<void> {
    const gone = this.#database.query.deleteFrom('page_visits').where('hash', '=', hashed(token));
    await this.#database.commit(() => this.#database.run(gone));
  }

  #hashOf = (pictures: readonly string[]): string => hashed(this.#master.secretFor('page', pictures.join(' ')));
}
