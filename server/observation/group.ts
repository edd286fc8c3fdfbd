import { groupReport } from '../../shared/observation/group-report.ts';
import { type ManagedMeeting, managedYear } from '../../shared/observation/manager.ts';
import type { GroupPage, ManagerPage, Series, SeriesPerson } from '../../shared/wire/group.ts';
import { arcOf, gatherGroup } from '../export/gather.ts';
import { textInAll } from '../packs/library.ts';
import type { SessionRecord } from '../store/sessions.ts';
import type { GroupRow } from '../store/tables.ts';
import { areasOf, personReportOf } from './people.ts';
import { type Recorded, readingOnce, readRecorded } from './recorded.ts';
import type { PersonParts } from './sittings.ts';

/** A group's page about one meeting. */
export async function groupPageOf(parts: PersonParts, record: SessionRecord): Promise<GroupPage> {
  const recorded = await readRecorded(parts, record);
  const meeting = await gatherGroup(parts, recorded);
  const areas = areasOf({ recorded });
  const report = groupReport(meeting, idsOf(areas));
  return { ...meeting, group: record.group, openedAt: record.openedAt, report, areas };
}

/** The play of all meetings of a group that were begun. */
export async function seriesOf(parts: PersonParts, group: GroupRow): Promise<Series> {
  const records = (await parts.store.sessions.ofGroup(group.id)).filter(({ phase }) => phase !== 'lobby');
  const all = await Promise.all(records.map((record) => readRecorded(parts, record)));
  const last = all.at(-1);
  return {
    id: group.id,
    name: group.name,
    areas: last ? areasOf({ recorded: last }) : [],
    meetings: all.map((recorded) => ({
      ...{ session: recorded.id, pack: recorded.record.pack, meeting: recorded.session.meeting },
      ...{ openedAt: recorded.record.openedAt, title: titleOf(recorded) },
      report: groupReport({ arc: arcOf(recorded) }, idsOf(areasOf({ recorded }))),
    })),
  };
}

const idsOf = (areas: GroupPage['areas']): string[] => areas.map(({ id }) => id);
const titleOf = ({ loaded, record }: Recorded) => textInAll(loaded, `scenario.${record.scenario}.title`);

/** Only people's own answers, and only of meetings at which they say yes to notes (same rater, same purpose). */
export async function peopleThrough(given: PersonParts, group: GroupRow): Promise<SeriesPerson[]> {
  const parts = readingOnce(given);
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
