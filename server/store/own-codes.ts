import type { OwnCode } from '../../shared/wire/people.ts';
import type { Database } from './database.ts';
import { seal, unseal } from './keys.ts';
import { groupSeat, type WordsStore } from './words.ts';

/** Codes that a worker makes for one session: words of theirs, sealed with the group's key. */
export class OwnCodesStore {
  readonly #database: Database;
  readonly #words: WordsStore;

  constructor(database: Database, words: WordsStore) {
    this.#database = database;
    this.#words = words;
  }

  /** In the order in which they were made. */
  async of(session: string): Promise<OwnCode[]> {
    const query = this.#database.query.selectFrom('own_codes').selectAll().where('session', '=', session);
    const rows = this.#database.all(query.orderBy('number'));
    const key = rows.length > 0 ? this.#words.keyOf(session, groupSeat) : undefined;
    return rows.flatMap(({ id, sealed }) =>
      key ? [{ id, text: unseal(key, sealed, placeOf(session, id)).toString('utf8') }] : [],
    );
  }

  /** Makes a code, or says it in other words. */
  async put(session: string, { id, text }: OwnCode): Promise<void> {
    await this.#database.commit(() => {
      const key = this.#words.keyOf(session, groupSeat);
      if (!key) throw new Error(`OwnCodesStore.put: expected the group's key of session ${session}, found none`);
      const { query } = this.#database;
      const sealed = seal(key, Buffer.from(text), placeOf(session, id));
      const all = this.#database.all(query.selectFrom('own_codes').select('number').where('session', '=', session));
      const number = Math.max(0, ...all.map((row) => row.number)) + 1;
      const insert = query.insertInto('own_codes').values({ session, id, number, sealed });
      this.#database.run(insert.onConflict((conflict) => conflict.doUpdateSet({ sealed })));
    });
  }

  /** Notes that have it keep it, without words. */
  async remove(session: string, id: string): Promise<void> {
    const gone = this.#database.query.deleteFrom('own_codes').where('session', '=', session).where('id', '=', id);
    await this.#database.commit(() => this.#database.run(gone));
    this.#database.emptyLog();
  }
}

const placeOf = (session: string, id: string) => `${session}/code/${id}`;
