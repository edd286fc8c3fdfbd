import type { Pack } from '../../shared/pack/pack.ts';
import { replay, type Step } from '../../shared/session/replay.ts';
import { keptOf, timelineOf } from '../../shared/session/timeline.ts';

/** What a log comes to: the replayed session, its timeline and what people kept, as plain JSON. */
export const outcomeOf = (steps: readonly Step[], pack: Pack): object =>
  JSON.parse(
    JSON.stringify({ session: replay(steps, pack), timeline: timelineOf(steps, pack), kept: keptOf(steps, pack) }),
  );
