import type { AnyActivity, Kept, Staying, TimelineEntry } from '../activities/activity.ts';
import { activityOf } from '../activities/index.ts';
import type { Pack } from '../pack/pack.ts';
import { evolve } from './evolve.ts';
import { replay, type Step, undoneSteps } from './replay.ts';
import { activityAt, emptySession, type Session, scenarioStepOf } from './session.ts';

/** One part of the meeting as it went. It says what was played, never by whom, and no moment within the part. */
export interface PlayedPart {
  scenario: string;
  step: string;
  kind: string;
  plannedMinutes: number;
  /** whole minutes of play time; 0 when it was not played */
  minutes: number;
  timeline: TimelineEntry[];
}

const minute = 60_000;

/** The arc with what was played, from the steps that still count. */
export function timelineOf(steps: readonly Step[], pack: Pack): PlayedPart[] {
  const undone = undoneSteps(steps);
  const counting = steps.filter((step) => !undone.has(step.seq));
  const events = counting.flatMap((step) => step.events);
  const session = replay(steps, pack);
  return session.arc.map((part, at) => {
    const { kind } = scenarioStepOf(part, pack);
    const begun = events.findLast((event) => event.type === 'activity-begun' && event.at === at);
    const ended = events.findLast((event) => event.type === 'activity-ended' && event.at === at);
    const from = begun?.type === 'activity-begun' ? begun.played : undefined;
    const to = ended?.type === 'activity-ended' ? ended.played : counting.at(-1)?.at;
    const own = events.flatMap((event) => (event.type === 'played' && event.at === at ? [event.event] : []));
    return {
      scenario: part.scenario,
      step: part.step,
      kind,
      plannedMinutes: part.minutes,
      minutes: from === undefined || to === undefined ? 0 : Math.round(Math.max(0, to - from) / minute),
      timeline: activityOf(kind)?.timeline?.(own, { content: activityAt(session, pack, at)?.content, pack }) ?? [],
    };
  });
}

/** What people chose to keep, in the whole meeting so far. */
export function keptOf(steps: readonly Step[], pack: Pack): Kept[] {
  const session = replay(steps, pack);
  const now = session.play === undefined ? [] : (activityAt(session, pack)?.activity.keeps?.(session.play) ?? []);
  return [...session.kept, ...now];
}

/** What people let stay for themselves alone, each time that a part was begun: also when its beginning was taken back. */
export function stayingOf(
  steps: readonly Step[],
  pack: Pack,
  read: (wordsId: string) => string | undefined,
): Staying[] {
  const undone = undoneSteps(steps);
  const runs: Run[] = [];
  let session = emptySession;
  for (const { seq, events } of steps)
    for (const event of events) {
      // Parts may have been moved since: which one it was is told by the arc as it was then.
      if (event.type === 'activity-begun') runs.push(...runAt(event.at, session, pack));
      if (undone.has(seq)) continue;
      const run = event.type === 'played' ? runs.findLast(({ at }) => at === event.at) : undefined;
      if (event.type === 'played' && run) run.state = run.activity.evolve(run.state, event.event);
      session = evolve(session, event, pack);
    }
  return runs.flatMap(({ activity, state }) => activity.stays?.(state, read) ?? []);
}

/** One time that a part was played. */
interface Run {
  at: number;
  activity: AnyActivity;
  state: unknown;
}

function runAt(at: number, session: Session, pack: Pack): Run[] {
  const begun = activityAt(session, pack, at);
  return begun ? [{ at, activity: begun.activity, state: begun.activity.initial }] : [];
}
