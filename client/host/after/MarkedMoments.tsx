import { useEffect, useId, useState } from 'preact/hooks';
import { isMark } from '../../../shared/observation/mark.ts';
import { locale, say } from '../../lib/locale.ts';
import { nameOf } from '../../lib/names.ts';
import { textOf } from '../../lib/texts.ts';
import { timeOfDay } from '../../lib/time-of-day.ts';
import { arrowRight, bookmarkSimple, trash } from '../../ui/icons.ts';
import { Button, Icon, Pick } from '../../ui/index.ts';
import { NoteEditor } from '../notes/NoteEditor.tsx';
import { NoteState } from '../notes/NoteState.tsx';
import type { Note } from '../notes.ts';
import { titleOf } from '../session/arc/part-words.ts';
import { type Table, useConsole } from '../session/console.ts';

/** A moment of which it has not been said yet whom it was about. */
export const isUnsaid = (note: Note): boolean => isMark(note) && note.seat === undefined && !note.sealed;

/** Moments that were only marked during play: what they were, and about whom. What is left empty is in no report. */
export function MarkedMoments({ table, onNext }: { table: Table; onNext(): void }) {
  const { notes } = useConsole();
  const [seen, setSeen] = useState<readonly string[]>([]);
  const all = notes.list.value;
  useEffect(() => {
    const more = all.filter((note) => isUnsaid(note) && !seen.includes(note.id)).map(({ id }) => id);
    if (more.length > 0) setSeen([...seen, ...more]);
  }, [all]);
  return (
    <section class="after-subject" aria-labelledby="after-marks">
      <header class="after-subject-head">
        <Icon of={bookmarkSimple} size={1.8} />
        <h2 id="after-marks">{say('host.after.marks')}</h2>
      </header>
      <p class="soft">{say('host.after.marksText')}</p>
      <ul class="after-marks">
        {all
          .filter(({ id }) => seen.includes(id))
          .map((note) => (
            <MarkedMoment key={note.id} note={note} table={table} />
          ))}
      </ul>
      <div class="form-row">
        <Button kind="secondary" class="after-next" iconAfter={arrowRight} onClick={onNext}>
          {say('host.after.next')}
        </Button>
      </div>
    </section>
  );
}

function MarkedMoment({ note, table: { view, lead } }: { note: Note; table: Table }) {
  const { notes } = useConsole();
  const name = useId();
  const [group, setGroup] = useState(false);
  const people = view.seats.filter(({ number }) => lead.notesAllowed.includes(number));
  const part = view.arc[note.at];
  const title = part && titleOf(part, textOf(view.pack, locale.value));
  const turnTo = (seat: number | undefined) => {
    setGroup(seat === undefined);
    notes.change(note.id, { seat });
  };
  return (
    <li class="after-note">
      <p class="after-mark-when">{[title, timeOfDay(note.madeAt, locale.value)].filter(Boolean).join(' · ')}</p>
      <fieldset class="valences">
        <legend class="visually-hidden">{say('host.notes.subjects')}</legend>
        {people.map((person) => (
          <Pick
            key={person.number}
            class="valence"
            name={name}
            chosen={note.seat === person.number}
            onPick={() => turnTo(person.number)}
          >
            {nameOf(person)}
          </Pick>
        ))}
        <Pick class="valence" name={name} chosen={group && note.seat === undefined} onPick={() => turnTo(undefined)}>
          {say('host.log.group')}
        </Pick>
      </fieldset>
      {(note.seat !== undefined || group) && <NoteEditor note={note} notes={notes} open />}
      {note.state === 'saved' ? (
        <Button kind="quiet" size="small" icon={trash} onClick={() => notes.change(note.id, { removed: true })}>
          {say('host.after.dropMark')}
        </Button>
      ) : (
        <NoteState note={note} notes={notes} />
      )}
    </li>
  );
}
