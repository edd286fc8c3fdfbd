import type { Schema } from '@colyseus/schema';
import { CheckInSchema } from './check-in/view.ts';
import { ClosingRoundSchema } from './closing-round/view.ts';
import { ColourBoardSchema } from './colour-board/view.ts';
import type { Kind } from './index.ts';

/** How each kind's public view goes over the wire: one line each. All are known before the first room opens. */
export const viewSchemas: Readonly<Record<string, new () => Schema>> = {
  'check-in': CheckInSchema,
  'colour-board': ColourBoardSchema,
  'closing-round': ClosingRoundSchema,
} satisfies Record<Kind, unknown>;
