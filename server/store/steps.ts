import type { SessionEvent } from '../../shared/session/events.ts';
import { eventSchema } from '../../shared/session/events.ts';
import type { RecordedActor, Step } from '../../shared/session/replay.ts';
import type { MeetingPhase } from '../../shared/session/view.ts';
import type { Database } from './database.ts';
import type { SeatsStore } from './seats.ts';
import type { NewWords, WordsStore } from './words.ts';

/** A step as it was stored; with the id of the action, so that a repeated action finds its answer. */
export interface StoredStep extends Step {
  actionId: string | undefined;
}

/** One accepted action, with everything that must reach the disk together with it. */
export interface Append {
  session: string;
  step: StoredStep;
  /** words that the step points to */
  words: readonly NewWords[];
  /** a seat that came into being, and the hash of the token with which to return to it */
  seat?: { number: number; tokenHash?: string };
  /** words that no longer count */
  erase: readonly string[];
  /** what lists of sessions show, when it changed */
  summary?: { phase: MeetingPhase; seats: number };
}

/** Somebody else has written this session's next step: its host must step down. */
export class SessionTakenOver extends Error {}

/** The truth: one row per accepted action, numbered without gaps. */
export class StepsStore {
  readonly #database: Database;
  readonly #words: WordsStore;
  readonly #seats: SeatsStore;
  /** compiled once: it runs with every action */
  readonly #insert: string;

  constructor(database: Database, words: WordsStore, seats: SeatsStore) {
    this.#database = database;
    this.#words = words;
    this.#seats = seats;
    const row = { session: '', seq: 0, at: 0, action_id: null, actor: '', events: '' };
    this.#insert = database.query.insertInto('steps').values(row).compile().sql;
  }

  /**
   * Resolves when the step is on the disk, no sooner.
   * @throws SessionTakenOver when another host has written a step with this number or this action
   */
  async append(append: Append): Promise<void> {
    await this.#database.commit(() => this.write(append));
    if (append.erase.length > 0) this.#database.emptyLog();
  }

  /** All steps of a session, in order. Throws when a stored event is of no known form. */
  async of(session: string): Promise<StoredStep[]> {
    const query = this.#database.query.selectFrom('steps').selectAll().where('session', '=', session);
    return this.#database.all(query.orderBy('seq')).map((row) => ({
      seq: row.seq,
      at: row.at,
      actionId: row.action_id ?? undefined,
      actor: JSON.parse(row.actor) as RecordedActor,
      events: (JSON.parse(row.events) as unknown[]).map((event) => eventSchema.parse(event) as SessionEvent),
    }));
  }

  /** Within a commit. */
  write({ session, step, words, seat, erase, summary }: Append): void {
    const { query } = this.#database;
    const { seq, at, actionId, actor, events } = step;
    try {
      const row = [session, seq, at, actionId ?? null, JSON.stringify(actor), JSON.stringify(events)];
      this.#database.runCompiled(this.#insert, row);
    } catch (fault) {
      throw isConflict(fault) ? new SessionTakenOver(`step ${seq} of ${session} is already there`) : fault;
    }
    if (seat) this.#words.addSeat(session, seat.number);
    if (seat?.tokenHash) this.#seats.give(session, seat.number, seat.tokenHash);
    this.#words.add(session, seq, words);
    this.#words.erase(session, erase);
    if (summary) this.#database.run(query.updateTable('sessions').set(summary).where('id', '=', session));
  }
}

const isConflict = (fault: unknown): boolean =>
  fault instanceof Error && 'code' in fault && /^SQLITE_CONSTRAINT_(PRIMARYKEY|UNIQUE)$/.test(String(fault.code));
