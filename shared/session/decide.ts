import type { BallotCast, Ballots, PlayContext } from '../activities/activity.ts';
import type { Random } from '../lib/random.ts';
import { accept, type Result, refuse } from '../lib/result.ts';
import type { Pack } from '../pack/pack.ts';
import type { Actor } from './actor.ts';
import type { Command } from './commands.ts';
import type { SessionEvent } from './events.ts';
import { permissions } from './permissions.ts';
import type { Refusal } from './refusals.ts';
import { activityAt, arcOf, atTable, maximumSeats, type Seat, type Session, seatOf } from './session.ts';

export interface SessionContext {
  pack: Pack;
  random: Random;
  /** play time, ms */
  at: number;
  ballots: Ballots;
  /** number of the last step of play, if it can be taken back */
  canTakeBack: number | undefined;
  /** the session as it would be without that step */
  without(seq: number): Session;
  /** stores what somebody wrote, apart from the log; returns the id that the event carries */
  write(text: string, seat?: number): string;
}

/** What follows: events to record, or something that lives in memory only. */
export interface SessionDecision {
  events: SessionEvent[];
  ballot?: BallotCast;
  /** a seat rests, or is back; recorded nowhere */
  presence?: { seat: number; out: boolean };
  /** someone asked for a break; nobody knows who */
  breakAsked?: boolean;
}

export type Ruling = Result<SessionDecision, Refusal>;
type Asked<Type extends Command['type']> = Extract<Command, { type: Type }>;

/** Rules on a command: permission first, then the meeting's rules, then the activity's own. */
export function decide(session: Session, actor: Actor, command: Command, context: SessionContext): Ruling {
  if (!permissions[command.type].includes(actor.role)) return refuse('not-allowed');
  if (actor.onBehalfOf !== undefined && actor.role !== 'facilitator') return refuse('not-allowed');
  if (session.phase === 'ended' && !afterTheEnd.has(command.type)) return refuse('ended');
  const own = seatOf(session, actor.seat);
  if (actor.role === 'participant' && own?.state === 'removed') return refuse('not-allowed');

  switch (command.type) {
    case 'take-seat':
      return takeSeat(session, actor, command, context);
    case 'let-in':
      return changeSeat(session, command.seat, 'waiting', { type: 'seat-let-in', v: 1, seat: command.seat }, context);
    case 'remove-seat':
      return removeSeat(session, command.seat, context);
    case 'restore-seat':
      return restoreSeat(session, command.seat, context);
    case 'set-device': {
      const seat = seatOf(session, command.seat);
      if (!seat || seat.facilitator || seat.state === 'removed') return refuse('no-such-seat');
      const { device } = command;
      return seat.device === device ? record() : record({ type: 'seat-device-set', v: 1, seat: seat.number, device });
    }
    case 'rename':
      return withOwnSeat(session, actor, command.seat, (seat) =>
        record({ type: 'seat-renamed', v: 1, seat, name: context.write(command.name, seat) }),
      );
    case 'allow-notes':
      return withOwnSeat(session, actor, command.seat, (seat) =>
        session.notesAllowed.includes(seat) === command.allow
          ? record()
          : record({ type: command.allow ? 'notes-allowed' : 'notes-withdrawn', v: 1, seat }),
      );
    case 'pause': {
      if (session.phase !== 'running') return refuse('not-started');
      const breakAsked = actor.role === 'participant';
      return session.resting ? record() : accept({ events: [{ type: 'paused', v: 1 }], breakAsked });
    }
    case 'resume':
      return session.resting ? accept({ events: [{ type: 'resumed', v: 1 }], breakAsked: false }) : record();
    case 'step-out':
    case 'step-in': {
      const seat = actor.onBehalfOf ?? actor.seat;
      if (seat === undefined) return refuse('not-allowed');
      return accept({ events: [], presence: { seat, out: command.type === 'step-out' } });
    }
    case 'start':
      if (session.phase !== 'lobby') return refuse('already-started');
      if (atTable(session.seats).length === 0) return refuse('not-now');
      return record({ type: 'started', v: 1 }, ...beginActivity(session, 0, false, context));
    case 'next':
      return session.phase === 'running' ? next(session, context) : refuse('not-started');
    case 'end-gracefully':
      return session.phase === 'running' ? endGracefully(session, context) : refuse('not-started');
    case 'end':
      return record(...endActivity(session, context), { type: 'session-ended', v: 1 });
    case 'take-back':
      return takeBack(context);
    case 'play':
      return play(session, actor, command, context);
  }
}

const afterTheEnd: ReadonlySet<Command['type']> = new Set(['take-back', 'allow-notes']);

const record = (...events: SessionEvent[]): Ruling => accept({ events });

function takeSeat(session: Session, actor: Actor, command: Asked<'take-seat'>, context: SessionContext): Ruling {
  const taken = session.seats.filter((seat) => seat.state !== 'removed');
  const forFacilitator = command.facilitator === true;
  if (actor.role === 'door' && (forFacilitator || command.device !== 'own')) return refuse('not-allowed');
  if (taken.some((seat) => seat.token === command.token)) return refuse('token-taken');
  if (taken.length >= maximumSeats || session.seats.length >= 99) return refuse('table-full');
  if (forFacilitator && taken.some((seat) => seat.facilitator)) return refuse('not-now');
  const seat = session.seats.length + 1;
  const waiting = actor.role === 'door' && session.phase === 'running';
  const { token, device } = command;
  const event: SessionEvent = { type: 'seat-taken', v: 1, seat, token, device, facilitator: forFacilitator, waiting };
  const named = command.name === undefined ? event : { ...event, name: context.write(command.name, seat) };
  const added: Seat = { number: seat, token, device, facilitator: forFacilitator, name: undefined, state: 'seated' };
  return record(named, ...(waiting ? [] : seatsChanged(session, [...session.seats, added], context)));
}

