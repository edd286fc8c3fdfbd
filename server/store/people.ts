import type { Database } from './database.ts';
import { seal, unseal } from './keys.ts';
import type { WordsStore } from './words.ts';

/**
 * What is written about one seat apart from the log and the notes: the person's answers to notes, their own words,
 * goals and looks at them; the worker's replies and part of the report. `id` is the note's or the goal's, or the kind.
 */
export const documentKinds = ['answer', 'reply', 'words', 'goal', 'look', 'worker'] as const;
export type DocumentKind = (typeof documentKinds)[number];

export interface StoredDocument {
  kind: DocumentKind;
  id: string;
  /** when it was written, ms since 1970 */
  at: number;
  value: unknown;
}

/** A seat of one meeting. */
export interface Place {
  session: string;
  seat: number;
}

/** Documents are sealed with the seat's key, so that they go with everything else that is the person's. */
export class PeopleStore {
  readonly #database: Database;
  readonly #words: WordsStore;

  constructor(database: Database, words: WordsStore) {
    this.#database = database;
    this.#words = words;
  }

  /** Everything that is written about a seat, oldest first. */
  async documents({ session, seat }: Place): Promise<StoredDocument[]> {
    const key = this.#words.keyOf(session, seat);
    if (!key) return [];
    const query = this.#database.query.selectFrom('documents').selectAll();
    const rows = this.#database.all(query.where('session', '=', session).where('seat', '=', seat).orderBy('at'));
    return rows.map(({ kind, id, at, sealed }) => ({
      kind: kind as DocumentKind,
      id,
      at,
      value: JSON.parse(unseal(key, sealed, placeOf({ session, seat }, kind, id)).toString('utf8')),
    }));
  }

  /** Stores a document, or what replaces it. */
  async put(place: Place, kind: DocumentKind, id: string, value: unknown, at: number): Promise<void> {
    const { session, seat } = place;
    await this.#database.commit(() => {
      this.#words.addSeat(session, seat);
      const key = this.#words.keyOf(session, seat);
      if (!key) throw new Error(`PeopleStore.put: expected a key of seat ${seat}, found none`);
      const row = { at, sealed: seal(key, Buffer.from(JSON.stringify(value)), placeOf(place, kind, id)) };
      const insert = this.#database.query.insertInto('documents').values({ session, seat, kind, id, ...row });
      this.#database.run(insert.onConflict((conflict) => conflict.doUpdateSet(row)));
    });
  }

  async remove({ session, seat }: Place, kind: DocumentKind, id: string): Promise<void> {
    const gone = this.#database.query.deleteFrom('documents').where('session', '=', session).where('seat', '=', seat);
    const found = await this.#database.commit(() =>
      this.#database.run(gone.where('kind', '=', kind).where('id', '=', id)),
    );
    if (found > 0) this.#database.emptyLog();
  }

  /** Seals what is written about a seat; 0 is the group. The first seal stays. */
  async seal({ session, seat }: Place, by: string, at: number): Promise<void> {
    const insert = this.#database.query.insertInto('seals').values({ session, seat, at, by });
    await this.#database.commit(() => this.#database.run(insert.onConflict((conflict) => conflict.doNothing())));
  }

  /** When which seats of a session were sealed, ms since 1970. */
  async sealsOf(session: string): Promise<ReadonlyMap<number, number>> {
    const rows = this.#database.all(
      this.#database.query.selectFrom('seals').select(['seat', 'at']).where('session', '=', session),
    );
    return new Map(rows.map(({ seat, at }) => [seat, at]));
  }

  /** The member of the group who sits at a seat; undefined: nobody has said so. */
  memberAt({ session, seat }: Place): string | undefined {
    const query = this.#database.query.selectFrom('seats').select('member').where('session', '=', session);
    return this.#database.one(query.where('seat', '=', seat))?.member ?? undefined;
  }

  /** All seats of the same person in the group's meetings, oldest first; at least the one asked about. */
  async sameAs(place: Place): Promise<Place[]> {
    const member = this.memberAt(place);
    return member === undefined ? [place] : this.seatsOf(member);
  }

  seatsOf(member: string): Place[] {
    const query = this.#database.query.selectFrom('seats').innerJoin('sessions', 'sessions.id', 'seats.session');
    return this.#database.all(
      query.select(['seats.session', 'seats.seat']).where('member', '=', member).orderBy('sessions.opened_at'),
    );
  }

  /** Members of a group, in the order in which they were first linked. */
  async membersOf(group: string): Promise<string[]> {
    const query = this.#database.query.selectFrom('members').select('id').where('group_id', '=', group);
    return this.#database.all(query.orderBy('made_at')).map(({ id }) => id);
  }

  async addMember(id: string, group: string, at: number): Promise<void> {
    const insert = this.#database.query.insertInto('members').values({ id, group_id: group, made_at: at });
    await this.#database.commit(() => this.#database.run(insert));
  }

  /** Says who sits at a seat; a member sits at one seat of a meeting. A member without a seat is let go. */
  async link({ session, seat }: Place, member: string | undefined): Promise<void> {
    const { query } = this.#database;
    await this.#database.commit(() => {
      this.#words.addSeat(session, seat);
      const there = query.updateTable('seats').where('session', '=', session);
      if (member !== undefined)
        this.#database.run(there.set({ member: null }).where('member', '=', member).where('seat', '!=', seat));
      this.#database.run(there.set({ member: member ?? null }).where('seat', '=', seat));
      const seated = query.selectFrom('seats').select((seats) => seats.ref('member').$notNull().as('member'));
      this.#database.run(query.deleteFrom('members').where('id', 'not in', seated.where('member', 'is not', null)));
    });
  }
}

const placeOf = ({ session, seat }: Place, kind: string, id: string) => `${session}/${seat}/${kind}/${id}`;
