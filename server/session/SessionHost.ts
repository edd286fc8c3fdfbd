import type { Random } from '../../shared/lib/random.ts';
import { accept, type Result, refuse } from '../../shared/lib/result.ts';
import type { Pack } from '../../shared/pack/pack.ts';
import type { Actor } from '../../shared/session/actor.ts';
import type { Refusal } from '../../shared/session/refusals.ts';
import { replay } from '../../shared/session/replay.ts';
import { emptySession, guestOf, type Session, seatOf } from '../../shared/session/session.ts';
import type { PublicView } from '../../shared/session/view.ts';
import type { Act, Acted } from '../../shared/wire/protocol.ts';
import { faultText, type Log } from '../log.ts';
import { newSecret } from '../store/keys.ts';
import { SessionTakenOver, type StoredStep } from '../store/steps.ts';
import type { Store } from '../store/store.ts';
import { Absences } from './absences.ts';
import { actorOf } from './actor.ts';
import { Answers } from './answers.ts';
import { Messages } from './Messages.ts';
import { PlayClock } from './PlayClock.ts';
import { type Asked, rule, seatTakenIn } from './rule.ts';
import { Turns } from './Turns.ts';
import { type Moment, nothingLive, project, type Showing, type Surroundings } from './views.ts';
import type { Watcher } from './Watcher.ts';

export interface HostParts {
  id: string;
  code: string;
  pack: Pack;
  /** the pack's secret texts, for those who may know them */
  secret: Surroundings['secret'];
  store: Pick<Store, 'steps' | 'words' | 'messages'>;
  random: Random;
  /** the server's clock, ms since 1970 */
  now(): number;
  log: Log;
}

/** Opens the authority over a session from its log. */
export async function openHost(parts: HostParts): Promise<SessionHost> {
  const host = new SessionHost(parts);
  await host.load();
  return host;
}

/**
 * The authority over one session. It knows no sockets. Everything that changes the session goes through one queue, and
 * nothing is shown or answered before it is on the disk. A fault is never an answer: the session is then read anew
 * from its log, and the action comes again.
 */
export class SessionHost {
  /** after everything private has been handed out */
  onShow: (view: PublicView) => void = () => {};
  /** it can no longer speak for the session: another host does, or its log cannot be read */
  onDown: () => void = () => {};

  readonly #parts: HostParts;
  readonly #messages: Messages;
  readonly #watchers = new Set<Watcher>();
  readonly #turns = new Turns((fault) => this.#recoverFrom(fault));
  #moment: Moment = { session: emptySession, steps: [], live: nothingLive };
  #words = new Map<string, string>();
  #absences = new Absences();
  #answers = new Answers();
  #clock: PlayClock;

  constructor(parts: HostParts) {
    this.#parts = parts;
    this.#messages = new Messages(parts.store.messages, parts.id);
    this.#clock = new PlayClock(0, parts.now);
  }

  get id(): string {
    return this.#parts.id;
  }

  get pack(): Pack {
    return this.#parts.pack;
  }

  get session(): Session {
    return this.#moment.session;
  }

  get steps(): readonly StoredStep[] {
    return this.#moment.steps;
  }

  get words(): ReadonlyMap<string, string> {
    return this.#words;
  }

  get isWatched(): boolean {
    return this.#watchers.size > 0;
  }

