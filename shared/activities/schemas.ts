import type { Schema } from '@colyseus/schema';
import { CheckInSchema } from './check-in/view.ts';
import { ClosingRoundSchema } from './closing-round/view.ts';
import { ColourBoardSchema } from './colour-board/view.ts';
import { GroundRulesSchema } from './ground-rules/view.ts';
import type { Kind } from './index.ts';
import { InterludeSchema } from './interlude/view.ts';
import { OwnMomentSchema } from './own-moment/view.ts';
import { PelitarinaSchema } from './pelitarina/view.ts';
import { ReflectionSchema } from './reflection/view.ts';
import { StorySchema } from './story/view.ts';
import { WorkshopSchema } from './workshop/view.ts';

/** How each kind's public view goes over the wire: one line each. All are known before the first room opens. */
export const viewSchemas: Readonly<Record<string, new () => Schema>> = {
  interlude: InterludeSchema,
  'check-in': CheckInSchema,
  'ground-rules': GroundRulesSchema,
  workshop: WorkshopSchema,
  'colour-board': ColourBoardSchema,
  reflection: ReflectionSchema,
  story: StorySchema,
  pelitarina: PelitarinaSchema,
  'closing-round': ClosingRoundSchema,
  'own-moment': OwnMomentSchema,
} satisfies Record<Kind, unknown>;
