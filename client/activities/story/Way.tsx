import type { StoryView, WayStop } from '../../../shared/activities/story/view.ts';
import { say } from '../../lib/locale.ts';
import { footprints } from '../../ui/icons.ts';
import { Icon } from '../../ui/index.ts';
import type { StoryWords } from './words.ts';
import './way.css';

interface Props {
  play: StoryView;
  words: StoryWords;
  /** where one can go back to; without it the way is only shown */
  onChoose?: (place: number) => void;
}

/** The way that the group has gone, as a list: a place a line, and each further branch says where it began. */
export const Way = ({ play, words, onChoose }: Props) => (
  <ol class="story-way">
    {play.way.map((stop, place) => {
      const here = place === play.place;
      const told = <Stop play={play} words={words} stop={stop} place={place} />;
      return (
        <li
          // A place is a number and stays one.
          key={place}
          class={branchAt(play.way, place) ? 'story-way-branch' : ''}
          aria-current={here ? 'step' : undefined}
        >
          <span class="story-way-mark" aria-hidden="true">
            {here ? <Icon of={footprints} size={1} /> : place + 1}
          </span>
          {onChoose ? (
            <button type="button" class="story-way-choose" onClick={() => onChoose(place)}>
              {told}
            </button>
          ) : (
            <span class="story-way-words">{told}</span>
          )}
        </li>
      );
    })}
  </ol>
);

function Stop({ play, words, stop, place }: Omit<Props, 'onChoose'> & { stop: WayStop; place: number }) {
  return (
    <>
      {branchAt(play.way, place) && <small>{say('activities.story.way.branch', { place: stop.after + 1 })}</small>}
      <span>{words.ending(stop.scene) || beginningOf(words.scene(stop.scene))}</span>
      {stop.choices.length > 0 && (
        <strong>{stop.choices.map((choice) => words.choice(stop.scene, choice)).join(' · ')}</strong>
      )}
      {place === play.place && <small>{say('activities.story.way.here')}</small>}
    </>
  );
}

/** Whether another branch begins here: the place before was left by another way already. */
const branchAt = (way: readonly WayStop[], place: number): boolean =>
  place > 0 && way[place]?.after !== place - 1 && way[place] !== undefined;

/** As many whole sentences as make a short line, or the first one's first words. */
export function beginningOf(text: string): string {
  const sentences = text.match(/.+?[.!?…][”"]?(?=\s|$)\s*/g) ?? [text];
  let line = sentences[0] ?? '';
  for (const next of sentences.slice(1)) {
    if (line.length + next.length > 90) break;
    line += next;
  }
  return line.length <= 110 ? line.trim() : `${line.slice(0, 90).replace(/\s\S*$/, '')} …`;
}
