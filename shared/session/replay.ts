import { activityOf } from '../activities/index.ts';
import type { Pack } from '../pack/pack.ts';
import type { Actor, Role } from './actor.ts';
import type { SessionEvent } from './events.ts';
import { evolve, withSeen } from './evolve.ts';
import { activityAt, emptySession, type Session, scenarioStepOf } from './session.ts';

/** Who a step is put down to. `anyone`: who it was is recorded nowhere. */
export interface RecordedActor {
  role: Role | 'anyone';
  guest?: number;
  seat?: number;
  onBehalfOf?: number;
}

/** One accepted action: the unit that is stored, and that can be taken back. */
export interface Step {
  /** from 1, without gaps */
  seq: number;
  /** play time, ms */
  at: number;
  actor: RecordedActor;
  events: readonly SessionEvent[];
}

/** Play and the arc can be taken back; joins, consent, removal and pauses cannot. */
const takeable: ReadonlySet<SessionEvent['type']> = new Set([
  'played',
  'activity-begun',
  'activity-ended',
  'closing-called',
  'session-ended',
]);

/** Folds steps into the session. The only place that knows what taking back means. */
export function replay(steps: readonly Step[], pack: Pack): Session {
  const undone = undoneSteps(steps);
  let session = emptySession;
  for (const step of steps)
    for (const event of step.events)
      session = undone.has(step.seq) ? remember(session, event, pack) : evolve(session, event, pack);
  return session;
}

/** The session as it would be if one more step were taken back. */
export function replayWithout(steps: readonly Step[], seq: number, pack: Pack): Session {
  const last = steps.at(-1);
  const takenBack: Step = {
    seq: (last?.seq ?? 0) + 1,
    at: last?.at ?? 0,
    actor: { role: 'facilitator' },
    events: [{ type: 'taken-back', v: 1, seq }],
  };
  return replay([...steps, takenBack], pack);
}

export function undoneSteps(steps: readonly Step[]): Set<number> {
  return new Set(
    steps.flatMap(({ events }) => events.flatMap((event) => (event.type === 'taken-back' ? [event.seq] : []))),
  );
}

/** The last step of play that still counts; undefined when the last change to play cannot be taken back. */
export function stepToTakeBack(steps: readonly Step[], pack: Pack, session: Session): number | undefined {
  const kinds = kindsOf(session, pack);
  const passedOver = (event: SessionEvent) =>
    event.type === 'played' ? (kinds[event.at]?.personal?.(event.event) ?? false) : !takeable.has(event.type);
  // From the end, without a look at the whole log: this is asked after every action.
  const undone = new Set<number>();
  for (let index = steps.length - 1; index >= 0; index--) {
    const step = steps[index] as Step;
    for (const event of step.events) if (event.type === 'taken-back') undone.add(event.seq);
    if (undone.has(step.seq) || step.events.every(passedOver)) continue;
    return step.events.every((event) => takeable.has(event.type)) ? step.seq : undefined;
  }
  return undefined;
}

/** wordsIds of the steps that were taken back: hidden at once, then erased. */
export function undoneWords(steps: readonly Step[], pack: Pack, session: Session): string[] {
  const undone = undoneSteps(steps);
  const kinds = kindsOf(session, pack);
  return steps
    .filter((step) => undone.has(step.seq))
    .flatMap(({ events }) =>
      events.flatMap((event) => (event.type === 'played' ? (kinds[event.at]?.words?.(event.event) ?? []) : [])),
    );
}

/** Who paused, who drew a line and who wrote a nameless word is recorded nowhere, not even in the step. */
export function recordedActor(
  actor: Actor,
  events: readonly SessionEvent[],
  session: Session,
  pack: Pack,
): RecordedActor {
  const nameless = (event: SessionEvent) =>
    event.type === 'played'
      ? (activityAt(session, pack, event.at)?.activity.nameless?.(event.event) ?? false)
      : event.type === 'paused' || event.type === 'limit-set';
  if (events.some(nameless)) return { role: 'anyone' };
  const { role, guest, seat, onBehalfOf } = actor;
  return {
    role,
    ...(guest === undefined ? {} : { guest }),
    ...(seat === undefined ? {} : { seat }),
    ...(onBehalfOf === undefined ? {} : { onBehalfOf }),
  };
}

/** The kinds of activity along the arc. */
const kindsOf = (session: Session, pack: Pack) =>
  session.arc.map((part) => activityOf(scenarioStepOf(part, pack).kind));

function remember(session: Session, event: SessionEvent, pack: Pack): Session {
  if (event.type !== 'played') return session;
  const part = session.arc[event.at];
  const kind = part && activityOf(scenarioStepOf(part, pack).kind);
  return withSeen(session, kind?.seen?.(event.event) ?? []);
}
