import { refuse } from '../../lib/result.ts';
import type { SessionEvent } from '../events.ts';
import { type ArcStep, activityAt, type Session, scenarioStepOf } from '../session.ts';
import {
  type Asked,
  type Case,
  inPlay,
  playContext,
  type Ruling,
  record,
  type SessionContext,
  wrap,
} from './ruling.ts';
import { hasTable } from './seats.ts';

/** As many parts as an arc may have. */
export const longestArc = 40;

export function start({ session, context }: Case): Ruling {
  if (session.phase !== 'lobby') return refuse('already-started');
  if (!hasTable(session)) return refuse('not-now');
  return record({ type: 'started', v: 1 }, ...beginOrEnd(session, firstFrom(session, 0), session.closing, context));
}

export function next({ session, context }: Case): Ruling {
  if (session.phase !== 'running') return refuse('not-started');
  const following = firstFrom(session, session.at + 1);
  return record(...endPart(session, context), ...beginOrEnd(session, following, session.closing, context));
}

/** A gentle end within a couple of minutes: straight to the closing part, in its short form. */
export function endGracefully({ session, context }: Case): Ruling {
  if (session.phase !== 'running') return refuse('not-started');
  if (session.closing) return refuse('not-now');
  const closing = session.arc.findIndex((part) => scenarioStepOf(part, context.pack).closing === true);
  // A break, too, is over by it: the closing is for everyone to see.
  const rested: SessionEvent[] = session.resting ? [{ type: 'resumed', v: 1 }] : [];
  const called: SessionEvent[] = [...rested, { type: 'closing-called', v: 1 }];
  if (closing <= session.at) return record(...called);
  return record(...called, ...endPart(session, context), ...beginOrEnd(session, closing, true, context));
}

export const end = ({ session, context }: Case): Ruling =>
  record(...endPart(session, context), { type: 'session-ended', v: 1 });

const endPart = (session: Session, context: SessionContext): SessionEvent[] =>
  session.play === undefined
    ? []
    : [...inPlay(session, context, 'onLeave'), { type: 'activity-ended', v: 1, at: session.at, played: context.at }];

function beginOrEnd(session: Session, at: number, short: boolean, context: SessionContext): SessionEvent[] {
  const begun = activityAt(session, context.pack, at);
  if (!begun) return [{ type: 'session-ended', v: 1 }];
  const events = begun.activity.begin({ ...playContext(session, context, begun.content, short), ballots: {} });
  return [{ type: 'activity-begun', v: 1, at, played: context.at }, ...wrap(at, events)];
}

/** The first part from `at` on that is not left out; the arc's length when there is none. */
export function firstFrom({ arc }: Session, at: number): number {
  const found = arc.findIndex((part, index) => index >= at && !part.skipped);
  return found < 0 ? arc.length : found;
}

export function movePart({ session }: Case, { part, to }: Asked<'move-part'>): Ruling {
  const from = session.arc.findIndex(({ id }) => id === part);
  if (from < 0) return refuse('no-such-part');
  if (from <= session.at || to <= session.at) return refuse('already-begun');
  const moved = session.arc[from] as ArcStep;
  const others = session.arc.filter((_, index) => index !== from);
  const place = Math.min(to, others.length);
  return changed([...others.slice(0, place), moved, ...others.slice(place)]);
}

export const skipPart = (given: Case, { part, skip }: Asked<'skip-part'>): Ruling =>
  changePart(given, part, ({ skipped: _, ...step }) => (skip ? { ...step, skipped: true } : step));

export function varyPart(given: Case, { part, variation: id }: Asked<'vary-part'>): Ruling {
  const step = given.session.arc.find((candidate) => candidate.id === part);
  if (!step) return refuse('no-such-part');
  const planned = scenarioStepOf(step, given.context.pack);
  const variation = planned.variations?.find((candidate) => candidate.id === id);
  if (id && !variation) return refuse('unknown-choice');
  const minutes = variation?.minutes ?? planned.minutes;
  return changePart(given, part, ({ variation: _, ...other }) => ({
    ...other,
    minutes,
    ...(id ? { variation: id } : {}),
  }));
}

/** More time, or less; also for the part that is on. */
export function setMinutes({ session }: Case, { part, minutes }: Asked<'set-minutes'>): Ruling {
  const index = session.arc.findIndex(({ id }) => id === part);
  if (index < 0) return refuse('no-such-part');
  if (index < session.at) return refuse('already-begun');
  return changed(session.arc.map((step, nth) => (nth === index ? { ...step, minutes } : step)));
}

/** A part from the library comes next. */
export function addPart({ session, context }: Case, { scenario, step: id }: Asked<'add-part'>): Ruling {
  const planned = context.pack.scenarios[scenario]?.steps.find((step) => step.id === id);
  if (!planned) return refuse('no-such-part');
  if (session.arc.length >= longestArc) return refuse('not-now');
  const taken = new Set(session.arc.map((part) => part.id));
  let name = id;
  for (let nth = 2; taken.has(name); nth++) name = `${id}-${nth}`;
  const added: ArcStep = { id: name, scenario, step: id, minutes: planned.minutes };
  const after = session.at + 1;
  return changed([...session.arc.slice(0, after), added, ...session.arc.slice(after)]);
}

function changePart({ session }: Case, part: string, change: (step: ArcStep) => ArcStep): Ruling {
  const index = session.arc.findIndex(({ id }) => id === part);
  if (index < 0) return refuse('no-such-part');
  if (index <= session.at) return refuse('already-begun');
  return changed(session.arc.map((step, nth) => (nth === index ? change(step) : step)));
}

const changed = (arc: readonly ArcStep[]): Ruling => record({ type: 'arc-changed', v: 1, arc: [...arc] });
