import type { ObservationDraft } from '../../shared/observation/observation.ts';
import type { Database } from './database.ts';
import { seal, unseal } from './keys.ts';
import { groupSeat, type WordsStore } from './words.ts';

export interface StoredNote {
  note: ObservationDraft;
  /** account id of the worker who wrote it */
  author: string;
}

/** Workers' notes. They are sealed like people's words, and never pass through a room. */
export class ObservationsStore {
  readonly #database: Database;
  readonly #words: WordsStore;

  constructor(database: Database, words: WordsStore) {
    this.#database = database;
    this.#words = words;
  }

  /** Stores a note, or an edit of it. The same again changes nothing, and neither does an older edit that is late. */
  async put(session: string, note: ObservationDraft, author: string): Promise<void> {
    const { query } = this.#database;
    // A note that was taken back keeps its place, so that a late edit cannot bring it to life, but none of its words.
    const kept = note.removed ? { ...note, seen: '', interpretation: '' } : note;
    await this.#database.commit(() => {
      const same = query.selectFrom('observations').select(['edit', 'author']).where('session', '=', session);
      const before = this.#database.one(same.where('id', '=', note.id));
      if (before && before.edit >= note.edit) return;
      const row = {
        seat: note.seat ?? null,
        edit: note.edit,
        removed: note.removed ? 1 : 0,
        author: before?.author ?? author,
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
      .map(({ id, author, sealed }) => ({
        note: {
          ...unshared,
          ...(JSON.parse(unseal(key, sealed, placeOf(session, id)).toString('utf8')) as ObservationDraft),
        },
        author,
      }))
      .sort((one, other) => one.note.madeAt - other.note.madeAt);
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