  /** Carries out what a connection asks for. Rejects on a fault, which is not an answer. */
  act(watcher: Watcher, act: Act): Promise<Result<Acted, Refusal>> {
    return this.#turns.take(async () => {
      const actor = actorOf(watcher, act, this.session);
      if (!actor) return refuse('not-allowed');
      return this.#carryOut({ actor, actionId: act.actionId, about: act.about, command: act.command });
    });
  }

  /**
   * Somebody arrives at the door and takes a seat. The same action again is the same seat.
   * @param tokenHash of the token with which to come back to the seat
   */
  enter(
    actionId: string,
    command: unknown,
    tokenHash: string,
  ): Promise<Result<{ seat: number; again: boolean }, Refusal>> {
    return this.#turns.take(async () => {
      const again = this.#answers.to(actionId) !== undefined;
      const answer = await this.#carryOut({ actor: { role: 'door' }, actionId, command }, tokenHash);
      if (!answer.ok) return answer;
      const seat = seatTakenIn(this.steps[answer.value.seq - 1]?.events ?? []);
      return seat === undefined ? refuse('not-understood') : accept({ seat, again });
    });
  }

  /** Somebody who has no connection asks, e.g. an invited guest at the door, or a person on their own page. */
  ask(actor: Actor, command: unknown): Promise<Result<Acted, Refusal>> {
    return this.#turns.take(() => this.#carryOut({ actor, actionId: newSecret(), command }));
  }

  /** A connection comes in. The newest one of a seat wins. */
  connect(watcher: Watcher): Promise<void> {
    return this.#turns.take(async () => {
      const rivals = [...this.#watchers].filter(({ role, seat }) => role === 'participant' && seat === watcher.seat);
      if (watcher.role === 'participant') for (const rival of rivals) this.#dismiss(rival, 'replaced');
      this.#watchers.add(watcher);
      this.#dismissRemoved();
      this.#lookWhoIsHere();
      this.#show();
    });
  }

  disconnect(watcher: Watcher): Promise<void> {
    return this.#turns.take(async () => {
      if (!this.#watchers.delete(watcher)) return;
      this.#lookWhoIsHere();
      this.#show();
    });
  }

  /** The connection's handlers are installed: it gets what only it may see, now and whenever that changes. */
  look(watcher: Watcher): Promise<void> {
    return this.#turns.take(async () => {
      watcher.looking = true;
      watcher.last = '';
      this.#show();
    });
  }

  /** A seat takes the shared device, or (without one) puts it down; what the last one saw is replaced. */
  hand(watcher: Watcher, number: number | undefined): Promise<Result<void, Refusal>> {
    return this.#turns.take(async () => {
      if (watcher.role !== 'shared-device') return refuse('not-allowed');
      const seat = seatOf(this.session, number);
      if (number !== undefined && (seat?.device !== 'shared' || seat.state === 'removed'))
        return refuse('no-such-seat');
      watcher.seat = number;
      watcher.last = '';
      this.#show();
      return accept(undefined);
    });
  }

  /** Runs something that must not fall between two changes of the session, e.g. a note about a seat that said yes. */
  async whileStill<Value>(work: () => Promise<Value>): Promise<Value> {
    const outcome = await this.#turns.take(async () => Promise.allSettled([work()]));
    if (outcome[0].status === 'rejected') throw outcome[0].reason;
    return outcome[0].value;
  }

  /** Time has passed: is somebody still waited for, is anybody there who leads? */
  tick(): Promise<void> {
    return this.#turns.take(async () => {
      const before = this.#moment.live.unled;
      this.#lookWhoIsHere();
      if (this.#moment.live.unled !== before) this.#show();
      if (this.#absences.away(this.session, this.#parts.now()).length === 0) return;
      await this.#carryOut({ actor: { role: 'clock' }, actionId: newSecret(), command: { type: 'pass-over' } });
    });
  }

  /** Tells everyone that the server is being restarted. */
  tellClosing(): void {
    for (const watcher of this.#watchers) watcher.notice({ what: 'closing' });
  }

  /** Lets go of what is in memory, and reads the session from its log. */
  readAnew(): Promise<void> {
    return this.#turns.take(async () => {
      await this.load();
      this.#show();
    });
  }

  /** Waits for what has been asked for, and does nothing from then on. */
  close(): Promise<void> {
    return this.#turns.finish();
  }

  /** Reads the session from its log. Open answers are asked again. */
  async load(): Promise<void> {
    const { id, store, pack, now } = this.#parts;
    const [steps, words] = [await store.steps.of(id), await store.words.of(id)];
    this.#moment = { session: replay(steps, pack), steps, live: { ...this.#moment.live, ballots: {} } };
    this.#words = words;
    await this.#messages.load();
    if (this.session.phase === 'ended') await this.#messages.letGo();
    this.#answers = new Answers(steps);
    this.#clock = new PlayClock(Math.max(this.#clock.at, steps.at(-1)?.at ?? 0), now);
  }

  async #carryOut(asked: Asked, tokenHash?: string): Promise<Result<Acted, Refusal>> {
    const known = this.#answers.to(asked.actionId);
    if (known) return accept(known);
    const { id, pack, random, store, now } = this.#parts;
    const away = this.#absences.away(this.session, now());
    const { all: messages } = this.#messages;
    const means = { pack, random, at: this.#clock.at, now: now(), away, unled: this.#moment.live.unled, messages };
    const ruling = rule(this.#moment, asked, means);
    if (!ruling.ok) return ruling;
    const { moment, append, message, agreement } = ruling.value;
    if (message) await this.#messages.add(asked.actionId, message);
    if (agreement) await this.#messages.agree(agreement);
    for (const words of append?.words ?? []) this.#words.set(words.id, words.text);
    // Projected first: a view that cannot be made must not leave a step behind that can never be shown.
    const showing = this.#project(moment);
    if (append) {
      const seat = append.seat && { ...append.seat, ...(tokenHash ? { tokenHash } : {}) };
      await store.steps.append({ session: id, ...append, ...(seat ? { seat } : {}) });
      for (const wordsId of append.erase) this.#words.delete(wordsId);
    }
    this.#moment = moment;
    if (moment.session.phase === 'ended') await this.#messages.letGo();
    this.#deliver(showing);
    this.#dismissRemoved();
    return accept(this.#answers.keep(asked.actionId, { seq: moment.steps.length }, append !== undefined));
  }

  #lookWhoIsHere(): void {
    const { live, session } = this.#moment;
    const now = this.#parts.now();
    this.#absences.follow(session, this.#watchers, live.out, now);
    this.#moment = { ...this.#moment, live: { ...live, unled: this.#absences.isUnled(session, now) } };
  }

  #show(): void {
    this.#deliver(this.#project(this.#moment));
  }

  #project(moment: Moment): Showing {
    const { pack, code, secret } = this.#parts;
    const { session, live } = moment;
    this.#clock.run(session.phase === 'running' && !session.resting && !live.unled && this.isWatched);
    const words = this.#words;
    const messages = session.phase === 'ended' ? [] : this.#messages.all;
    return project(moment, { pack, code, secret, words, messages, clock: this.#clock.view, watchers: this.#watchers });
  }

  #deliver({ view, privates }: Showing): void {
    for (const { watcher, message, text } of privates) {
      watcher.last = text;
      watcher.receive(message);
    }
    this.onShow(view);
  }

  #dismissRemoved(): void {
    for (const watcher of this.#watchers) {
      const { role, seat, guest } = watcher;
      const place = role === 'participant' ? seatOf(this.session, seat) : guestOf(this.session, guest);
      if (place?.state === 'removed') this.#dismiss(watcher, 'removed');
    }
  }

  #dismiss(watcher: Watcher, what: 'replaced' | 'removed'): void {
    this.#watchers.delete(watcher);
    watcher.notice({ what });
  }

  async #recoverFrom(fault: unknown): Promise<void> {
    const { log } = this.#parts;
    log.error({ session: this.id, fault: faultText(fault) }, 'A fault in a session; it is read anew from its log.');
    try {
      if (fault instanceof SessionTakenOver) throw fault;
      await this.load();
      this.#show();
    } catch (final) {
      log.error({ session: this.id, fault: faultText(final) }, 'The host of a session steps down.');
      this.#turns.end();
      this.onDown();
    }
  }
}
