import type { BallotCast, Ballots } from '../activities/activity.ts';
import type { Random } from '../lib/random.ts';
import type { Result } from '../lib/result.ts';
import { type PackWords, secretsOf } from '../pack/audience.ts';
import type { Pack } from '../pack/pack.ts';
import type { Actor } from './actor.ts';
import type { Command, Wellbeing } from './commands.ts';
import { decide, type SessionDecision } from './decide.ts';
import type { SessionEvent } from './events.ts';
import { evolve } from './evolve.ts';
import { withAgreement } from './messages.ts';
import type { Refusal } from './refusals.ts';
import { recordedActor, replay, replayWithout, type Step, stepToTakeBack } from './replay.ts';
import { emptySession, type Session } from './session.ts';
import type { MessageView } from './view.ts';
import { ballotScope, type ViewInputs } from './views.ts';

export interface LocalSettings {
  pack: Pack;
  scenario: string;
  random: Random;
  /** name of the session; it is in the log */
  id?: string;
  /** the pack's words: its secret texts go to those who may know them */
  texts?: PackWords;
  /** cards that the group has seen before */
  seen?: readonly string[];
  /** which meeting of the group it is */
  meeting?: number;
}

/**
 * A whole session in memory, with the very rules of the server but without clock, store or sockets: for simulations,
 * rehearsals and tests. Time passes only through `pass`.
 */
export class LocalSession {
  readonly pack: Pack;
  readonly words = new Map<string, string>();
  readonly steps: Step[] = [];
  readonly connected = new Set<number>();
  readonly out = new Set<number>();
  ballots: Ballots = {};
  breakAsked = false;
  wellbeing: Record<number, Wellbeing> | undefined;
  messages: MessageView[] = [];
  /** seats that are not waited for */
  away: readonly number[] = [];
  unled = false;
  session: Session = emptySession;
  #random: Random;
  readonly #secret: ViewInputs['secret'];
  #played = 0;

  constructor({ pack, scenario, random, texts = {}, id = 'local', seen = [], meeting = 1 }: LocalSettings) {
    this.pack = pack;
    this.#random = random;
    this.#secret = secretsOf(texts);
    const of = { session: id, scenario, pack: pack.id, frameworks: [], seen: [...seen], meeting };
    this.#append({ role: 'facilitator' }, [{ type: 'session-opened', v: 1, ...of }]);
  }

  /** Rules on a command and, when it is accepted, carries it out. The value is the number of the last step. */
  act(actor: Actor, command: Command): Result<number, Refusal> {
    const ruling = decide(this.session, actor, command, {
      pack: this.pack,
      random: this.#random,
      at: this.#played,
      now: this.#played,
      away: this.away,
      unled: this.unled,
      ballots: this.ballots,
      canTakeBack: this.canTakeBack(),
      messages: this.messages,
      without: (seq) => replayWithout(this.steps, seq, this.pack),
      write: (text) => this.#write(text),
    });
    if (!ruling.ok) return ruling;
    const { events, ballot, presence, breakAsked, wellbeing, message, agreement } = ruling.value;
    if (wellbeing) this.wellbeing = withWellbeing(this.wellbeing, wellbeing);
    if (message) this.messages = [...this.messages, { id: `m${this.messages.length + 1}`, ...message }];
    if (agreement) this.messages = withAgreement(this.messages, agreement);
    if (presence) this.out[presence.out ? 'add' : 'delete'](presence.seat);
    if (breakAsked !== undefined) this.breakAsked = breakAsked;
    const scope = ballotScope(this.session, this.pack);
    if (events.length > 0) this.#append(actor, events);
    if (scope !== ballotScope(this.session, this.pack)) this.ballots = {};
    if (ballot) this.ballots = withBallot(this.ballots, ballot);
    return { ok: true, value: this.steps.length };
  }

  /** Lets play time pass, in ms. */
  pass(time: number): void {
    this.#played += time;
  }

  canTakeBack = (): number | undefined => stepToTakeBack(this.steps, this.pack, this.session);

  inputs(): ViewInputs {
    return {
      session: this.session,
      pack: this.pack,
      rev: this.steps.length,
      code: '',
      clock: { played: this.#played, since: 0, running: this.session.phase === 'running' && !this.session.resting },
      read: (wordsId) => this.words.get(wordsId),
      secret: this.#secret,
      connected: this.connected,
      out: this.out,
      guestsConnected: new Set(),
      unled: this.unled,
      wellbeing: this.wellbeing,
      messages: this.messages,
      ballots: this.ballots,
      breakAsked: this.breakAsked,
      canTakeBack: this.canTakeBack() !== undefined,
    };
  }

  #append(actor: Actor, events: readonly SessionEvent[]): void {
    const who = recordedActor(actor, events, this.session, this.pack);
    const step: Step = { seq: this.steps.length + 1, at: this.#played, actor: who, events };
    this.steps.push(step);
    this.session = events.some((event) => event.type === 'taken-back')
      ? replay(this.steps, this.pack)
      : events.reduce((session, event) => evolve(session, event, this.pack), this.session);
  }

  #write(text: string): string {
    const wordsId = `w${this.words.size + 1}`;
    this.words.set(wordsId, text);
    return wordsId;
  }
}

/** Answers to the question whether all is right, with one more; asked anew there are none, put down it is gone. */
export function withWellbeing(
  answers: Readonly<Record<number, Wellbeing>> | undefined,
  change: NonNullable<SessionDecision['wellbeing']>,
): Record<number, Wellbeing> | undefined {
  if ('asked' in change) return change.asked ? {} : undefined;
  return answers && { ...answers, [change.seat]: change.answer };
}

/** Ballots with one more answer, or one less. */
export function withBallot(ballots: Ballots, { slot, seat, value }: BallotCast): Ballots {
  const { [seat]: _before, ...others } = ballots[slot] ?? {};
  return { ...ballots, [slot]: value === undefined ? others : { ...others, [seat]: value } };
}
