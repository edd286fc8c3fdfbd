import { useEffect, useState } from 'preact/hooks';
import { say } from '../../../lib/locale.ts';
import { caretDown, caretUp } from '../../../ui/icons.ts';
import { Button } from '../../../ui/index.ts';
import type { StoryControls } from '../Controls.tsx';
import { wordsOf } from '../words.ts';
import { ReadAloud } from './ReadAloud.tsx';

/** Above the scene for somebody who comes in the middle, below it for all others. */
type Place = 'above' | 'below';

/** What has happened, in a few sentences: open by itself for a latecomer. */
export function SoFar({ meeting, play, seat, text, place }: StoryControls & { place: Place }) {
  const [late] = useState(() => play.place > 0 && !hasSeen(meeting.code, seat));
  const [open, setOpen] = useState(late);
  useEffect(() => seen(meeting.code, seat), [meeting.code, seat]);
  const words = wordsOf(play, text);
  const sentences = play.soFar.map(words.soFar).filter(Boolean);
  if (sentences.length === 0 || late !== (place === 'above')) return null;
  return (
    <section class="story-so-far">
      <Button
        kind="quiet"
        size="small"
        iconAfter={open ? caretUp : caretDown}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {say('activities.story.so-far')}
      </Button>
      {open && (
        <>
          {sentences.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          <ReadAloud sentences={sentences} />
        </>
      )}
    </section>
  );
}

/** Kept for as long as the page's tab is open: it says nothing but that somebody has been here. */
const nameFor = (code: string, seat: number) => `pelipiiri.story.${code}.${seat}`;
function hasSeen(code: string, seat: number): boolean {
  try {
    return sessionStorage.getItem(nameFor(code, seat)) !== null;
  } catch {
    return false;
  }
}
function seen(code: string, seat: number): void {
  try {
    sessionStorage.setItem(nameFor(code, seat), 'yes');
  } catch {
    // Without storage it is offered open once more.
  }
}
