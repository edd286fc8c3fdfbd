import { useId, useState } from 'preact/hooks';
import { say } from '../../lib/locale.ts';
import { nameOf } from '../../lib/names.ts';
import { check, clock, pencilSimple, trash } from '../../ui/icons.ts';
import { Button, Icon } from '../../ui/index.ts';
import { areasOf, topicsOf } from '../notes/codes.ts';
import { NoteEditor } from '../notes/NoteEditor.tsx';
import { OwnWords } from '../notes/OwnWords.tsx';
import type { Note } from '../notes.ts';
import { useConsole } from '../session/console.ts';
import { type Reviewed, useLooking } from './looking.ts';

/** What can be done with a note: its words and topic while it is open, a correction beside it once it is sealed. */
export function NoteWork({ one: { note }, onDone }: { one: Reviewed; onDone(): void }) {
  const { notes, toasts } = useConsole();
  const { goTo } = useLooking();
  const remove = () => {
    notes.change(note.id, { removed: true });
    onDone();
    const back = () => notes.change(note.id, { removed: false });
    toasts.show(say('host.review.removed'), { word: say('host.review.bringBack'), run: back });
  };
  return (
    <div class="note-work">
      {note.sealed ? <Correcting note={note} /> : <Editing note={note} />}
      <div class="form-row note-work-row">
        <Button kind="secondary" size="small" icon={clock} onClick={() => goTo(note.rev)}>
          {say('host.review.openTable')}
        </Button>
        {!note.sealed && (
          <Button kind="quiet" size="small" icon={trash} onClick={remove}>
            {say('host.review.remove')}
          </Button>
        )}
        <Button kind="quiet" size="small" onClick={onDone}>
          {say('host.close')}
        </Button>
      </div>
    </div>
  );
}

function Editing({ note }: { note: Note }) {
  const { notes, frameworks } = useConsole();
  const { review } = useLooking();
  const id = useId();
  const topics = topicsOf(frameworks.value);
  const people = review.value.people.filter(({ allowed }) => allowed);
  return (
    <>
      <div class="note-fields">
        <p class="note-field">
          <label for={`${id}-about`}>{say('host.review.filter.about')}</label>
          <select
            id={`${id}-about`}
            value={note.seat ?? ''}
            onChange={({ currentTarget: { value } }) =>
              notes.change(note.id, { seat: value === '' ? undefined : Number(value), shared: false })
            }
          >
            <option value="">{say('host.log.group')}</option>
            {people.map((person) => (
              <option key={person.seat} value={person.seat}>
                {nameOf(person)}
              </option>
            ))}
          </select>
        </p>
        <p class="note-field">
          <label for={`${id}-topic`}>{say('host.review.filter.code')}</label>
          <select
            id={`${id}-topic`}
            value={note.code ?? ''}
            onChange={({ currentTarget: { value } }) => {
              const topic = topics.find(({ ref }) => ref === value);
              notes.change(note.id, { framework: topic?.framework, code: topic?.ref });
            }}
          >
            <option value="">{say('host.review.ownWords')}</option>
            {areasOf(frameworks.value).map((area) => (
              <optgroup key={area.id} label={area.title}>
                {topics
                  .filter((topic) => topic.area === area.id)
                  .map(({ ref, words }) => (
                    <option key={ref} value={ref}>
                      {words}
                    </option>
                  ))}
              </optgroup>
            ))}
          </select>
        </p>
      </div>
      <NoteEditor note={note} notes={notes} open />
      <SavedState note={note} />
    </>
  );
}

/** Whether it is safe. */
function SavedState({ note: { state } }: { note: Note }) {
  return (
    <p class={`note-state note-${state}`} role="status">
      {state === 'saved' && <Icon of={check} size={1} />} {say(`host.notes.${state}`)}
    </p>
  );
}

/** What is sealed stays as it is; a new note stands beside it. */
function Correcting({ note }: { note: Note }) {
  const { notes } = useConsole();
  const [writing, setWriting] = useState(false);
  const { seat, framework, code, valence, rev, at, id: corrects } = note;
  const write = (seen: string) => {
    const about = { ...(seat === undefined ? {} : { seat }), ...(code && framework ? { code, framework } : {}) };
    notes.add({ ...about, valence, rev, at, corrects, seen });
    setWriting(false);
  };
  return (
    <>
      <p class="soft">{say('host.review.sealedText')}</p>
      {writing ? (
        <OwnWords seat={seat} onSave={write} />
      ) : (
        <Button size="small" icon={pencilSimple} onClick={() => setWriting(true)}>
          {say('host.review.correct')}
        </Button>
      )}
    </>
  );
}
