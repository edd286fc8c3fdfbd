import type { BallotCast, Ballots, PlayContext } from '../../activities/activity.ts';
import type { Random } from '../../lib/random.ts';
import { accept, type Result } from '../../lib/result.ts';
import type { Pack } from '../../pack/pack.ts';
import type { Actor } from '../actor.ts';
import type { Command, Wellbeing } from '../commands.ts';
import type { SessionEvent } from '../events.ts';
import type { Refusal } from '../refusals.ts';
import { activityAt, atTable, limitsOf, type Session } from '../session.ts';
import type { MessageView } from '../view.ts';

export interface SessionContext {
  pack: Pack;
  random: Random;
  /** play time, ms */
  at: number;
  /** the server's clock, ms since 1970: only for what people read as a time of day */
  now: number;
  ballots: Ballots;
  /** seats that are not waited for when a turn begins */
  away: readonly number[];
  /** nobody who leads is in touch */
  unled: boolean;
  /** number of the last step of play, if it can be taken back */
  canTakeBack: number | undefined;
  /** what was written in confidence */
  messages: readonly MessageView[];
  /** the session as it would be without that step */
  without(seq: number): Session;
  /** stores what somebody wrote, apart from the log; returns the id that the event carries */
  write(text: string, seat?: number): string;
}

/** A private message between a seat and the facilitator. It is in no step. */
export type MessageSent = Omit<MessageView, 'id'>;

/** One side agrees that a message stays, or takes that back. It is in no step. */
export interface MessageAgreed {
  message: string;
  by: 'seat' | 'facilitator';
  agree: boolean;
}

/** What follows: events to record, or something that lives in memory only. */
export interface SessionDecision {
  events: SessionEvent[];
  ballot?: BallotCast;
  /** a seat rests, or is back; recorded nowhere */
  presence?: { seat: number; out: boolean };
  /** someone asked for a break; nobody knows who */
  breakAsked?: boolean;
  /** the question whether everything is all right: asked or put down; answered */
  wellbeing?: { asked: boolean } | { seat: number; answer: Wellbeing };
  message?: MessageSent;
  agreement?: MessageAgreed;
}

export type Ruling = Result<SessionDecision, Refusal>;
export type Asked<Type extends Command['type']> = Extract<Command, { type: Type }>;

/** Everything that a rule of the meeting looks at. */
export interface Case {
  session: Session;
  actor: Actor;
  context: SessionContext;
}

export const record = (...events: SessionEvent[]): Ruling => accept({ events });

export const playContext = (
  session: Session,
  { pack, random, ballots, away, at, write }: SessionContext,
  content: unknown,
  short: boolean,
): PlayContext<unknown> => ({
  content,
  pack,
  random,
  seats: atTable(session.seats),
  seen: session.seen,
  limits: limitsOf(session),
  order: session.settings.order,
  rules: session.rules,
  away,
  ballots,
  at,
  short,
  write,
});

export const wrap = (at: number, events: { type: string; v: number }[]): SessionEvent[] =>
  events.map((event) => ({ type: 'played', v: 1, at, event }));

/** What the current activity makes of a change around it, e.g. that somebody came or that a line was drawn. */
export function inPlay(
  session: Session,
  context: SessionContext,
  hook: 'onSeats' | 'onLimits' | 'onSkipTopic' | 'onAway' | 'onLeave' | 'onTakenBack',
): SessionEvent[] {
  const current = session.play === undefined ? undefined : activityAt(session, context.pack);
  const answer = current?.activity[hook];
  if (!current || !answer) return [];
  const given = playContext(session, context, current.content, session.closing);
  return wrap(session.at, answer.call(current.activity, session.play, given));
}
