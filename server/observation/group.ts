import { groupReport } from '../../shared/observation/group-report.ts';
import { type ManagedMeeting, managedYear } from '../../shared/observation/manager.ts';
import type { GroupPage, ManagerPage, Series, SeriesPerson } from '../../shared/wire/group.ts';
import { arcOf, gatherGroup } from '../export/gather.ts';
import type { SessionRecord } from '../store/sessions.ts';
import type { GroupRow } from '../store/tables.ts';
import { areasOf, personReportOf } from './people.ts';
import { readingOnce, readRecorded } from './recorded.ts';
import type { PersonParts } from './sittings.ts';

/** A group's page about one meeting. */
export async function groupPageOf(parts: PersonParts, record: SessionRecord): Promise<GroupPage> {
  const recorded = await readRecorded(parts, record);
  const meeting = await gatherGroup(parts, recorded);
  const areas = areasOf({ recorded });
  const report = groupReport(
    meeting,
    areas.map(({ id }) => id),
  );
  return { ...meeting, group: record.group, openedAt: record.openedAt, report, areas };
}

/** All meetings of a group that were begun, and the people who have been linked through them. */
export async function seriesOf(given: PersonParts, group: GroupRow): Promise<Series> {
  const parts = readingOnce(given);
  const records = (await parts.store.sessions.ofGroup(group.id)).filter(({ phase }) => phase !== 'lobby');
  const pages = await Promise.all(records.map((record) => groupPageOf(parts, record)));
  return {
    id: group.id,
    name: group.name,
    areas: pages.at(-1)?.areas ?? [],
    meetings: pages.map(({ session, openedAt, report }) => ({
      ...{ session: session.id, pack: session.pack, meeting: session.meeting, title: session.title },
      ...{ openedAt, report },
    })),
    people: await peopleThrough(parts, group),
  };
}

/** Only people's own answers, and only of meetings at which they say yes to notes (same rater, same purpose). */
async function peopleThrough(parts: PersonParts, group: GroupRow): Promise<SeriesPerson[]> {
  const { people } = parts.store;
  const members = await people.membersOf(group.id);
  const found = await Promise.all(
    members.map(async (member): Promise<SeriesPerson[]> => {
      // Whoever says no at the last meeting is not followed through the earlier ones.
      const place = people.seatsOf(member).at(-1);
      const report = place && (await personReportOf(parts, place));
      if (!report) return [];
      const { name, token, meetings, goals, reflections } = report;
      return [{ member, ...place, name, token, meetings, goals, reflections }];
    }),
  );
  return found.flat();
}

/** What somebody who answers for the work may see of a facilitator's year. */
export async function managerPageOf(
  parts: PersonParts,
  records: readonly SessionRecord[],
  year: number,
  thisYear: number,
): Promise<ManagerPage> {
  const begun = records.filter(({ phase }) => phase !== 'lobby');
  const yearOf = ({ openedAt }: SessionRecord) => new Date(openedAt).getFullYear();
  const meetings: ManagedMeeting[] = [];
  let pictures: ManagerPage['pictures'] = [];
  for (const record of begun.filter((one) => yearOf(one) === year)) {
    const recorded = await readRecorded(parts, record);
    const { feedback, parts: played } = groupReport({ arc: arcOf(recorded) }, []);
    if (pictures.length === 0) pictures = feedback.map(({ wording }) => ('own' in wording ? {} : wording));
    meetings.push({
      group: recorded.groupName ?? '',
      month: new Date(record.openedAt).getMonth() + 1,
      seats: recorded.session.seats.filter(({ state }) => state === 'seated').length,
      minutes: played.reduce((sum, part) => sum + part.played, 0),
      feedback: feedback.length > 0 ? feedback.map(({ count }) => count) : undefined,
    });
  }
  const years = [...new Set([...begun.map(yearOf), thisYear])].sort((one, other) => other - one);
  return { year, years, pictures, ...managedYear(meetings) };
}
