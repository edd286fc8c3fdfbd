import { createHash } from 'node:crypto';
import type { Pack } from '../../shared/pack/pack.ts';
import { replay, type Step } from '../../shared/session/replay.ts';
import { keptOf, timelineOf } from '../../shared/session/timeline.ts';

/** What a log comes to, as one sha-256: the replayed session, its timeline and what people kept. */
export const outcomeOf = (steps: readonly Step[], pack: Pack): string =>
  createHash('sha256')
    .update(JSON.stringify([replay(steps, pack), timelineOf(steps, pack), keptOf(steps, pack)]))
    .digest('hex');
