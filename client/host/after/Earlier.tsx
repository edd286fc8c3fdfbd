import { useId } from 'preact/hooks';
import { isMark } from '../../../shared/observation/mark.ts';
import type { TableSeatView } from '../../../shared/session/view.ts';
import { say } from '../../lib/locale.ts';
import { bookmarkSimple, caretDown, caretUp } from '../../ui/icons.ts';
import { Icon } from '../../ui/index.ts';
import { topicWords } from '../notes/codes.ts';
import { NoteEditor } from '../notes/NoteEditor.tsx';
import { NoteState } from '../notes/NoteState.tsx';
import type { Note } from '../notes.ts';
import { useConsole } from '../session/console.ts';
import { Sharing } from './Sharing.tsx';

interface Props {
  notes: readonly Note[];
  /** absent: the group */
  person: TableSeatView | undefined;
  /** the note that is being added to */
  opened: string | undefined;
  onOpen(note: string | undefined): void;
}

/** What was noted during play, moments to be filled in first: to add to, to share with its person, or to take back. */
export function Earlier({ notes, person, opened, onOpen }: Props) {
  const id = useId();
  if (notes.length === 0) return null;
  const inOrder = [...notes.filter(isMark), ...notes.filter((note) => !isMark(note))];
  return (
    <section class="after-earlier" aria-labelledby={id}>
      <h3 id={id}>{say('host.after.earlier')}</h3>
      {person && <p class="soft">{say('host.after.shareHint')}</p>}
      <ul>
        {inOrder.map((note) => (
          <li key={note.id} class="after-note">
            <div class="after-note-head">
              <Opener note={note} isOpened={note.id === opened} onOpen={onOpen} />
              {person && !isMark(note) && <Sharing note={note} person={person} />}
            </div>
            {note.id === opened && <Opened note={note} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface OpenerProps {
  note: Note;
  isOpened: boolean;
  onOpen(note: string | undefined): void;
}

function Opener({ note, isOpened, onOpen }: OpenerProps) {
  const { frameworks } = useConsole();
  const topic = topicWords(frameworks.value, note.code);
  return (
    <button
      type="button"
      class="after-note-open"
      aria-expanded={isOpened}
      onClick={() => onOpen(isOpened ? undefined : note.id)}
    >
      <span class="after-note-words">
        {isMark(note) ? (
          <strong>
            <Icon of={bookmarkSimple} size={0.9} /> {say('host.notes.markedMoment')}
          </strong>
        ) : (
          topic && <strong>{topic}</strong>
        )}
        {note.seen && <span>{note.seen}</span>}
        {note.valence !== 'neutral' && <em>{say(`host.notes.${note.valence}`)}</em>}
      </span>
      <Icon of={isOpened ? caretUp : caretDown} size={1} />
    </button>
  );
}

function Opened({ note }: { note: Note }) {
  const { notes } = useConsole();
  return (
    <>
      {isMark(note) && <p class="soft">{say('host.after.fillMark')}</p>}
      <NoteEditor note={note} notes={notes} open />
      <NoteState note={note} notes={notes} />
    </>
  );
}
