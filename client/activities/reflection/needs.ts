import type { ReflectionSeatView, ReflectionView } from '../../../shared/activities/reflection/view.ts';
import type { Need } from '../face.ts';

/** Everyone with a phone may look; who has looked is known to nobody, and so it is offered as long as it is quiet. */
export const needs = (play: ReflectionView, own: ReflectionSeatView | undefined): Need | undefined =>
  play.phase === 'quiet' && !own?.apart ? 'asked' : undefined;
