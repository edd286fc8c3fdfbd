import type { InterludeView } from '../../../shared/activities/interlude/view.ts';
import type { CaptionsOf } from '../face.ts';
import { partTitle } from '../parts/part-title.ts';

/** What this part is, and how far. */
export const captions: CaptionsOf<InterludeView> = ({ meeting, play, text, say }) => ({
  title: `*${partTitle(meeting, text)}*`,
  aside:
    play.cards.length > 1
      ? say('screen.interlude.count', { index: play.index + 1, count: play.cards.length })
      : undefined,
  hint: say('screen.interlude.hint'),
});
