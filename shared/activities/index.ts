import type { AnyActivity } from './activity.ts';
import { checkIn } from './check-in/index.ts';
import { closingRound } from './closing-round/index.ts';
import { colourBoard } from './colour-board/index.ts';
import { groundRules } from './ground-rules/index.ts';
import { interlude } from './interlude/index.ts';
import { ownMoment } from './own-moment/index.ts';
import { pelitarina } from './pelitarina/index.ts';
import { reflection } from './reflection/index.ts';
import { story } from './story/index.ts';
import { workshop } from './workshop/index.ts';

/** The kinds of activity: one line each. */
export const kinds = [
  interlude,
  checkIn,
  groundRules,
  workshop,
  colourBoard,
  reflection,
  story,
  pelitarina,
  closingRound,
  ownMoment,
] as const satisfies readonly AnyActivity[];

export type Kind = (typeof kinds)[number]['kind'];

/** The activity of a kind, or undefined when there is none of that name. */
export const activityOf = (kind: string): AnyActivity | undefined => kinds.find((candidate) => candidate.kind === kind);
