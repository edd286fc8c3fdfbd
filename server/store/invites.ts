import type { Database } from './database.ts';
import { hashed, newSecret } from './keys.ts';

const validFor = 7 * 24 * 3600 * 1000;

/** One-time links with which a facilitator makes an account. */
export class InvitesStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** @returns the link's token, good for one account within a week */
  async make(now = Date.now()): Promise<string> {
    const token = newSecret();
    const row = { token_hash: hashed(token), made_at: now, expires_at: now + validFor, used_at: null };
    await this.#database.commit(() => this.#database.run(this.#database.query.insertInto('invites').values(row)));
    return token;
  }

  /** @returns whether the token was good; from now on it is not */
  async use(token: string, now = Date.now()): Promise<boolean> {
    return this.#database.commit(() => {
      const used = this.#database.query.updateTable('invites').set({ used_at: now });
      const good = used
        .where('token_hash', '=', hashed(token))
        .where('used_at', 'is', null)
        .where('expires_at', '>', now);
      return this.#database.run(good) === 1;
    });
  }

  /** After an account could not be made: the link is good again. */
  async giveBack(token: string): Promise<void> {
    await this.#database.commit(() => {
      const unused = this.#database.query.updateTable('invites').set({ used_at: null });
      this.#database.run(unused.where('token_hash', '=', hashed(token)));
    });
  }
}
