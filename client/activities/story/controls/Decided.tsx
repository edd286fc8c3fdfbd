import { say } from '../../../lib/locale.ts';
import { Die } from '../../colour-board/controls/Die.tsx';
import { Panel } from '../../parts/Panel.tsx';
import type { StoryControls } from '../Controls.tsx';
import { countedWords, decidedWords, wordsOf } from '../words.ts';
import { Counts } from './Counts.tsx';

/** What was decided, and how: shown to all at the same time, and nobody's answer by name. */
export function Decided({ play, text, onBehalf }: StoryControls) {
  const words = wordsOf(play, text);
  const chosen = decidedWords(play, words);
  const counted = countedWords(play, words);
  const reason = say(`activities.story.reason.${play.reason}`);
  return (
    <Panel title={say('activities.story.decided.title')} compact={onBehalf} read={[...chosen, reason, ...counted]}>
      {!onBehalf && (
        <div class="story-decided">
          {play.face > 0 && (
            <p class="story-face">
              <Die pips={play.face} />
              <span class="visually-hidden">{say('activities.story.face', { face: play.face })}</span>
            </p>
          )}
          {chosen.map((one) => (
            <p key={one} class="story-chosen">
              {one}
            </p>
          ))}
          <p class="story-reason">{reason}</p>
          <Counts play={play} words={words} />
        </div>
      )}
      {!onBehalf && <p class="story-quiet">{say('activities.story.decided.told')}</p>}
    </Panel>
  );
}
