import { personReport, somebodyElse } from '../../shared/observation/build-report.ts';
import { ownFramework } from '../../shared/observation/mark.ts';
import { withoutNames } from '../../shared/observation/others.ts';
import type { PersonReport } from '../../shared/observation/report.ts';
import { topicOf } from '../../shared/observation/seen.ts';
import { seatOf } from '../../shared/session/session.ts';
import type { PersonPage, ReviewNote, SealObstacle, ToldNote } from '../../shared/wire/people.ts';
import { textInAll } from '../packs/library.ts';
import { symbolPaths } from '../packs/symbols.ts';
import type { Place } from '../store/people.ts';
import { readingOnce } from './recorded.ts';
import { type PersonParts, type Sitting, sittingsOf } from './sittings.ts';

/** A person's report; undefined when there is nobody at that seat who says yes to notes. */
export async function personReportOf(parts: PersonParts, place: Place): Promise<PersonReport | undefined> {
  return reportOn(await sittingsOf(parts, place));
}

function reportOn(sittings: readonly Sitting[]): PersonReport | undefined {
  const now = sittings.at(-1);
  if (!now?.allowed) return undefined;
  const { recorded, name, place, sealedAt } = now;
  const token = seatOf(recorded.session, place.seat)?.token ?? '';
  const others = sittings.flatMap((sitting) => sitting.others).filter((other) => other !== name);
  const subject = { name, token, groupName: recorded.groupName, sealedAt, others };
  return personReport(
    sittings.filter(({ allowed }) => allowed),
    subject,
  );
}

/** The worker's page about a person: the report, and all that has to be gone through first. */
export async function personPageOf(given: PersonParts, place: Place): Promise<PersonPage | undefined> {
  const parts = readingOnce(given);
  const sittings = await sittingsOf(parts, place);
  const now = sittings.at(-1);
  const report = reportOn(sittings);
  if (!now || !report) return undefined;
  const notes = sittings.filter(({ allowed }) => allowed).flatMap(notesAt);
  const { recorded } = now;
  const member = parts.store.people.memberAt(place);
  return {
    seat: place.seat,
    meeting: now.number,
    report,
    notes,
    open: notes.flatMap(obstaclesOf),
    members: recorded.record.group === undefined ? [] : await membersOf(parts, recorded.record.group),
    ...(member === undefined ? {} : { member }),
    areas: areasOf(now),
  };
}

const notesAt = (sitting: Sitting): PersonPage['notes'] =>
  sitting.notes.map((note) => {
    const answered = withAnswer(note, sitting.answers.get(note.id), sitting.replies.get(note.id));
    return {
      ...answered,
      ...{ session: sitting.place.session, meeting: sitting.number, told: told(answered, sitting) },
    };
  });

function told(note: ReviewNote, sitting: Sitting): ToldNote {
  const nameless = (text: string) => withoutNames(text, sitting.others, somebodyElse);
  const { answer, reply } = note;
  const topic = topicOf(note, sitting);
  return {
    ...(topic ? { topic: note.framework === ownFramework && topic.fi ? { fi: nameless(topic.fi) } : topic } : {}),
    ...{ seen: nameless(note.seen), interpretation: nameless(note.interpretation) },
    ...(answer ? { answer: { ...answer, text: nameless(answer.text) } } : {}),
    ...(reply ? { reply: { ...reply, reason: nameless(reply.reason) } } : {}),
  };
}

/** A note with what its person answers. An answer stands only beside what the person may read. */
export function withAnswer(
  note: Sitting['notes'][number],
  answer: ReviewNote['answer'],
  reply: ReviewNote['reply'],
): ReviewNote {
  if (!note.shared) return note;
  return { ...note, ...(answer ? { answer } : {}), ...(answer?.kind === 'wish' && reply ? { reply } : {}) };
}

/** What has to be decided with the person before a report is sealed. Marked moments are no notes. */
function obstaclesOf(note: PersonPage['notes'][number]): SealObstacle[] {
  if (note.sealed || (note.code === undefined && note.seen === '' && note.interpretation === '')) return [];
  if (!note.shared) return [{ what: 'not-shared', note: note.id }];
  const what: SealObstacle['what'][] = [];
  if (note.interpretation !== '' && !note.interpretationShown) what.push('interpretation');
  if (note.answer?.kind === 'wish' && !note.reply) what.push('wish');
  return what.map((one) => ({ what: one, note: note.id }));
}

/** Members of the group who say yes to notes at a meeting, with the name that they last had. */
async function membersOf(parts: PersonParts, group: string): Promise<PersonPage['members']> {
  const members = await parts.store.people.membersOf(group);
  const found = await Promise.all(
    members.map(async (id) => {
      const last = parts.store.people.seatsOf(id).at(-1);
      const sittings = last ? await sittingsOf(parts, last) : [];
      const allowed = sittings.filter((sitting) => sitting.allowed);
      const name = allowed.findLast((sitting) => sitting.name)?.name ?? '';
      return allowed.length > 0 ? [{ id, name, meetings: allowed.map(({ number }) => number) }] : [];
    }),
  );
  return found.flat();
}

/** The pack's life areas, for what the person has looked at by area. */
export function areasOf({ recorded: { loaded } }: Pick<Sitting, 'recorded'>): PersonPage['areas'] {
  const { areas } = loaded.pack;
  const paths = symbolPaths(areas.map(({ symbol }) => symbol));
  return areas.map(({ id, fill, ink, symbol }) => ({
    ...{ id, fill, ink },
    symbol: paths[symbol] ?? '',
    title: textInAll(loaded, `area.${id}`),
  }));
}
