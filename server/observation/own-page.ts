import { inLocale, type Locale } from '../../shared/lib/text.ts';
import { goalsOf } from '../../shared/observation/build-report.ts';
import { withoutNames } from '../../shared/observation/others.ts';
import type { KeptEntry, ReflectionEntry } from '../../shared/observation/report.ts';
import { topicOf } from '../../shared/observation/seen.ts';
import { seatOf } from '../../shared/session/session.ts';
import { stayingOf } from '../../shared/session/timeline.ts';
import type { OwnNote, OwnPage, StayingEntry } from '../../shared/wire/people.ts';
import { textInAll } from '../packs/library.ts';
import type { Place } from '../store/people.ts';
import { areasOf } from './people.ts';
import { type PersonParts, type Sitting, sittingsOf } from './sittings.ts';

/**
 * A person's own page: what is theirs, and what the worker shares of the notes about them, from all their meetings in
 * the group. Undefined when nobody sits there.
 */
export async function ownPageOf(parts: PersonParts, place: Place, locale: Locale): Promise<OwnPage | undefined> {
  const { people, pages } = parts.store;
  const latest = (await people.sameAs(place)).at(-1) ?? place;
  const sittings = await sittingsOf(parts, latest);
  const now = sittings.find((sitting) => sitting.place.session === place.session);
  const seat = now && seatOf(now.recorded.session, place.seat);
  if (!now || !seat || seat.state === 'removed') return undefined;
  const kept = (what: 'strength' | 'word'): KeptEntry[] =>
    sittings.flatMap(({ number, kept: things }) =>
      things.filter((thing) => thing.what === what).map(({ wording }) => ({ meeting: number, wording })),
    );
  return {
    ...(now.name === undefined ? {} : { name: now.name }),
    token: seat.token,
    allowed: now.allowed,
    notes: sittings.flatMap((sitting) => notesFor(sitting, locale)),
    words: now.words,
    goals: goalsOf(sittings),
    strengths: kept('strength'),
    keptWords: kept('word'),
    reflections: sittings.flatMap(reflectionsAt),
    stays: sittings.flatMap(staysAt),
    areas: areasOf(now),
    ...(now.sealedAt === undefined ? {} : { sealedAt: now.sealedAt }),
    hasPageCode: await pages.hasCode(place),
    meeting: now.number,
  };
}

/** What the person has looked at in their own life, at one meeting. */
export const reflectionsAt = ({ number, kept }: Sitting): ReflectionEntry[] =>
  kept.flatMap(({ what, area, aspect, wording }) =>
    what === 'reflection' && area && aspect ? [{ meeting: number, area, aspect, wording }] : [],
  );

/** What the person let stay for themselves. Until a meeting is over, they may still think otherwise at the table. */
export function staysAt({ number, place, recorded: { session, steps, pack, words, loaded } }: Sitting): StayingEntry[] {
  if (session.phase !== 'ended') return [];
  return stayingOf(steps, pack, (id) => words.get(id))
    .filter(({ seat }) => seat === place.seat)
    .map(({ words: id, cards }) => ({
      id,
      meeting: number,
      text: words.get(id) ?? '',
      wordings: Object.fromEntries(cards.map((card) => [card, textInAll(loaded, card)])),
    }));
}

/** What was seen, in words: neither when, nor by whom, nor how it sounds; nobody else is named. */
function notesFor(sitting: Sitting, locale: Locale): OwnNote[] {
  const { number, answers, replies } = sitting;
  const nameless = (text: string) => withoutNames(text, sitting.others, 'toinen osallistuja');
  const shared = sitting.notes.flatMap((note): OwnNote[] => {
    const topic = topicOf(note, sitting);
    if (!note.shared || (note.seen === '' && !topic)) return [];
    const answer = answers.get(note.id);
    const reply = answer?.kind === 'wish' ? replies.get(note.id) : undefined;
    return [
      {
        ...{ note: note.id, meeting: number, seen: nameless(note.seen) },
        ...(topic ? { topic: nameless(inLocale(topic, locale)) } : {}),
        ...(note.interpretationShown && note.interpretation ? { interpretation: nameless(note.interpretation) } : {}),
        ...(answer ? { answer } : {}),
        ...(reply ? { reply: { ...reply, reason: nameless(reply.reason) } } : {}),
      },
    ];
  });
  // A wish that was granted: the note is gone, and the worker's answer is still there.
  const gone = [...replies].flatMap(([note, reply]): OwnNote[] => {
    const answer = answers.get(note);
    if (!sitting.allowed || reply.decision !== 'dropped' || shared.some((one) => one.note === note)) return [];
    return [
      {
        note,
        meeting: number,
        seen: '',
        ...(answer ? { answer } : {}),
        reply: { ...reply, reason: nameless(reply.reason) },
      },
    ];
  });
  return [...shared, ...gone];
}
