import type { Observation } from '../../shared/observation/observation.ts';
import { guestAuthor } from '../../shared/session/actor.ts';
import { undoneSteps } from '../../shared/session/replay.ts';
import { type Session, seatOf } from '../../shared/session/session.ts';
import type { StoredStep } from '../store/steps.ts';
import type { Store } from '../store/store.ts';
import { groupSeat } from '../store/words.ts';

export interface NotesParts {
  store: Pick<Store, 'observations' | 'people'>;
  /** display name of an account */
  nameOf(account: string): Promise<string | undefined>;
}

/** A meeting, hosted or as it is on the disk. */
export interface Meeting {
  id: string;
  session: Session;
  steps: readonly StoredStep[];
  words: ReadonlyMap<string, string>;
}

/** Notes about a person exist only while that person says yes. */
export const allowsNotes = (session: Session, seat: number): boolean =>
  seatOf(session, seat) !== undefined && session.notesAllowed.includes(seat);

/** The notes that may be read now: those about the group, and about people while they say yes. Oldest first. */
export async function readableNotes({ store, nameOf }: NotesParts, meeting: Meeting): Promise<Observation[]> {
  const { session, steps } = meeting;
  const undone = undoneSteps(steps);
  const seals = await store.people.sealsOf(meeting.id);
  const notes = await store.observations.of(meeting.id);
  const readable = notes.filter(({ note }) => note.seat === undefined || allowsNotes(session, note.seat));
  return Promise.all(
    readable.map(async ({ note, author, later }) => ({
      ...note,
      by: guestName(meeting, author) ?? (await nameOf(author)) ?? '',
      undone: undone.has(note.rev),
      sealed: !later && seals.has(note.seat ?? groupSeat),
      later,
    })),
  );
}

function guestName({ session, words }: Meeting, author: string): string | undefined {
  const name = session.guests.find((guest) => guestAuthor(guest) === author)?.name;
  return name && words.get(name);
}
