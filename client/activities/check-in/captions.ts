import type { CheckInView } from '../../../shared/activities/check-in/view.ts';
import type { CaptionsOf } from '../face.ts';

/** The question, and once the weathers are shown, what they may lead to. */
export const captions: CaptionsOf<CheckInView> = ({ play, say }) =>
  play.phase === 'pick'
    ? { title: say('screen.check-in.title'), hint: say('screen.check-in.hint') }
    : {
        title: say('screen.check-in.shown-title'),
        hint: say(play.picks.length > 0 ? 'screen.check-in.shown-hint' : 'screen.check-in.nobody'),
      };
