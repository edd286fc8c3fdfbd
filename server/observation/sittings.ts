import type { ReportMeeting } from '../../shared/observation/build-report.ts';
import type { Answer, GoalDraft, LookDraft, Reply, WorkerPart } from '../../shared/observation/own.ts';
import type { Wording } from '../../shared/observation/report.ts';
import { seatOf } from '../../shared/session/session.ts';
import { keptOf } from '../../shared/session/timeline.ts';
import { textInAll } from '../packs/library.ts';
import type { Place, StoredDocument } from '../store/people.ts';
import type { Store } from '../store/store.ts';
import { frameworksOf } from './frameworks.ts';
import { allowsNotes, type NotesParts, readableNotes } from './notes.ts';
import { type Recorded, type RecordedParts, readRecorded } from './recorded.ts';

export interface PersonParts extends RecordedParts, NotesParts {
  store: Store;
}

/** One person at one meeting, with all that is written about them there. */
export interface Sitting extends ReportMeeting {
  place: Place;
  recorded: Recorded;
  /** the person says yes to notes */
  allowed: boolean;
  sealedAt: number | undefined;
  name: string | undefined;
  /** nicknames of everybody else who was there */
  others: string[];
}

/**
 * The person's meetings up to the one asked about, oldest first. Notes are there only where the person says yes.
 * @returns empty when there is no such seat
 */
export async function sittingsOf(parts: PersonParts, place: Place): Promise<Sitting[]> {
  const places = await parts.store.people.sameAs(place);
  const upTo = places.findIndex(({ session }) => session === place.session);
  const sittings = await Promise.all(places.slice(0, upTo + 1).map((one) => sittingAt(parts, one)));
  return sittings.flatMap((sitting) => sitting ?? []);
}

/** @param known the meeting, when it has been read already */
export async function sittingAt(parts: PersonParts, place: Place, known?: Recorded): Promise<Sitting | undefined> {
  const { store } = parts;
  const record = known?.record ?? (await store.sessions.find(place.session));
  if (!record) return undefined;
  const recorded = known ?? (await readRecorded(parts, record));
  const { session, words, steps, pack, loaded } = recorded;
  const seat = seatOf(session, place.seat);
  if (!seat) return undefined;
  const documents = await store.people.documents(place);
  const allowed = allowsNotes(session, place.seat);
  const nameOf = (id: string | undefined) => (id === undefined ? undefined : words.get(id));
  const name = nameOf(seat.name);
  const everybody = [...session.seats.filter(({ number }) => number !== place.seat), ...session.guests];
  return {
    place,
    recorded,
    allowed,
    name,
    sealedAt: (await store.people.sealsOf(place.session)).get(place.seat),
    others: everybody.flatMap(({ name: id }) => nameOf(id) ?? []).filter((other) => other !== name),
    number: session.meeting,
    notes: (await readableNotes(parts, recorded)).filter((note) => note.seat === place.seat),
    answers: byId<Answer>(documents, 'answer'),
    replies: byId<Reply>(documents, 'reply'),
    words: byId<{ text: string }>(documents, 'words').get('words')?.text ?? '',
    goals: [...byId<GoalDraft>(documents, 'goal')].map(([id, draft]) => ({ id, draft })),
    looks: byId<LookDraft>(documents, 'look'),
    worker: byId<WorkerPart>(documents, 'worker').get('worker'),
    kept: keptOf(steps, pack)
      .filter((kept) => kept.seat === place.seat)
      .flatMap(({ card, words: wordsId, ...kept }) => {
        const own = nameOf(wordsId);
        const wording: Wording | undefined =
          own !== undefined ? { own } : card === undefined ? undefined : textInAll(loaded, card);
        return wording ? [{ ...kept, wording }] : [];
      }),
    // Until a meeting is over, either side may still take back that a message stays.
    messages:
      session.phase === 'ended'
        ? (await store.messages.agreedOf(place.session)).filter(({ seat: from }) => from === place.seat)
        : [],
    frameworks: await frameworksOf(store, record),
    codes: await store.codes.of(place.session),
  };
}

const byId = <Value>(documents: readonly StoredDocument[], kind: StoredDocument['kind']): Map<string, Value> =>
  new Map(documents.filter((one) => one.kind === kind).map(({ id, value }) => [id, value as Value]));
