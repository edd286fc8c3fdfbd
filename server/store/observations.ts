import type { ObservationDraft } from '../../shared/observation/observation.ts';
import type { Database } from './database.ts';
import { seal, unseal } from './keys.ts';
import { groupSeat, type WordsStore } from './words.ts';

export interface StoredNote {
  note: ObservationDraft;
  /** account id of the worker who wrote it */
  author: string;
  /** it came after its subject had been sealed */
  later: boolean;
}

/** What a note is about has been sealed: it can be added to, not changed. */
export class Sealed extends Error {}

/** Workers' notes. They are sealed like people's words, and never pass through a room. */
export class ObservationsStore {
  readonly #database: Database;
  readonly #words: WordsStore;

  constructor(database: Database, words: WordsStore) {
    this.#database = database;
    this.#words = words;
  }

  /**
   * Stores a note, or an edit of it. The same again changes nothing, and neither does an older edit that is late.
   * @throws Sealed when the note was written before its subject was sealed
   */
  async put(session: string, note: ObservationDraft, author: string): Promise<void> {
    const { query } = this.#database;
    // A note that was taken back keeps its place, so that a late edit cannot bring it to life, but none of its words.
    const kept = note.removed ? { ...note, seen: '', interpretation: '' } : note;
    await this.#database.commit(() => {
      const same = query
        .selectFrom('observations')
        .select(['edit', 'author', 'later', 'seat'])
        .where('session', '=', session);
      const before = this.#database.one(same.where('id', '=', note.id));
      if (before && before.edit >= note.edit) return;
      const seals = query.selectFrom('seals').select('seat').where('session', '=', session);
      const isSealed = (seat: number | null) => this.#database.one(seals.where('seat', '=', seat ?? groupSeat));
      const later = isSealed(note.seat ?? null) !== undefined;
      if (before && before.later === 0 && (later || isSealed(before.seat))) throw new Sealed(note.id);
      const row = {
        seat: note.seat ?? null,
        edit: note.edit,
        removed: note.removed ? 1 : 0,
        author: before?.author ?? author,
        later: before?.later ?? (later ? 1 : 0),
        sealed: seal(this.#keyOf(session), Buffer.from(JSON.stringify(kept)), placeOf(session, note.id)),
      };
      const insert = query.insertInto('observations').values({ session, id: note.id, ...row });
      this.#database.run(insert.onConflict((conflict) => conflict.doUpdateSet(row)));
    });
    if (note.removed) this.#database.emptyLog();
  }

  /** Notes of a session that have not been taken back, in the order in which they were made. */
  async of(session: string): Promise<StoredNote[]> {
    const query = this.#database.query.selectFrom('observations').selectAll().where('session', '=', session);
    const rows = this.#database.all(query.where('removed', '=', 0));
    if (rows.length === 0) return [];
    const key = this.#keyOf(session);
    return rows
      .map(({ id, author, later, sealed }) => ({
        note: {
          ...unshared,
          ...(JSON.parse(unseal(key, sealed, placeOf(session, id)).toString('utf8')) as ObservationDraft),
        },
        author,
        later: later === 1,
      }))
      .sort((one, other) => one.note.madeAt - other.note.madeAt);
  }

  /** Takes a note away, sealed or not: its person wished it, and the worker agreed. */
  async drop(session: string, id: string): Promise<void> {
    await this.#database.commit(() => this.#blank(session, [id]));
    this.#database.emptyLog();
  }

  /** Takes all notes about a seat away. */
  async eraseSeat(session: string, seat: number): Promise<void> {
    await this.#database.commit(() => {
      const query = this.#database.query.selectFrom('observations').select('id').where('session', '=', session);
      const ids = this.#database.all(query.where('seat', '=', seat)).map(({ id }) => id);
      this.#blank(session, ids);
    });
    this.#database.emptyLog();
  }

  /** Within a commit: the notes keep their places, and none of their words. */
  #blank(session: string, ids: readonly string[]): void {
    const key = this.#keyOf(session);
    const { query } = this.#database;
    for (const id of ids) {
      const one = query.selectFrom('observations').selectAll().where('session', '=', session).where('id', '=', id);
      const row = this.#database.one(one);
      if (!row) continue;
      const note = JSON.parse(unseal(key, row.sealed, placeOf(session, id)).toString('utf8')) as ObservationDraft;
      const { framework: _framework, code: _code, ...rest } = note;
      const blank = { ...rest, seen: '', interpretation: '', removed: true };
      const sealed = seal(key, Buffer.from(JSON.stringify(blank)), placeOf(session, id));
      const gone = query.updateTable('observations').set({ sealed, removed: 1, edit: 10_000 });
      this.#database.run(gone.where('session', '=', session).where('id', '=', id));
    }
  }

  #keyOf(session: string): Buffer {
    const key = this.#words.keyOf(session, groupSeat);
    if (!key) throw new Error(`ObservationsStore: expected the group's key of session ${session}, found none`);
    return key;
  }
}

/** Notes of the first releases do not say whether they are shared: they are not. */
const unshared = { shared: false, interpretationShown: false };

const placeOf = (session: string, id: string) => `${session}/note/${id}`;
