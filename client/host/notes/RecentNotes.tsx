import { isMark } from '../../../shared/observation/mark.ts';
import type { PublicView } from '../../../shared/session/view.ts';
import { say } from '../../lib/locale.ts';
import { nameOf } from '../../lib/names.ts';
import { bookmarkSimple } from '../../ui/icons.ts';
import { Icon } from '../../ui/index.ts';
import type { Note } from '../notes.ts';
import { seatNumbered, useConsole } from '../session/console.ts';
import { topicWords } from './codes.ts';
import { useNoteDesk } from './desk.ts';
import { useReadableNotes } from './readable.ts';

const shown = 3;

/** The notes written last, to add words to. */
export function RecentNotes({ view }: { view: PublicView }) {
  const { frameworks } = useConsole();
  const notes = useReadableNotes();
  const desk = useNoteDesk();
  const goesOn = new Set(desk.spans.running.value.map(({ note }) => note));
  const last = notes
    .filter(({ id }) => !goesOn.has(id))
    .slice(-shown)
    .toReversed();
  if (last.length === 0) return null;
  const about = ({ seat }: Note) => {
    const found = seatNumbered(view, seat);
    return seat === undefined ? say('host.log.group') : found ? nameOf(found) : say('host.log.participant');
  };
  return (
    <ul class="recent-notes" aria-label={say('host.notes.recent')}>
      {last.map((note) => (
        <li key={note.id}>
          <button type="button" class="recent-note" onClick={() => desk.reopen(note.seat ?? 'group', note.id)}>
            {isMark(note) ? (
              <Mark about={note.seat === undefined ? undefined : about(note)} />
            ) : (
              <strong>{about(note)}</strong>
            )}{' '}
            <span>{topicWords(frameworks.value, note.code) ?? note.seen}</span>
            {note.state === 'waiting' && <em>{say('host.notes.waiting')}</em>}
            {note.undone && <em>{say('host.notes.undone')}</em>}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** A moment that waits to be filled in; nobody may have said yet whom it was about. */
const Mark = ({ about }: { about: string | undefined }) => (
  <>
    <Icon of={bookmarkSimple} size={1} />
    <strong>{say('host.notes.markedMoment')}</strong> {about && <span>{about}</span>}
  </>
);
