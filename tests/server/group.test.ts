import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GroupEntry, GroupPage, ManagerPage, Series, SeriesPerson } from '../../shared/wire/group.ts';
import { Meeting } from './harness/meeting.ts';
import { newActionId } from './harness/phone.ts';
import { type Browser, TestServer } from './harness/server.ts';

let server: TestServer;
let worker: Browser;
beforeAll(async () => {
  server = await TestServer.open();
  worker = await server.facilitator();
});
afterAll(() => server.close());

const group = `Torstairyhmä ${newActionId()}`;

/** A short meeting of the group; one card is opened and one picture named. */
async function held(names: readonly string[], of = group): Promise<Meeting> {
  const table = await Meeting.open(server, worker, names, of);
  await table.lead.does({ type: 'start' });
  await table.lead.does({ type: 'next' });
  await table.lead.does({ type: 'next' });
  await table.phone(1).connection.plays({ type: 'take-word', own: 'Puron naurua' });
  await table.allows(1);
  await table.notes({ seen: 'Puro ja Kaisla nauroivat.', interpretation: 'KANARIA' });
  await table.notes({ seat: 1, seen: 'KANARIA-henkilöstä', shared: true });
  await table.lead.does({ type: 'end' });
  return table;
}

it('the group’s page holds the arc, what was taken along and what was seen of the group, and no person', async () => {
  const table = await held(['Kaisla', 'Puro']);
  const { body, status } = await worker.get<GroupPage>(`${table.path}/group`);
  expect(status).toBe(200);
  expect(body.arc.map(({ step }) => step)).toEqual(['kuulumiset', 'varipiiri', 'mukaan']);
  expect(body.report.cards.map(({ area }) => area)).toEqual(body.areas.map(({ id }) => id));
  expect(body.takenAlong).toEqual([{ what: 'word', wording: { own: 'Osallistuja naurua' } }]);
  expect(body.seen).toMatchObject([{ entries: [{ seen: 'Osallistuja ja osallistuja nauroivat.' }] }]);
  expect(JSON.stringify(body)).not.toMatch(/KANARIA|Kaisla|Puro|seat"/);
  expect((await server.browser().get(`${table.path}/group`)).status).toBe(401);
  const rows = await server.app.store.audit.of(table.session.id);
  expect(rows.at(-1)).toMatchObject({ what: 'group-page-read', role: 'facilitator' });
});

it('a series holds all meetings, and of people only their own answers while they say yes', async () => {
  const name = `Sarja ${newActionId()}`;
  const first = await held(['Kaisla', 'Puro'], name);
  await first.own(1, '/goals/goal-0001', { words: 'Tavoite', steps: ['a', 'b', 'c'] });
  await first.writes(1, 'member', { member: 'new' });
  const second = await held(['Kaisla', 'Puro'], name);
  const { members } = (await second.page(1)).body;
  await second.writes(1, 'member', { member: members[0]?.id });
  await second.own(1, '/goals/goal-0001/look', { step: 1, words: 'Puro auttoi' });
  const entries = (await worker.get<GroupEntry[]>('/api/groups')).body;
  const entry = entries.find((one) => one.name === name);
  expect(entry?.meetings).toBe(2);
  const { body } = await worker.get<Series>(`/api/groups/${entry?.id}`);
  expect(body.meetings.map(({ meeting }) => meeting)).toEqual([1, 2]);
  const people = async () => (await worker.get<SeriesPerson[]>(`/api/groups/${entry?.id}/people`)).body;
  expect(await people()).toMatchObject([
    {
      ...{ name: 'Kaisla', meetings: [1, 2] },
      goals: [{ words: 'Tavoite', looks: [{ meeting: 2, step: 1, words: 'Toinen osallistuja auttoi' }] }],
    },
  ]);
  expect(JSON.stringify([body, await people()])).not.toContain('KANARIA');
  expect((await server.app.store.audit.of(second.session.id)).at(-1)).toMatchObject({ what: 'report-read' });
  const colleague = await server.facilitator(`Kollega${newActionId()}`);
  for (const path of [`/api/groups/${entry?.id}`, `/api/groups/${entry?.id}/people`]) {
    expect((await colleague.get(path)).status).toBe(404);
    expect((await server.browser().get(path)).status).toBe(401);
  }
  expect((await colleague.get<GroupEntry[]>('/api/groups')).body).toEqual([]);
  await second.allows(1, false);
  expect(await people()).toEqual([]);
});

describe('the manager’s page', () => {
  it('has meetings, seats, minutes and feedback, and nothing of people; small groups count as meetings only', async () => {
    const large = await held(['A1', 'A2', 'A3', 'A4', 'A5'], 'Iso ryhmä');
    const { body } = await worker.get<ManagerPage>('/api/manager');
    expect(body.groups.find((row) => row.group === 'Iso ryhmä')).toMatchObject({ meetings: 1, seats: 5 });
    expect(body.groups.find((row) => row.group === group)).not.toHaveProperty('seats');
    expect(body.all.seats).toBe(5);
    expect(JSON.stringify(body)).not.toMatch(/KANARIA|Kaisla|naurua|strength|seen/);
    expect((await worker.get<ManagerPage>('/api/manager?year=2020')).body.groups).toEqual([]);
    expect((await worker.get('/api/manager?year=x')).status).toBe(400);
    expect((await server.browser().get('/api/manager')).status).toBe(401);
    expect(large.phones).toHaveLength(5);
  });

  it('comes as a file, with empty cells where nothing is shown and no cell that is calculated', async () => {
    await held(['A1', 'A2', 'A3', 'A4', 'A5'], '=SUMMA(1)');
    const { body, headers } = await worker.get<string>('/api/manager/csv?separator=,');
    const year = new Date().getFullYear();
    expect(headers.get('content-disposition')).toContain(`pelipiiri-${year}.csv`);
    const rows = String(body).split('\r\n');
    expect(rows[0]).toMatch(/^.?year,what,which,meetings,minutes,seats/);
    expect(rows.filter((row) => row.includes("'=SUMMA(1)"))).toHaveLength(1);
    expect(rows.find((row) => row.includes(group))).toMatch(/,\d+,\d+,$/);
    expect((await worker.get('/api/manager/csv?separator=x')).status).toBe(400);
    expect((await server.browser().get('/api/manager/csv')).status).toBe(401);
  });
});
