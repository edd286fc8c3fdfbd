import { isMark } from '../../../shared/observation/mark.ts';
import { say } from '../../lib/locale.ts';
import { nameOf } from '../../lib/names.ts';
import type { Note } from '../notes.ts';
import { useLooking } from './looking.ts';

/** Whom a note is about: a person's name, or the group. */
export function useAbout(): (note: Pick<Note, 'seat'>) => string {
  const { review } = useLooking();
  return ({ seat }) => {
    if (seat === undefined) return say('host.log.group');
    const person = review.value.people.find((one) => one.seat === seat);
    return person ? nameOf(person) : say('host.log.participant');
  };
}

/** A note in one line: whom it is about, and what. */
export function useNoteWords(): (note: Note) => string {
  const { topics } = useLooking();
  const aboutOf = useAbout();
  return (note) => {
    const what = isMark(note) ? say('host.review.mark') : (topics.value.get(note.code ?? '') ?? note.seen);
    return `${aboutOf(note)}: ${what}`;
  };
}