function removeSeat(session: Session, number: number, context: SessionContext): Ruling {
  const seat = seatOf(session, number);
  if (!seat || seat.state === 'removed') return refuse('no-such-seat');
  return changeSeat(session, number, seat.state, { type: 'seat-removed', v: 1, seat: number }, context);
}

function restoreSeat(session: Session, number: number, context: SessionContext): Ruling {
  const seat = seatOf(session, number);
  const others = session.seats.filter((other) => other.state !== 'removed');
  if (others.some((other) => other.token === seat?.token && other.number !== number)) return refuse('token-taken');
  if (others.length >= maximumSeats) return refuse('table-full');
  return changeSeat(session, number, 'removed', { type: 'seat-restored', v: 1, seat: number }, context);
}

function changeSeat(
  session: Session,
  number: number,
  from: Seat['state'],
  event: SessionEvent,
  context: SessionContext,
): Ruling {
  const seat = seatOf(session, number);
  if (!seat || seat.state !== from) return refuse('no-such-seat');
  const state = event.type === 'seat-removed' ? 'removed' : 'seated';
  const seats = session.seats.map((other) => (other.number === number ? { ...other, state } : other) as Seat);
  return record(event, ...seatsChanged(session, seats, context));
}

/** Acts on the actor's own seat, or on the seat that the facilitator names. */
function withOwnSeat(
  session: Session,
  actor: Actor,
  named: number | undefined,
  ruling: (seat: number) => Ruling,
): Ruling {
  if (actor.role === 'participant' && named !== undefined && named !== actor.seat) return refuse('not-allowed');
  const seat = seatOf(session, named ?? actor.onBehalfOf ?? actor.seat);
  return seat ? ruling(seat.number) : refuse('no-such-seat');
}

function next(session: Session, context: SessionContext): Ruling {
  const following = session.at + 1;
  const ending = endActivity(session, context);
  return following >= arcOf(session, context.pack).length
    ? record(...ending, { type: 'session-ended', v: 1 })
    : record(...ending, ...beginActivity(session, following, session.closing, context));
}

/** A gentle end within a couple of minutes: straight to the closing step, in its short form. */
function endGracefully(session: Session, context: SessionContext): Ruling {
  if (session.closing) return refuse('not-now');
  const closing = arcOf(session, context.pack).findIndex((step) => step.closing);
  const called: SessionEvent = { type: 'closing-called', v: 1 };
  if (closing <= session.at) return record(called);
  return record(called, ...endActivity(session, context), ...beginActivity(session, closing, true, context));
}

const endActivity = (session: Session, context: SessionContext): SessionEvent[] =>
  session.play === undefined ? [] : [{ type: 'activity-ended', v: 1, at: session.at, played: context.at }];

function beginActivity(session: Session, at: number, short: boolean, context: SessionContext): SessionEvent[] {
  const begun = activityAt(session, context.pack, at);
  if (!begun) return [];
  const events = begun.activity.begin({ ...playContext(session, context, begun.content, short), ballots: {} });
  return [{ type: 'activity-begun', v: 1, at, played: context.at }, ...wrap(at, events)];
}

function seatsChanged(session: Session, seats: readonly Seat[], context: SessionContext): SessionEvent[] {
  const current = session.play === undefined ? undefined : activityAt(session, context.pack);
  if (!current?.activity.onSeats) return [];
  const given = { ...playContext(session, context, current.content, session.closing), seats: atTable(seats) };
  return wrap(session.at, current.activity.onSeats(session.play, given));
}

/** Seats may have come or gone since: the earlier state is told who sits at the table now. */
function takeBack(context: SessionContext): Ruling {
  const { canTakeBack: seq } = context;
  if (seq === undefined) return refuse('nothing-to-take-back');
  const earlier = context.without(seq);
  return record({ type: 'taken-back', v: 1, seq }, ...seatsChanged(earlier, earlier.seats, context));
}

function play(session: Session, actor: Actor, asked: Asked<'play'>, context: SessionContext): Ruling {
  const current = session.play === undefined ? undefined : activityAt(session, context.pack);
  if (!current) return refuse('not-started');
  if (session.resting) return refuse('resting');
  const named = actor.onBehalfOf ?? actor.seat;
  if (named !== undefined && seatOf(session, named)?.state !== 'seated') return refuse('not-allowed');
  const command = current.activity.command.safeParse(asked.command);
  if (!command.success) return refuse('not-understood');
  const given = playContext(session, context, current.content, session.closing);
  const ruling: ReturnType<typeof current.activity.decide> = current.activity.decide(
    session.play,
    actor,
    command.data,
    given,
  );
  if (!ruling.ok) return ruling;
  const { events, ballot } = ruling.value;
  return accept({ events: wrap(session.at, events), ...(ballot ? { ballot } : {}) });
}

const playContext = (
  session: Session,
  { pack, random, ballots, write }: SessionContext,
  content: unknown,
  short: boolean,
): PlayContext<unknown> => ({
  content,
  pack,
  random,
  seats: atTable(session.seats),
  seen: session.seen,
  ballots,
  short,
  write,
});

const wrap = (at: number, events: { type: string; v: number }[]): SessionEvent[] =>
  events.map((event) => ({ type: 'played', v: 1, at, event }));
