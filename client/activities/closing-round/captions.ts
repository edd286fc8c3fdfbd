import type { ClosingRoundView } from '../../../shared/activities/closing-round/view.ts';
import type { CaptionsOf } from '../face.ts';

/** Words to take along, thanks by lot, farewell. */
export const captions: CaptionsOf<ClosingRoundView> = ({ play, say }) => ({
  title: say(`screen.closing-round.${play.phase}-title`),
  hint: say(
    play.phase === 'farewell' && play.taken.length === 0
      ? 'screen.ended.told'
      : `screen.closing-round.${play.phase}-hint`,
  ),
});
