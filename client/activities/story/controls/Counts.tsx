import type { StoryView } from '../../../../shared/activities/story/view.ts';
import { say } from '../../../lib/locale.ts';
import type { StoryWords } from '../words.ts';

/** How often each was answered, a coin an answer, as on the shared screen. */
export const Counts = ({ play, words }: { play: StoryView; words: StoryWords }) =>
  play.counts.length > 0 ? (
    <ul class="story-counts">
      {play.counts.map(({ choice, count }) => (
        <li key={choice} class={play.decided.includes(choice) ? 'story-counted-most' : ''}>
          <span>{words.choice(play.scene, choice)}</span>
          <span class="story-coins" role="img" aria-label={say('activities.story.count', { count })}>
            {Array.from({ length: count }, (_, coin) => (
              // Coins are alike.
              <span key={coin} class="story-coin" />
            ))}
          </span>
        </li>
      ))}
    </ul>
  ) : null;
