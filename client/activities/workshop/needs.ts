import type { WorkshopView } from '../../../shared/activities/workshop/view.ts';
import type { Need } from '../face.ts';

/** Only the one who teaches is needed. Nobody's phone calls them to volunteer. */
export const needs = (play: WorkshopView, _own: unknown, seat: number): Need | undefined =>
  play.teacher === seat ? 'turn' : undefined;
