import type { OwnMomentSeatView, OwnMomentView } from '../../../shared/activities/own-moment/view.ts';
import type { Need } from '../face.ts';

/** Everyone with a phone is asked about the session until they have answered or the answers are shown. */
export const needs = (play: OwnMomentView, own: OwnMomentSeatView | undefined): Need | undefined =>
  play.phase === 'quiet' && !play.short && !own?.answered && !own?.apart ? 'asked' : undefined;
