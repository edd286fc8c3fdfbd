import { type ReadonlySignal, useSignal, useSignalEffect } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { say } from '../../lib/locale.ts';
import { Button } from '../../ui/index.ts';
import { useScrolls } from '../../ui/scrolls.ts';
import { FilterBar } from './FilterBar.tsx';
import { isFiltered } from './filters.ts';
import { useLooking } from './looking.ts';
import { NoteList } from './NoteList.tsx';
import './notes.css';

/** The notes beside the table, in the order of the meeting. The one made last before now is kept in sight. */
export function NoteColumn() {
  const box = useRef<HTMLDivElement>(null);
  const drawn = useGrowing();
  useScrolls(box);
  useNear(box, drawn);
  return (
    <section class="note-column" aria-labelledby="review-notes">
      <h2 id="review-notes" class="visually-hidden">
        {say('host.review.notes')}
      </h2>
      <FilterBar />
      <div ref={box} class="note-scroll">
        <OpenWish />
        <Empty />
        <NoteList drawn={drawn.value} />
      </div>
    </section>
  );
}

/** Somebody waits for an answer: the way to the first of those notes. */
function OpenWish() {
  const { notes, filters, opened, goTo } = useLooking();
  const waiting = notes.value.find(({ answer, reply }) => answer?.kind === 'wish' && !reply)?.note;
  if (!waiting) return null;
  const show = () => {
    filters.value = {};
    opened.value = waiting.id;
    goTo(waiting.rev);
  };
  return (
    <div class="open-wish">
      <p>{say('host.review.openWish')}</p>
      <Button size="small" onClick={show}>
        {say('host.review.showWish')}
      </Button>
    </div>
  );
}

/** What to do where no notes are shown. */
function Empty() {
  const { notes, shown, filters, review } = useLooking();
  const nobody = review.value.people.every(({ allowed }) => !allowed);
  return (
    <>
      {nobody && <p class="note-empty soft">{say('host.review.nobody')}</p>}
      {notes.value.length === 0 && <p class="note-empty">{say('host.review.none')}</p>}
      {notes.value.length > 0 && shown.value.length === 0 && isFiltered(filters.value) && (
        <div class="note-empty">
          <p>{say('host.review.filteredOut')}</p>
          <Button
            size="small"
            onClick={() => {
              filters.value = {};
            }}
          >
            {say('host.review.filter.clear')}
          </Button>
        </div>
      )}
    </>
  );
}

/**
 * Marks the note made last before now, and keeps it in sight while nothing is being worked on. It is done by hand: with
 * every step on the time line only this changes in a long list.
 */
function useNear(box: { current: HTMLElement | null }, drawn: ReadonlySignal<number>): void {
  const { near, opened, shown } = useLooking();
  const cardOf = (id: string | undefined) =>
    id === undefined ? null : (box.current?.querySelector<HTMLElement>(`.note-card[data-note="${id}"]`) ?? null);
  useSignalEffect(() => {
    const id = near.value;
    // The list may have been drawn anew, or further.
    void [shown.value, drawn.value];
    const timer = setTimeout(() => {
      const card = cardOf(id);
      box.current?.querySelector('.note-card[aria-current]')?.removeAttribute('aria-current');
      card?.setAttribute('aria-current', 'true');
      if (opened.peek() === undefined) bringInto(box.current, card);
    }, rest);
    return () => clearTimeout(timer);
  });
  useSignalEffect(() => {
    const id = opened.value;
    // What it is worked on with is drawn first.
    const frame = requestAnimationFrame(() => bringInto(box.current, cardOf(id)));
    return () => cancelAnimationFrame(frame);
  });
}

/** Cards of a long list are drawn a few at a time, so that the rest of the page can be used meanwhile. */
const [first, more] = [12, 40];

function useGrowing(): ReadonlySignal<number> {
  const { shown } = useLooking();
  const drawn = useSignal(first);
  useSignalEffect(() => {
    if (drawn.value >= shown.value.length) return;
    const timer = setTimeout(() => {
      drawn.value += more;
    }, 30);
    return () => clearTimeout(timer);
  });
  return drawn;
}

/** The list follows when one has come to rest, ms. */
const rest = 120;
/** Room for the part's title above a card, px. */
const above = 40;

/** Scrolls a list, and nothing around it, until a card stands at its top; one that is wholly in sight stays. */
function bringInto(list: HTMLElement | null, card: HTMLElement | null): void {
  if (!card || !list || list.scrollHeight <= list.clientHeight) return;
  const [around, inside] = [list.getBoundingClientRect(), card.getBoundingClientRect()];
  if (inside.top >= around.top + above && inside.bottom <= around.bottom) return;
  list.scrollTop += inside.top - around.top - above;
}
