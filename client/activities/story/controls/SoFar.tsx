import { useEffect, useState } from 'preact/hooks';
import { say } from '../../../lib/locale.ts';
import { caretDown, caretUp } from '../../../ui/icons.ts';
import { Button } from '../../../ui/index.ts';
import type { StoryControls } from '../Controls.tsx';
import { wordsOf } from '../words.ts';
import { ReadAloud } from './ReadAloud.tsx';

/** What has happened, in a few sentences: open by itself for somebody who came in the middle. */
export function SoFar({ meeting, play, seat, text }: StoryControls) {
  const [open, setOpen] = useState(() => play.place > 0 && !hasSeen(meeting.code, seat));
  useEffect(() => seen(meeting.code, seat), [meeting.code, seat]);
  const words = wordsOf(play, text);
  const sentences = play.soFar.map(words.soFar).filter(Boolean);
  if (sentences.length === 0) return null;
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
