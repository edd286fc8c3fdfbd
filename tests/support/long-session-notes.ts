import { frameworksOf } from '../../server/observation/frameworks.ts';
import type { SessionRecord } from '../../server/store/sessions.ts';
import type { Store } from '../../server/store/store.ts';
import { pick, seeded } from '../../shared/lib/random.ts';
import type { ObservationDraft } from '../../shared/observation/observation.ts';
import type { Answer } from '../../shared/observation/own.ts';
import { guestAuthor } from '../../shared/session/actor.ts';
import type { LocalSession } from '../../shared/session/local.ts';

interface Wanted {
  notes: number;
  /** whom they may be about */
  seats: readonly number[];
  seed: number;
}

/**
 * Notes over the whole meeting, of two writers: about people and about the group, some shared and answered, some over a
 * span, some only a marked moment.
 */
export async function writeNotes(
  store: Store,
  record: SessionRecord,
  table: LocalSession,
  { notes, seats, seed }: Wanted,
): Promise<void> {
  const random = seeded(seed + 1);
  const topics = (await frameworksOf(store, record)).flatMap(({ id, domains }) =>
    domains.flatMap((domain) => domain.codes.map((code) => ({ framework: id, code: `${domain.id}.${code.id}` }))),
  );
  const begun = table.steps.findIndex(({ events }) => events.some(({ type }) => type === 'started')) + 1;
  const span = table.steps.length - begun;
  const observer = table.session.guests[0];
  const written: Promise<void>[] = [];
  for (let nth = 0; nth < notes; nth++) {
    const rev = begun + Math.floor(((nth + 0.5) / notes) * span);
    const at = table.session.arc.length === 0 ? -1 : Math.max(0, partAt(table, rev));
    const isMark = nth % 23 === 11;
    const seat = nth % 6 === 5 || seats.length === 0 ? undefined : pick(random, seats);
    const shared = seat !== undefined && !isMark && nth % 3 === 0;
    const interpretation = nth % 5 === 2 && !isMark ? pick(random, thoughts) : '';
    const note: ObservationDraft = {
      // As on a console: no two meetings of a group have notes of one name.
      id: `note-${record.id.slice(0, 12)}-${String(nth).padStart(4, '0')}`,
      ...(seat === undefined ? {} : { seat }),
      ...(isMark || topics.length === 0 ? {} : pick(random, topics)),
      valence: isMark ? 'neutral' : pick(random, ['strength', 'strength', 'neutral', 'support'] as const),
      seen: isMark || nth % 4 === 1 ? '' : pick(random, seat === undefined ? ofTheGroup : ofPeople),
      ...{ interpretation, rev, at },
      ...(nth % 17 === 4 ? { from: Math.max(begun, rev - 30) } : {}),
      madeAt: record.openedAt + (table.steps[rev - 1]?.at ?? 0) + nth,
      ...{ edit: 0, removed: false, shared },
      interpretationShown: shared && interpretation !== '' && nth % 2 === 0,
    };
    written.push(
      store.observations.put(record.id, note, observer && nth % 4 === 3 ? guestAuthor(observer) : record.owner),
    );
    const answer = seat !== undefined && shared ? answers[nth % answers.length] : undefined;
    if (answer && seat !== undefined)
      written.push(store.people.put({ session: record.id, seat }, 'answer', note.id, answer, note.madeAt + 1));
  }
  await Promise.all(written);
}

/** Index in the arc of the part that was on after a step. */
function partAt({ steps }: LocalSession, rev: number): number {
  for (let index = rev - 1; index >= 0; index--)
    for (const event of steps[index]?.events ?? []) if (event.type === 'activity-begun') return event.at;
  return -1;
}

const ofPeople = [
  'Huomasi, että toinen jäi ilman vuoroa, ja kysyi tältä mielipidettä.',
  'Ehdotti, että puhelu harjoitellaan ensin, ja otti virkailijan roolin.',
  'Kertoi, että avaa kirjeet nyt samana päivänä.',
  'Naurahti omalle arvaukselleen ja antoi nopan seuraavalle.',
  'Pyysi, että kortti luetaan vielä kerran.',
  'Opetti muille, miten hiivataikina nostetaan yön yli.',
  'Otti taukokortin esiin ja palasi pöytään hetken päästä.',
];
const ofTheGroup = [
  'Ryhmä odotti rauhassa, että jokainen sai vastata.',
  'Pöydässä naurettiin yhdessä, ja joku ehdotti uutta sääntöä.',
  'Kun kortti oli vaikea, ryhmä vaihtoi sen ilman selityksiä.',
];
const thoughts = [
  'Ehkä pienessä ryhmässä on helpompi puhua kuin isossa.',
  'Tuntuu olevan varmempi, kun tietää etukäteen, mitä tapahtuu.',
];
const answers: readonly (Answer | undefined)[] = [
  { kind: 'agree', text: '' },
  undefined,
  { kind: 'comment', text: 'Se oli minulle iso asia.' },
  undefined,
  { kind: 'correct', text: 'En naurahtanut, vaan yskin.' },
  undefined,
  { kind: 'wish', text: '' },
];
