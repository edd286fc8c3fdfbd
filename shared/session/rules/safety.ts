import { accept, refuse } from '../../lib/result.ts';
import { actingSeat } from '../actor.ts';
import type { SessionEvent } from '../events.ts';
import { highestCeiling, type Session, seatOf } from '../session.ts';
import { type Asked, type Case, inPlay, type Ruling, record } from './ruling.ts';

/** Everyone rests. Who asked for it is recorded nowhere; that a participant did, is told live. */
export function pause({ session, actor }: Case): Ruling {
  if (session.phase !== 'running') return refuse('not-started');
  const breakAsked = actor.role === 'participant';
  return session.resting ? record() : accept({ events: [{ type: 'paused', v: 1 }], breakAsked });
}

export function resume({ session, context }: Case, { how }: Asked<'resume'>): Ruling {
  if (!session.resting) return record();
  const events: SessionEvent[] = [{ type: 'resumed', v: 1 }];
  if (how === 'skip-topic') events.push(...inPlay(session, context, 'onSkipTopic'));
  if (how === 'gentler') {
    if (session.ceiling > 1) events.push({ type: 'ceiling-set', v: 1, depth: 1 });
    events.push(...inPlay({ ...session, ceiling: 1 }, context, 'onLimits'));
  }
  return accept({ events, breakAsked: false });
}

export function beginBreak({ session, context }: Case, { minutes }: Asked<'begin-break'>): Ruling {
  if (session.phase !== 'running') return refuse('not-started');
  return accept({
    events: [{ type: 'break-begun', v: 1, until: context.now + minutes * 60_000 }],
    breakAsked: false,
  });
}

export function stepOutOrIn({ session, actor }: Case, out: boolean): Ruling {
  const seat = actingSeat(actor);
  if (seat === undefined || !seatOf(session, seat)) return refuse('no-such-seat');
  return accept({ events: [], presence: { seat, out } });
}

/**
 * Lines and veils, after the safety tools of tabletop role-playing groups. Anybody adds one without being named, and
 * needs no reason; what the facilitator adds counts as everyone's. To lift one is up to the worker, who asks the group.
 */
export function setLimit({ session, actor, context }: Case, { topic, limit }: Asked<'set-limit'>): Ruling {
  if (!context.pack.topics?.some(({ id }) => id === topic)) return refuse('unknown-choice');
  const now = session.lines.includes(topic) ? 'line' : session.veils.includes(topic) ? 'veil' : 'none';
  if (now === limit) return record();
  const lifts = limit === 'none' || (now === 'line' && limit === 'veil');
  if (lifts && actor.role === 'participant') return refuse('not-allowed');
  const event: SessionEvent = { type: 'limit-set', v: 1, topic, limit };
  const lines = limit === 'line' ? [...session.lines, topic] : session.lines.filter((line) => line !== topic);
  return record(event, ...inPlay({ ...session, lines }, context, 'onLimits'));
}

/** Serious cards never come at a first meeting, and only when two workers lead. */
export function setCeiling({ session, context }: Case, { depth }: Asked<'set-ceiling'>): Ruling {
  if (depth > highestCeiling(session)) return refuse('too-deep');
  if (depth === session.ceiling) return record();
  return record({ type: 'ceiling-set', v: 1, depth }, ...inPlay({ ...session, ceiling: depth }, context, 'onLimits'));
}

export function setChildren({ session, context }: Case, { present }: Asked<'set-children'>): Ruling {
  if (present === session.children) return record();
  const event: SessionEvent = { type: 'children-noted', v: 1, present };
  return record(event, ...inPlay({ ...session, children: present }, context, 'onLimits'));
}

export function askWellbeing({ session }: Case, { ask }: Asked<'ask-wellbeing'>): Ruling {
  if (session.phase === 'ended') return refuse('ended');
  return accept({ events: [], wellbeing: { asked: ask } });
}

export function answerWellbeing({ session, actor }: Case, { answer }: Asked<'answer-wellbeing'>): Ruling {
  const seat = actingSeat(actor);
  if (seat === undefined || seatOf(session, seat)?.state !== 'seated') return refuse('no-such-seat');
  return accept({ events: [], wellbeing: { seat, answer } });
}

/** A participant writes to the facilitator; the worker answers a seat. Nobody else reads it. */
export function sendMessage({ session, actor }: Case, { to, text }: Asked<'send-message'>): Ruling {
  if (session.phase === 'ended') return refuse('ended');
  const fromSeat = actor.role === 'participant';
  const seat = seatOf(session, fromSeat ? actor.seat : to);
  if (!seat || seat.state === 'removed' || (fromSeat && to !== undefined)) return refuse('no-such-seat');
  const from = fromSeat ? 'seat' : 'facilitator';
  return accept({
    events: [],
    message: { seat: seat.number, from, text, agreed: { seat: false, facilitator: false } },
  });
}

/**
 * A message may stay as a basis for a conversation when the person and the worker both agree, each for themselves: a
 * worker never for a person. Whoever has left the table can no longer change their mind, so nothing is agreed anew.
 */
export function agreeMessage(
  { session, actor, context }: Case,
  { message: id, agree }: Asked<'agree-message'>,
): Ruling {
  const fromSeat = actor.role === 'participant';
  const message = context.messages.find((one) => one.id === id && (!fromSeat || one.seat === actor.seat));
  if (!message) return refuse('unknown-choice');
  if (agree && seatOf(session, message.seat)?.state === 'removed') return refuse('no-such-seat');
  return accept({ events: [], agreement: { message: id, by: fromSeat ? 'seat' : 'facilitator', agree } });
}

/** The ceiling that still holds after a change of the session: it never stays above what is allowed. */
export const ceilingKept = (before: Session, after: Session): SessionEvent[] =>
  before.ceiling > highestCeiling(after) ? [{ type: 'ceiling-set', v: 1, depth: highestCeiling(after) }] : [];
