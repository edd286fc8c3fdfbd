import { bothAgreed } from '../../shared/session/messages.ts';
import type { MessageAgreed } from '../../shared/session/rules/ruling.ts';
import type { MessageView } from '../../shared/session/view.ts';
import type { Database } from './database.ts';
import { seal, unseal } from './keys.ts';
import type { WordsStore } from './words.ts';

/**
 * What seats and the facilitator write to each other: sealed with the seat's key and in no step. At the end it is erased,
 * save for what both sides agreed on; that goes with the seat's words.
 */
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
      const from = row.from_seat ? ('seat' as const) : ('facilitator' as const);
      const agreed = { seat: row.agreed_seat === 1, facilitator: row.agreed_facilitator === 1 };
      return [{ id: row.id, seat: row.seat, from, text, agreed }];
    });
  }

  /**
   * What both sides agreed on may stand in the report of that seat, oldest first. Either side may still take it back
   * until the session has ended.
   */
  async agreedOf(session: string): Promise<Pick<MessageView, 'seat' | 'from' | 'text'>[]> {
    return (await this.of(session)).filter(bothAgreed).map(({ seat, from, text }) => ({ seat, from, text }));
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

  /** Resolves when it is on the disk. */
  async agree(session: string, { message, by, agree }: MessageAgreed): Promise<void> {
    const value = agree ? 1 : 0;
    const { query } = this.#database;
    const change = query
      .updateTable('messages')
      .set(by === 'seat' ? { agreed_seat: value } : { agreed_facilitator: value });
    await this.#database.commit(() =>
      this.#database.run(change.where('session', '=', session).where('id', '=', message)),
    );
  }

  /** Erases all but those that both sides agreed on, also from the database's log. */
  async eraseNotAgreed(session: string): Promise<void> {
    const all = this.#database.query.deleteFrom('messages').where('session', '=', session);
    const going = all.where((row) => row.or([row('agreed_seat', '=', 0), row('agreed_facilitator', '=', 0)]));
    const erased = await this.#database.commit(() => this.#database.run(going));
    if (erased > 0) this.#database.emptyLog();
  }
}

const placeOf = (session: string, id: string) => `${session}/message/${id}`;
