import { say } from '../../lib/locale.ts';
import { type Reviewed, useLooking } from './looking.ts';
import { NoteCard } from './NoteCard.tsx';
import type { Band } from './scale.ts';
import { useBandTitle } from './Timeline.tsx';

/**
 * Notes part by part. A correction stands under the note that it corrects.
 * @param drawn so many of them
 */
export function NoteList({ drawn }: { drawn: number }) {
  const { shown, scale, opened } = useLooking();
  const titleFor = useBandTitle();
  const notes = shown.value;
  const ids = new Set(notes.map(({ note }) => note.id));
  const corrections = Map.groupBy(
    notes.filter(({ note }) => note.corrects !== undefined && ids.has(note.corrects)),
    ({ note }) => note.corrects,
  );
  const originals = notes.filter(({ note }) => note.corrects === undefined || !ids.has(note.corrects));
  return groupsOf(originals.slice(0, drawn), scale.value.bandOf).map(({ band, notes: inBand }) => (
    <section key={band.fromRev} class="note-part" aria-label={titleFor(band)}>
      <h3>{titleFor(band)}</h3>
      <ul class="note-cards">
        {inBand.map((one) => (
          <NoteCard key={one.note.id} one={one} isOpened={opened.value === one.note.id}>
            {corrections.get(one.note.id)?.map((correction) => (
              <NoteCard
                key={correction.note.id}
                one={correction}
                isOpened={opened.value === correction.note.id}
                title={say('host.review.correction')}
              />
            ))}
          </NoteCard>
        ))}
      </ul>
    </section>
  ));
}

function groupsOf(notes: readonly Reviewed[], bandOf: (rev: number) => Band) {
  const groups: { band: Band; notes: Reviewed[] }[] = [];
  for (const one of notes) {
    const band = bandOf(one.note.rev);
    const last = groups.at(-1);
    if (last?.band === band) last.notes.push(one);
    else groups.push({ band, notes: [one] });
  }
  return groups;
}
