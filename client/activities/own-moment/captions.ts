import type { OwnMomentView } from '../../../shared/activities/own-moment/view.ts';
import type { CaptionsOf } from '../face.ts';

/** A quiet moment, what was thought of the session, a line, goodbye. */
export const captions: CaptionsOf<OwnMomentView> = ({ play, say }) => ({
  title: say(`screen.own-moment.${play.phase}-title`),
  hint: say(
    play.phase === 'shown' && play.counts.length === 0
      ? 'screen.own-moment.few-hint'
      : `screen.own-moment.${play.phase}-hint`,
  ),
});
