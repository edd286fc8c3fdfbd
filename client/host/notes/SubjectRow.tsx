import { say } from '../../lib/locale.ts';
import { nameOf } from '../../lib/names.ts';
import { usersThree } from '../../ui/icons.ts';
import { Icon, Token } from '../../ui/index.ts';
import type { Table } from '../session/console.ts';
import { type NoteAbout, useNoteDesk } from './desk.ts';

interface Props extends Table {
  about: NoteAbout | undefined;
}

/** Whom a note can be about: the group, and those who have said yes. One tap turns from one to another. */
export function SubjectRow({ view, lead, about }: Props) {
  const desk = useNoteDesk();
  const people = view.seats.filter(({ number }) => lead.notesAllowed.includes(number));
  return (
    <ul class="note-subjects" aria-label={say('host.notes.subjects')}>
      <li>
        <button
          type="button"
          class="note-subject"
          aria-pressed={about === 'group'}
          aria-label={say('host.notes.group')}
          onClick={() => desk.open('group')}
        >
          <Icon of={usersThree} size={1.7} />
          <span>{say('host.log.group')}</span>
        </button>
      </li>
      {people.map((seat) => (
        <li key={seat.number}>
          <button
            type="button"
            class="note-subject"
            aria-pressed={about === seat.number}
            aria-label={say('host.people.note', { name: nameOf(seat) })}
            onClick={() => desk.open(seat.number)}
          >
            <Token token={seat.token} size={1.7} />
            <span>{nameOf(seat)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
