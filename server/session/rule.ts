import type { Random } from '../../shared/lib/random.ts';
import { accept, type Result, refuse } from '../../shared/lib/result.ts';
import type { Pack } from '../../shared/pack/pack.ts';
import type { Actor } from '../../shared/session/actor.ts';
import { type Command, commandSchema } from '../../shared/session/commands.ts';
import { decide } from '../../shared/session/decide.ts';
import type { SessionEvent } from '../../shared/session/events.ts';
import { evolve } from '../../shared/session/evolve.ts';
import { withBallot, withWellbeing } from '../../shared/session/local.ts';
import type { Refusal } from '../../shared/session/refusals.ts';
import { recordedActor, replay, replayWithout, stepToTakeBack, undoneWords } from '../../shared/session/replay.ts';
import type { MessageAgreed } from '../../shared/session/rules/ruling.ts';
import { activityAt, type Session, seatOf } from '../../shared/session/session.ts';
import type { MessageView } from '../../shared/session/view.ts';
import { aboutMatches, ballotScope } from '../../shared/session/views.ts';
import type { About } from '../../shared/wire/protocol.ts';
import { newSecret } from '../store/keys.ts';
import type { Append, StoredStep } from '../store/steps.ts';
import { groupSeat, type NewWords } from '../store/words.ts';
import type { Live, Moment } from './views.ts';

export interface Asked {
  actor: Actor;
  actionId: string;
  about?: About | undefined;
  /** as it came over the wire */
  command: unknown;
}

interface Means {
  pack: Pack;
  random: Random;
  /** play time, ms */
  at: number;
  /** the server's clock, ms since 1970 */
  now: number;
  /** seats that are not waited for when a turn begins */
  away: readonly number[];
  /** nobody who leads is in touch */
  unled: boolean;
  messages: readonly MessageView[];
}

/** What follows from a command that was accepted: the moment after it, and what must be stored first, if anything. */
export interface Ruled {
  moment: Moment;
  append: Omit<Append, 'session'> | undefined;
  /** a private message, to be stored before it is shown */
  message: MessageView | undefined;
  /** one side of an agreement on a message, to be stored before it is shown */
  agreement: MessageAgreed | undefined;
}

/** Rules on a command, without changing anything. Throws when a rule does, before anything has been stored. */
export function rule(moment: Moment, asked: Asked, means: Means): Result<Ruled, Refusal> {
  const { session, steps, live } = moment;
  const { pack } = means;
  const parsed = commandSchema.safeParse(asked.command);
  if (!parsed.success) return refuse('not-understood');
  const command = parsed.data;
  if (!isStillAbout(session, command, asked.about, pack)) return refuse('moved-on');

  const words: NewWords[] = [];
  const ruling = decide(session, asked.actor, command, {
    ...means,
    ballots: live.ballots,
    canTakeBack: stepToTakeBack(steps, pack, session),
    without: (seq) => replayWithout(steps, seq, pack),
    write(text, seat = groupSeat) {
      const id = newSecret();
      words.push({ id, seat, text });
      return id;
    },
  });
  if (!ruling.ok) return ruling;

  const { events, ballot, presence, breakAsked, wellbeing, message, agreement } = ruling.value;
  const step: StoredStep = {
    seq: steps.length + 1,
    at: means.at,
    actionId: asked.actionId,
    actor: recordedActor(asked.actor, events, session, pack),
    events,
  };
  const after = events.length === 0 ? moment : withStep(moment, step, pack);
  const nextLive: Live = {
    ballots: ballotScope(session, pack) === ballotScope(after.session, pack) ? live.ballots : {},
    out: presence ? withOut(live.out, presence) : live.out,
    breakAsked: breakAsked ?? live.breakAsked,
    wellbeing: wellbeing ? withWellbeing(live.wellbeing, wellbeing) : live.wellbeing,
    unled: live.unled,
  };
  const sent = message && { id: newSecret(), ...message };
  if (ballot) nextLive.ballots = withBallot(nextLive.ballots, ballot);
  return accept({
    moment: { ...after, live: nextLive },
    append: events.length === 0 ? undefined : appendOf(moment, after, step, words, pack),
    message: sent,
    agreement,
  });
}

/** The moment after a step, by replay when something was taken back. */
export function withStep({ session, steps, live }: Moment, step: StoredStep, pack: Pack): Moment {
  const all = [...steps, step];
  const takenBack = step.events.some((event) => event.type === 'taken-back');
  return {
    session: takenBack
      ? replay(all, pack)
      : step.events.reduce((before, event) => evolve(before, event, pack), session),
    steps: all,
    live,
  };
}

/** The seat that a step brought into being. */
export const seatTakenIn = (events: readonly SessionEvent[]): number | undefined =>
  events.flatMap((event) => (event.type === 'seat-taken' ? [event.seat] : []))[0];

function appendOf(before: Moment, after: Moment, step: StoredStep, words: NewWords[], pack: Pack): Ruled['append'] {
  const seat = seatTakenIn(step.events);
  const [summary, earlier] = [summaryOf(after.session), summaryOf(before.session)];
  const changed = summary.phase !== earlier.phase || summary.seats !== earlier.seats;
  return {
    step,
    words,
    ...(seat === undefined ? {} : { seat: { number: seat } }),
    ...(changed ? { summary } : {}),
    erase: erasedBy(before.session, after, step, pack),
  };
}

const summaryOf = ({ phase, seats }: Session) => ({
  phase,
  seats: seats.filter((seat) => seat.state === 'seated').length,
});

/** Words that no longer count: of steps that were taken back, what a person let go, and names that were changed. */
function erasedBy(session: Session, after: Moment, step: StoredStep, pack: Pack): string[] {
  return step.events.flatMap((event) => {
    if (event.type === 'taken-back') return undoneWords(after.steps, pack, after.session);
    if (event.type === 'seat-renamed') return seatOf(session, event.seat)?.name ?? [];
    if (event.type === 'played' && event.at === session.at && session.play !== undefined)
      return activityAt(session, pack)?.activity.forgets?.(session.play, event.event) ?? [];
    return [];
  });
}

function withOut(out: ReadonlySet<number>, presence: { seat: number; out: boolean }): ReadonlySet<number> {
  const others = [...out].filter((seat) => seat !== presence.seat);
  return new Set(presence.out ? [...others, presence.seat] : others);
}

/** A command of play must be about the very beat that is on; going on to the next part, about the part. */
function isStillAbout(session: Session, command: Command, about: About | undefined, pack: Pack): boolean {
  if (command.type === 'play') return aboutMatches(session, about, pack);
  return command.type !== 'next' || about === undefined || about.at === session.at;
}
