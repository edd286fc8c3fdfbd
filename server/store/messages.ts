import type { MessageView } from '../../shared/session/view.ts';
import type { Database } from './database.ts';
import { seal, unseal } from './keys.ts';
import type { WordsStore } from './words.ts';

/** What seats and the facilitator write to each other: sealed with the seat's key, in no step, erased at the end. */
export class MessagesStore {
  readonly #database: Database;
  readonly #words: WordsStore;

  constructor(database: Database, words: WordsStore) {
    this.#database = database;
    this.#words = words;
  }

  /** The messages of a session, oldest first. */
  async of(session: string): Promise<MessageView[]> {
    const query = this.#database.query.selectFrom('messages').selectAll().where('session', '=', session);
    return this.#database.all(query.orderBy('number')).flatMap((row) => {
      const key = this.#words.keyOf(session, row.seat);
      if (!key) return [];
      const text = unseal(key, row.sealed, placeOf(session, row.id)).toString('utf8');
      return [{ id: row.id, seat: row.seat, from: row.from_seat ? ('seat' as const) : ('facilitator' as const), text }];
    });
  }

  /** Resolves when it is on the disk, to whether it is new: the same action again adds nothing. */
  add(session: string, actionId: string, { id, seat, from, text }: MessageView): Promise<boolean> {
    return this.#database.commit(() => {
      this.#words.addSeat(session, seat);
      const key = this.#words.keyOf(session, seat);
      if (!key) throw new Error(`MessagesStore.add: expected a key of seat ${seat}, found none`);
      const sealed = seal(key, Buffer.from(text), placeOf(session, id));
      const row = { session, id, action_id: actionId, seat, from_seat: from === 'seat' ? 1 : 0, sealed };
      const insert = this.#database.query.insertInto('messages').values(row);
      return this.#database.run(insert.onConflict((conflict) => conflict.doNothing())) === 1;
    });
  }

  /** Erases them all, also from the database's log. */
  async erase(session: string): Promise<void> {
    const all = this.#database.query.deleteFrom('messages').where('session', '=', session);
    const erased = await this.#database.commit(() => this.#database.run(all));
    if (erased > 0) this.#database.emptyLog();
  }
}

const placeOf = (session: string, id: string) => `${session}/message/${id}`;
