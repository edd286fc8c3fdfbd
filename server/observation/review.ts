import type { Answer, Reply } from '../../shared/observation/own.ts';
import { stretchesOf } from '../../shared/session/past.ts';
import type { Seat } from '../../shared/session/session.ts';
import type { Review, ReviewNote, ReviewPerson } from '../../shared/wire/people.ts';
import type { Store } from '../store/store.ts';
import { groupSeat } from '../store/words.ts';
import { allowsNotes, type NotesParts, readableNotes } from './notes.ts';
import { withAnswer } from './people.ts';
import type { Recorded } from './recorded.ts';

interface ReviewParts extends NotesParts {
  store: Pick<Store, 'observations' | 'people'>;
}

/** A meeting, hosted or as it is on the disk. */
type LookedBackAt = Pick<Recorded, 'id' | 'session' | 'steps' | 'words' | 'pack'>;

/** A meeting for its worker to look back at: when what was played, who was there, and what was noted. */
export async function reviewOf(parts: ReviewParts, host: LookedBackAt): Promise<Review> {
  const { steps, pack, session, id } = host;
  const seals = await parts.store.people.sealsOf(id);
  const groupSealedAt = seals.get(groupSeat);
  const person = ({ number: seat, token, name: nameId }: Seat): ReviewPerson => {
    if (!allowsNotes(session, seat)) return { seat, token, allowed: false };
    const name = nameId === undefined ? undefined : host.words.get(nameId);
    const member = parts.store.people.memberAt({ session: id, seat });
    const sealedAt = seals.get(seat);
    return {
      ...{ seat, token, allowed: true },
      ...(name === undefined ? {} : { name }),
      ...(member === undefined ? {} : { member }),
      ...(sealedAt === undefined ? {} : { sealedAt }),
    };
  };
  return {
    rev: steps.length,
    times: steps.map(({ at }) => at),
    parts: stretchesOf(steps, pack),
    people: session.seats.filter(({ state }) => state !== 'waiting').map(person),
    notes: await reviewNotes(parts, host),
    ...(groupSealedAt === undefined ? {} : { groupSealedAt }),
  };
}

/** The notes that may be read now, with what their people answer. */
async function reviewNotes(parts: ReviewParts, host: LookedBackAt): Promise<ReviewNote[]> {
  const notes = await readableNotes(parts, host);
  const seats = new Set(notes.flatMap(({ seat }) => seat ?? []));
  const answers = new Map<string, Answer>();
  const replies = new Map<string, Reply>();
  for (const seat of seats)
    for (const { kind, id, value } of await parts.store.people.documents({ session: host.id, seat })) {
      if (kind === 'answer') answers.set(id, value as Answer);
      if (kind === 'reply') replies.set(id, value as Reply);
    }
  return notes.map((note) => withAnswer(note, answers.get(note.id), replies.get(note.id)));
}
