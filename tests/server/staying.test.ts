import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Meeting, ownWith } from './harness/meeting.ts';
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

const bytes = () =>
  Buffer.concat(['pelipiiri.sqlite', 'pelipiiri.sqlite-wal'].map((file) => readFileSync(join(server.folder, file))));

/** As it lies in the file. */
function sealed(id: string): Buffer | undefined {
  const file = new Sqlite(join(server.folder, 'pelipiiri.sqlite'), { readonly: true });
  const row = file.prepare<[string], { sealed: Buffer }>('select sealed from words where id = ?').get(id);
  file.close();
  return row?.sealed;
}

const stored = async () =>
  [...(await server.app.store.words.of(table.session.id)).values()].filter((text) => /471[123]/.test(text));

beforeAll(async () => {
  server = await TestServer.open();
  worker = await server.facilitator();
  table = await Meeting.open(server, worker, ['Aamu', 'Nour'], undefined, 'minun-pelini');
  const [aamu, nour] = [table.phone(1).connection, table.phone(2).connection];
  // So that the worker has pages and reports about both.
  for (const seat of [1, 2]) await table.allows(seat);
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

it('what nobody chose to let stay is not on the server any more', async () => {
  // They lie in the order of their ids, which is nobody's.
  expect((await stored()).map((text) => JSON.parse(text).title).sort()).toEqual([mine, unsaid]);
});

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
  for (const seat of [1, 2]) {
    const { status, body } = await table.page(seat);
    expect([status, /471[123]/.test(JSON.stringify(body))]).toEqual([200, false]);
  }
  // Not even where the table is looked at as it was while they lay open.
  for (let rev = 1; ; rev++) {
    const { status, body } = await worker.get<unknown>(`${table.path}/review/table?rev=${rev}`);
    if (status !== 200) break;
    expect([rev, /471[123]/.test(JSON.stringify(body))]).toEqual([rev, false]);
  }
});

it('the code of the page shows them, too, and nobody else’s code does', async () => {
  const stays = async (seat: number) => {
    const { pictures } = (await table.own(seat, '/page-code', {}, 'POST')).body;
    const { pageToken } = (await server.browser().post<{ pageToken: string }>('/api/door/page', { pictures })).body;
    return (await ownWith(server, { 'x-page': pageToken })).body.stays.length;
  };
  expect([await stays(1), await stays(2)]).toEqual([2, 0]);
});

it('one is erased for good, by its person alone; the other stays', async () => {
  const [first, second] = (await table.own(1)).body.stays;
  if (!first || !second) throw new Error('expected two games');
  const before = sealed(first.id);
  if (!before) throw new Error('expected the game in the file');
  expect(bytes().includes(before)).toBe(true);
  // Somebody else's page erases nothing of it.
  expect((await table.own(2, `/stays/${first.id}`, {})).status).toBe(200);
  expect((await table.own(1)).body.stays).toHaveLength(2);
  const { status, body } = await table.own(1, `/stays/${first.id}`, {});
  expect(status).toBe(200);
  expect(body.stays.map(({ id }) => id)).toEqual([second.id]);
  // Erased twice is erased once.
  expect((await table.own(1, `/stays/${first.id}`, {})).body.stays).toHaveLength(1);
  expect(await stored()).toHaveLength(1);
  expect([sealed(first.id), bytes().includes(before)]).toEqual([undefined, false]);
  const { host } = await server.app.hosts.get(table.session.id);
  expect([...host.words.keys()]).not.toContain(first.id);
});

it('nothing else of a person’s words can be erased that way', async () => {
  const { host } = await server.app.hosts.get(table.session.id);
  const name = [...host.words].find(([, text]) => text === 'Aamu')?.[0];
  await table.own(1, `/stays/${name}`, {});
  expect((await table.own(1)).body).toMatchObject({ name: 'Aamu', stays: [{}] });
});
