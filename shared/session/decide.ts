import { accept, refuse } from '../lib/result.ts';
import type { Actor } from './actor.ts';
import { actingSeat } from './actor.ts';
import type { Command } from './commands.ts';
import { evolve } from './evolve.ts';
import { mayAsk, permissions } from './permissions.ts';
import * as arc from './rules/arc.ts';
import * as leading from './rules/leading.ts';
import {
  type Asked,
  type Case,
  inPlay,
  playContext,
  type Ruling,
  record,
  type SessionContext,
  wrap,
} from './rules/ruling.ts';
import * as safety from './rules/safety.ts';
import * as seats from './rules/seats.ts';
import { activityAt, guestOf, type Session, seatOf } from './session.ts';

export type { Ruling, SessionContext, SessionDecision } from './rules/ruling.ts';

/** Rules on a command: permission first, then the meeting's rules, then the activity's own. */
export function decide(session: Session, actor: Actor, command: Command, context: SessionContext): Ruling {
  const steers = leading.hasWheel(session, actor);
  if (!mayAsk(command.type, actor, steers)) {
    const right = permissions[command.type][actor.role];
    return refuse(right === 'wheel' ? 'no-wheel' : 'not-allowed');
  }
  if (actor.onBehalfOf !== undefined && !mayActFor(session, actor)) return refuse('not-allowed');
  if (session.phase === 'ended' && !afterTheEnd.has(command.type)) return refuse('ended');
  if (actor.role === 'participant' && seatOf(session, actor.seat)?.state === 'removed') return refuse('not-allowed');
  if (actor.guest !== undefined && guestOf(session, actor.guest)?.state === 'removed') return refuse('not-allowed');
  const given: Case = { session, actor, context };

  switch (command.type) {
    case 'take-seat':
      return seats.takeSeat(given, command);
    case 'let-in':
      return seats.letIn(given, command);
    case 'remove-seat':
      return seats.removeSeat(given, command);
    case 'restore-seat':
      return seats.restoreSeat(given, command);
    case 'set-device':
      return seats.setDevice(given, command);
    case 'rename':
      return seats.rename(given, command);
    case 'allow-notes':
      return seats.allowNotes(given, command);

    case 'pause':
      return safety.pause(given);
    case 'resume':
      return safety.resume(given, command);
    case 'begin-break':
      return safety.beginBreak(given, command);
    case 'step-out':
    case 'step-in':
      return safety.stepOutOrIn(given, command.type === 'step-out');
    case 'set-limit':
      return safety.setLimit(given, command);
    case 'set-ceiling':
      return safety.setCeiling(given, command);
    case 'set-children':
      return safety.setChildren(given, command);
    case 'ask-wellbeing':
      return safety.askWellbeing(given, command);
    case 'answer-wellbeing':
      return safety.answerWellbeing(given, command);
    case 'send-message':
      return safety.sendMessage(given, command);
    case 'agree-message':
      return safety.agreeMessage(given, command);

    case 'start':
      return arc.start(given);
    case 'next':
      return arc.next(given);
    case 'end-gracefully':
      return arc.endGracefully(given);
    case 'end':
      return arc.end(given);
    case 'move-part':
      return arc.movePart(given, command);
    case 'skip-part':
      return arc.skipPart(given, command);
    case 'vary-part':
      return arc.varyPart(given, command);
    case 'add-part':
      return arc.addPart(given, command);
    case 'set-minutes':
      return arc.setMinutes(given, command);

    case 'invite-guest':
      return leading.inviteGuest(given, command);
    case 'join-as-guest':
      return leading.joinAsGuest(given, command);
    case 'remove-guest':
      return leading.removeGuest(given, command);
    case 'hand-wheel':
      return leading.handWheel(given, command);
    case 'take-wheel':
      return leading.takeWheel(given);
    case 'change-settings':
      return leading.changeSettings(given, command);

    case 'take-back':
      return takeBack(given);
    case 'play':
      return play(given, command, steers);
    case 'pass-over':
      return session.resting || context.unled ? record() : record(...inPlay(session, context, 'onAway'));
  }
}

const afterTheEnd: ReadonlySet<Command['type']> = new Set(['take-back', 'allow-notes']);

/** Workers act for seats without a phone; a peer facilitator while steering. */
const mayActFor = (session: Session, actor: Actor): boolean =>
  actor.role === 'facilitator' ||
  actor.role === 'co-facilitator' ||
  (actor.role === 'peer-facilitator' && leading.hasWheel(session, actor));

/** Seats may have come or gone since, and lines been drawn: the earlier state is told how things are now. */
function takeBack({ session, context }: Case): Ruling {
  const { canTakeBack: seq } = context;
  if (seq === undefined) return refuse('nothing-to-take-back');
  const earlier = context.without(seq);
  const seated = inPlay(earlier, context, 'onSeats');
  const withSeats = seated.reduce((state, event) => evolve(state, event, context.pack), earlier);
  const left = earlier.at === session.at ? [] : inPlay(session, context, 'onLeave');
  const again = [...inPlay(withSeats, context, 'onTakenBack'), ...inPlay(withSeats, context, 'onLimits')];
  return record({ type: 'taken-back', v: 1, seq }, ...left, ...seated, ...again);
}

function play({ session, actor, context }: Case, asked: Asked<'play'>, steers: boolean): Ruling {
  const current = session.play === undefined ? undefined : activityAt(session, context.pack);
  if (!current) return refuse('not-started');
  if (session.resting || context.unled) return refuse('resting');
  const named = actingSeat(actor);
  if (named !== undefined && seatOf(session, named)?.state !== 'seated') return refuse('not-allowed');
  const command = current.activity.command.safeParse(asked.command);
  if (!command.success) return refuse('not-understood');
  const given = playContext(session, context, current.content, session.closing);
  const leader = current.activity.leader?.(session.play);
  const leads = steers || (leader !== undefined && leader === named);
  const ruling: ReturnType<typeof current.activity.decide> = current.activity.decide(
    session.play,
    { ...actor, leads },
    command.data,
    given,
  );
  if (!ruling.ok) return ruling;
  const { events, ballot } = ruling.value;
  return accept({ events: wrap(session.at, events), ...(ballot ? { ballot } : {}) });
}
