import type { CheckInSeatView, CheckInView } from '../../../shared/activities/check-in/view.ts';
import type { Need } from '../face.ts';

/** Everyone is asked until they have picked or the weathers are shown. */
export const needs = (play: CheckInView, own: CheckInSeatView | undefined): Need | undefined =>
  play.phase === 'pick' && own?.weather === undefined ? 'asked' : undefined;
