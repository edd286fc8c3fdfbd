import type { ReflectionView } from '../../../shared/activities/reflection/view.ts';
import type { CaptionsOf } from '../face.ts';

/** A quiet look at one's own life; thanks. Never who looks, nor how many. */
export const captions: CaptionsOf<ReflectionView> = ({ play, say }) => ({
  title: say(`screen.reflection.${play.phase}-title`),
  hint: say(`screen.reflection.${play.phase}-hint`),
});
