import type { AnyActivity } from './activity.ts';
import { checkIn } from './check-in/index.ts';
import { closingRound } from './closing-round/index.ts';
import { colourBoard } from './colour-board/index.ts';

/** The kinds of activity: one line each. */
export const kinds = [checkIn, colourBoard, closingRound] as const satisfies readonly AnyActivity[];

export type Kind = (typeof kinds)[number]['kind'];

/** The activity of a kind, or undefined when there is none of that name. */
export const activityOf = (kind: string): AnyActivity | undefined => kinds.find((candidate) => candidate.kind === kind);
