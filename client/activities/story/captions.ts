import type { StoryView } from '../../../shared/activities/story/view.ts';
import type { CaptionsOf } from '../face.ts';
import { wordsOf } from './words.ts';

/** The story's name and what happens now; the scene itself is on the stage, with its words. */
export const captions: CaptionsOf<StoryView> = ({ play, text, say }) => {
  const words = wordsOf(play, text);
  const moment = momentOf(play);
  return {
    title: `*${words.title}*`,
    hint: say(`screen.story.hint.${moment}`, { role: words.role(play.decider) }),
  };
};

/** What happens now, by its name in the interface words. */
export function momentOf(play: StoryView): string {
  if (play.frozen > 0) return 'frozen';
  if (play.phase !== 'scene') return play.phase;
  return play.by === '' ? 'passage' : play.by;
}
