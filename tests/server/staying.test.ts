import { afterAll, beforeAll, expect, it } from 'vitest';
import { Meeting } from './harness/meeting.ts';
import { outlets } from './harness/outlets.ts';
import { type Browser, TestServer } from './harness/server.ts';

/** Games that one person let stay after the meeting, and another did not: whose eyes they come before, and how they go. */
let server: TestServer;
let worker: Browser;
let table: Meeting;
const [mine, theirs, unsaid] = ['Kanarialintu 4711', 'Sitruunaperhonen 4712', 'Piirileikki 4713'];

const game = (id: string, title: string) => ({
  ...{ id, stage: 'lifeline-stages/at-school', token: 'lifeline-tokens/chess', title },
  answers: [{ prompt: 'lifeline-prompts/memory', text: `${title}, ja sataa` }],
});

beforeAll(async () => {
  server = await TestServer.open();
  worker = await server.facilitator();
  table = await Meeting.open(server, worker, ['Aamu', 'Nour'], undefined, 'minun-pelini');
  const [aamu, nour] = [table.phone(1).connection, table.phone(2).connection];
  await table.lead.does({ type: 'start' });
  await table.lead.does({ type: 'next' });
  await table.lead.plays({ type: 'choose-way', way: 'everyone' });
  await table.lead.plays({ type: 'go-on' });
  await aamu.plays({ type: 'place', game: game('a', mine), open: true });
  await aamu.plays({ type: 'place', game: game('b', unsaid), open: true });
  await aamu.plays({ type: 'told' });
  await nour.plays({ type: 'place', game: game('a', theirs), open: true });
  await nour.plays({ type: 'told' });
  await aamu.plays({ type: 'take-along', stays: true });
  await table.lead.plays({ type: 'go-on' });
}, 60_000);
afterAll(() => server.close());

it('while the meeting runs, it is decided at the table and not on the page', async () => {
  expect((await table.own(1)).body.stays).toEqual([]);
  await table.lead.does({ type: 'end' });
});

it('who let them stay finds them on their own page, with the words of the cards; nobody else finds anything', async () => {
  const { body } = await table.own(1);
  expect(body.stays.map(({ text }) => JSON.parse(text).title)).toEqual([mine, unsaid]);
  expect(body.stays[0]?.wordings['lifeline-stages/at-school']).toMatchObject({ fi: 'koulussa', sv: 'i skolan' });
  const { body: other } = await table.own(2);
  expect(other.stays).toEqual([]);
  expect(JSON.stringify(other)).not.toMatch(/471[123]/);
  for (const { name, text } of outlets(table)) expect([name, /471[123]/.test(await text())]).toEqual([name, false]);
  expect(JSON.stringify((await table.page(1)).body)).not.toMatch(/471[123]/);
  // Not even where the table is looked at as it was while they lay open.
  for (let rev = 1; ; rev++) {
    const { status, body } = await worker.get<unknown>(`${table.path}/review/table?rev=${rev}`);
    if (status !== 200) break;
    expect([rev, /471[123]/.test(JSON.stringify(body))]).toEqual([rev, false]);
  }
});

it('one is erased for good, by its person alone; the other stays', async () => {
  const [first, second] = (await table.own(1)).body.stays;
  if (!first || !second) throw new Error('expected two games');
  // Somebody else's page erases nothing of it.
  expect((await table.own(2, `/stays/${first.id}`, {})).status).toBe(200);
  expect((await table.own(1)).body.stays).toHaveLength(2);
  const { status, body } = await table.own(1, `/stays/${first.id}`, {});
  expect(status).toBe(200);
  expect(body.stays.map(({ id }) => id)).toEqual([second.id]);
  // Erased twice is erased once.
  expect((await table.own(1, `/stays/${first.id}`, {})).body.stays).toHaveLength(1);
  expect([...(await server.app.store.words.of(table.session.id)).keys()]).not.toContain(first.id);
  const { host } = await server.app.hosts.get(table.session.id);
  expect([...host.words.keys()]).not.toContain(first.id);
});
