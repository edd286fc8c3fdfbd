import { Controls as CheckIn } from './check-in/Controls.tsx';
import { needs as checkInNeeds } from './check-in/needs.ts';
import { Controls as ClosingRound } from './closing-round/Controls.tsx';
import { needs as closingRoundNeeds } from './closing-round/needs.ts';
import { Controls as ColourBoard } from './colour-board/Controls.tsx';
import { Keepsake } from './colour-board/controls/Picture.tsx';
import { needs as colourBoardNeeds } from './colour-board/needs.ts';
import type { Face } from './face.ts';
import { Controls as GroundRules } from './ground-rules/Controls.tsx';
import { needs as groundRulesNeeds } from './ground-rules/needs.ts';
import type { Kind } from './index.ts';
import { Controls as Interlude } from './interlude/Controls.tsx';
import { needs as interludeNeeds } from './interlude/needs.ts';
import { Controls as OwnMoment } from './own-moment/Controls.tsx';
import { Keepsake as MeetingKeepsake } from './own-moment/Keepsake.tsx';
import { needs as ownMomentNeeds } from './own-moment/needs.ts';
import { Controls as Pelitarina } from './pelitarina/Controls.tsx';
import { Keepsake as LifelineKeepsake } from './pelitarina/Keepsake.tsx';
import { needs as pelitarinaNeeds } from './pelitarina/needs.ts';
import { Controls as Reflection } from './reflection/Controls.tsx';
import { needs as reflectionNeeds } from './reflection/needs.ts';
import { Controls as Story } from './story/Controls.tsx';
import { needs as storyNeeds } from './story/needs.ts';
import { Controls as Workshop } from './workshop/Controls.tsx';
import { needs as workshopNeeds } from './workshop/needs.ts';

/** What a phone needs of a kind. */
export type SeatFace = Pick<Face, 'Controls' | 'needs' | 'Keepsake'> & {
  /** while this part runs, what the group does not talk about is offered beside it */
  limits?: true;
  /** what its keepsake holds is in no other kind's */
  keepsApart?: true;
};

/** One line a kind. Apart from `index.ts`, so that phones do not carry the console and the stage. */
const seats: Readonly<Record<Kind, SeatFace>> = {
  interlude: { Controls: Interlude, needs: interludeNeeds },
  'check-in': { Controls: CheckIn, needs: checkInNeeds },
  'ground-rules': { Controls: GroundRules, needs: groundRulesNeeds, limits: true },
  workshop: { Controls: Workshop, needs: workshopNeeds },
  'colour-board': { Controls: ColourBoard, needs: colourBoardNeeds, Keepsake },
  reflection: { Controls: Reflection, needs: reflectionNeeds },
  story: { Controls: Story, needs: storyNeeds },
  pelitarina: { Controls: Pelitarina, needs: pelitarinaNeeds, Keepsake: LifelineKeepsake, keepsApart: true },
  'closing-round': { Controls: ClosingRound, needs: closingRoundNeeds },
  'own-moment': { Controls: OwnMoment, needs: ownMomentNeeds, Keepsake: MeetingKeepsake },
};

/** A kind's face for one seat; throws when there is none, as when client and server are of different releases. */
export function seatFaceOf(kind: string): SeatFace {
  const face = seats[kind as Kind];
  if (!face) throw new Error(`seatFaceOf: expected one of ${Object.keys(seats).join(', ')}, found ${kind}`);
  return face;
}
