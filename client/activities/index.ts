import type { Activity } from '../../shared/activities/activity.ts';
import type { kinds } from '../../shared/activities/index.ts';
import { checkIn } from './check-in/index.ts';
import { closingRound } from './closing-round/index.ts';
import { colourBoard } from './colour-board/index.ts';
import type { Face } from './face.ts';
import { groundRules } from './ground-rules/index.ts';
import { interlude } from './interlude/index.ts';
import { ownMoment } from './own-moment/index.ts';
import { pelitarina } from './pelitarina/index.ts';
import { reflection } from './reflection/index.ts';
import { story } from './story/index.ts';
import { workshop } from './workshop/index.ts';

/** The faces of the kinds: one line each. A kind of `shared/activities` that is missing here does not compile. */
export const faces: Readonly<Record<Kind, Face>> = {
  interlude,
  'check-in': checkIn,
  'ground-rules': groundRules,
  workshop,
  'colour-board': colourBoard,
  reflection,
  'closing-round': closingRound,
  story,
  pelitarina,
  'own-moment': ownMoment,
};

/** The faces of a kind; throws when there is none of that name, as when client and server are of different releases. */
export function faceOf(kind: string): Face {
  const face = faces[kind as Kind];
  if (!face) throw new Error(`faceOf: expected one of ${Object.keys(faces).join(', ')}, found ${kind}`);
  return face;
}

export type Kind = KindOf<(typeof kinds)[number]>;
type KindOf<Listed> =
  Listed extends Activity<infer _Content, infer _State, infer _Command, infer _Event, infer View, infer _SeatView>
    ? View['kind']
    : never;
