import type { Database } from './database.ts';
import { type MasterKey, seal, unseal } from './keys.ts';
import type { Place } from './people.ts';

export interface NewWords {
  id: string;
  /** 0: the group's own */
  seat: number;
  text: string;
}

/** The group's own words and the notes about it are sealed with the key of this seat, at which nobody sits. */
export const groupSeat = 0;

/** What people wrote, apart from the log and sealed seat by seat, so that it can be erased without breaking the log. */
export class WordsStore {
  readonly #database: Database;
  readonly #master: MasterKey;

  constructor(database: Database, master: MasterKey) {
    this.#database = database;
    this.#master = master;
  }

  /** Everything that was written in a session and has not been erased, by wordsId. */
  async of(session: string): Promise<Map<string, string>> {
    const keys = new Map<number, Buffer | undefined>();
    const texts = new Map<string, string>();
    const query = this.#database.query.selectFrom('words').selectAll().where('session', '=', session);
    for (const { id, seat, sealed } of this.#database.all(query)) {
      if (!keys.has(seat)) keys.set(seat, this.keyOf(session, seat));
      const key = keys.get(seat);
      if (key) texts.set(id, unseal(key, sealed, placeOf(session, seat, id)).toString('utf8'));
    }
    return texts;
  }

  /**
   * Erases what a seat wrote, and messages that were agreed on: rows and key. The log keeps its ids, which then lead
   * nowhere.
   * @param seat 0 for what the group wrote together
   */
  async eraseSeat(session: string, seat: number): Promise<void> {
    const { query } = this.#database;
    await this.#database.commit(() => {
      for (const table of ['words', 'messages', 'documents', 'page_codes', 'page_visits'] as const)
        this.#database.run(query.deleteFrom(table).where('session', '=', session).where('seat', '=', seat));
      const forgotten = query.updateTable('seats').set({ key: null });
      this.#database.run(forgotten.where('session', '=', session).where('seat', '=', seat));
    });
    this.#database.emptyLog();
  }

  /** Within a commit: adds words that the step `seq` points to. */
  add(session: string, seq: number, words: readonly NewWords[]): void {
    for (const { id, seat, text } of words) {
      const key = this.keyOf(session, seat) ?? this.#newKey(session, seat);
      const sealed = seal(key, Buffer.from(text), placeOf(session, seat, id));
      this.#database.run(this.#database.query.insertInto('words').values({ id, session, seat, seq, sealed }));
    }
  }

  /** Within a commit: erases these words. `Database.emptyLog` afterwards takes them out of the file, too. */
  erase(session: string, ids: readonly string[]): void {
    const erased = this.#database.query.deleteFrom('words').where('session', '=', session);
    for (const id of ids) this.#database.run(erased.where('id', '=', id));
  }

  /** Erases one of a seat's entries for good. */
  async eraseOne({ session, seat }: Place, id: string): Promise<void> {
    const erased = this.#database.query.deleteFrom('words').where('session', '=', session).where('seat', '=', seat);
    const found = await this.#database.commit(() => this.#database.run(erased.where('id', '=', id)));
    if (found > 0) this.#database.emptyLog();
  }

  /** Within a commit, or to read: the opened key of a seat; undefined when it has none. */
  keyOf(session: string, seat: number): Buffer | undefined {
    const query = this.#database.query.selectFrom('seats').select('key');
    const row = this.#database.one(query.where('session', '=', session).where('seat', '=', seat));
    return row?.key ? this.#master.unwrap(row.key, `${session}/${seat}`) : undefined;
  }

  /** Within a commit: makes the seat, and its key unless it has one. */
  addSeat(session: string, seat: number): void {
    if (!this.keyOf(session, seat)) this.#newKey(session, seat);
  }

  #newKey(session: string, seat: number): Buffer {
    const { key, wrapped } = this.#master.newKey(`${session}/${seat}`);
    const row = { session, seat, key: wrapped, member: null };
    const query = this.#database.query.insertInto('seats').values(row);
    this.#database.run(query.onConflict((conflict) => conflict.doUpdateSet({ key: wrapped })));
    return key;
  }
}

const placeOf = (session: string, seat: number, id: string) => `${session}/${seat}/${id}`;
