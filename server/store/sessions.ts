import type { Locale } from '../../shared/lib/text.ts';
import type { MeetingPhase } from '../../shared/session/view.ts';
import type { Database } from './database.ts';
import { hashed, type MasterKey } from './keys.ts';
import type { StepsStore, StoredStep } from './steps.ts';
import type { SessionRow } from './tables.ts';
import { groupSeat, type WordsStore } from './words.ts';

/** What is known of a session without replaying it. */
export interface SessionRecord {
  id: string;
  /** account of the facilitator who opened it */
  owner: string;
  code: string;
  pack: string;
  scenario: string;
  frameworks: string[];
  group: string | undefined;
  locale: Locale;
  openedAt: number;
  phase: MeetingPhase;
  seats: number;
}

export type NewSession = Omit<SessionRecord, 'phase' | 'seats'>;

/** Secrets that go into addresses: of the QR, of the shared screen, of a phone that is passed around. */
export type Purpose = 'join' | 'screen' | 'device';

export class CodeTaken extends Error {}

export class SessionsStore {
  readonly #database: Database;
  readonly #master: MasterKey;
  readonly #words: WordsStore;
  readonly #steps: StepsStore;

  constructor(database: Database, master: MasterKey, words: WordsStore, steps: StepsStore) {
    this.#database = database;
    this.#master = master;
    this.#words = words;
    this.#steps = steps;
  }

  /**
   * Stores a new session and its first step in one transaction.
   * @throws CodeTaken when another session has this code
   */
  async open(session: NewSession, first: StoredStep): Promise<void> {
    const { id, owner, code, pack, scenario, locale } = session;
    const row: SessionRow = {
      ...{ id, owner, code, pack, scenario, locale },
      join_hash: hashed(this.secretOf(id, 'join')),
      screen_hash: hashed(this.secretOf(id, 'screen')),
      device_hash: hashed(this.secretOf(id, 'device')),
      frameworks: JSON.stringify(session.frameworks),
      group_id: session.group ?? null,
      opened_at: session.openedAt,
      phase: 'lobby',
      seats: 0,
    };
    await this.#database.commit(() => {
      const same = this.#database.query.selectFrom('sessions').select('id').where('code', '=', code);
      if (this.#database.one(same)) throw new CodeTaken(code);
      this.#database.run(this.#database.query.insertInto('sessions').values(row));
      this.#words.addSeat(id, groupSeat);
      this.#steps.write({ session: id, step: first, words: [], erase: [] });
    });
  }

  async find(id: string): Promise<SessionRecord | undefined> {
    return recordOf(this.#database.one(this.#all().where('id', '=', id)));
  }

  async byCode(code: string): Promise<SessionRecord | undefined> {
    return recordOf(this.#database.one(this.#all().where('code', '=', code)));
  }

  async bySecret(purpose: Purpose, secret: string): Promise<SessionRecord | undefined> {
    return recordOf(this.#database.one(this.#all().where(`${purpose}_hash`, '=', hashed(secret))));
  }

  /** Those that a facilitator has opened, the newest first. */
  async ofOwner(owner: string): Promise<SessionRecord[]> {
    const query = this.#all().where('owner', '=', owner).orderBy('opened_at', 'desc').limit(500);
    return this.#database.all(query).flatMap((row) => recordOf(row) ?? []);
  }

  /** All meetings of a group, oldest first. */
  async ofGroup(group: string): Promise<SessionRecord[]> {
    const query = this.#all().where('group_id', '=', group).orderBy('opened_at');
    return this.#database.all(query).flatMap((row) => recordOf(row) ?? []);
  }

  /** The last meeting of a group that played this pack's family of cards. */
  async lastOfGroup(group: string): Promise<SessionRecord | undefined> {
    return recordOf(
      this.#database.one(this.#all().where('group_id', '=', group).orderBy('opened_at', 'desc').limit(1)),
    );
  }

  /** Takes a session out with all that belongs to it; what is left is its rows in the audit, which hold no content. */
  async purge(id: string): Promise<void> {
    const { query } = this.#database;
    await this.#database.commit(() => {
      this.#database.run(query.deleteFrom('sessions').where('id', '=', id));
      const seated = query.selectFrom('seats').select((seats) => seats.ref('member').$notNull().as('member'));
      this.#database.run(query.deleteFrom('members').where('id', 'not in', seated.where('member', 'is not', null)));
    });
    this.#database.emptyLog();
  }

  /** The same every time, and stored nowhere: it follows from the master key. */
  secretOf(id: string, purpose: Purpose | 'guest'): string {
    return this.#master.secretFor(purpose, id);
  }

  #all() {
    return this.#database.query.selectFrom('sessions').selectAll();
  }
}

const recordOf = (row: SessionRow | undefined): SessionRecord | undefined =>
  row && {
    id: row.id,
    owner: row.owner,
    code: row.code,
    pack: row.pack,
    scenario: row.scenario,
    frameworks: JSON.parse(row.frameworks) as string[],
    group: row.group_id ?? undefined,
    locale: row.locale as Locale,
    openedAt: row.opened_at,
    phase: row.phase,
    seats: row.seats,
  };
