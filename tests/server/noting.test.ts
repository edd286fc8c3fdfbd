import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Noting, OwnCode } from '../../shared/wire/people.ts';
import { GuestTable } from './harness/guests.ts';
import { Meeting } from './harness/meeting.ts';
import { type Browser, TestServer } from './harness/server.ts';

let server: TestServer;
let worker: Browser;
beforeAll(async () => {
  server = await TestServer.open();
  worker = await server.facilitator();
});
afterAll(() => server.close());

it('the frameworks come as they were pinned, with words that judge people, to those who note and nobody else', async () => {
  const table = await GuestTable.open(server, worker);
  const path = `/api/sessions/${table.session.id}/noting`;
  const { body } = await worker.get<Noting>(path);
  expect(body.frameworks.map(({ id }) => id)).toEqual(['elamanalueet', 'ryhmataidot']);
  expect(body.frameworks[0]?.domains).toHaveLength(7);
  expect(body.deficitWords.fi?.length).toBeGreaterThan(10);
  const observer = await table.comes('observer', 'Vera');
  const peer = await table.comes('peer-facilitator', 'Otto');
  expect((await observer.ask('GET', path)).status).toBe(200);
  expect((await peer.ask('GET', path)).status).toBe(401);
});

it('a code of the session’s own is sealed on the disk, stands in the person’s words for it, and can go again', async () => {
  const table = await Meeting.open(server, worker, ['Kaisla']);
  await table.allows(1);
  const put = (id: string, body: object) => worker.put<OwnCode[]>(`${table.path}/codes/${id}`, body);
  expect((await put('ownown01', { text: ' Kysyi neuvoa ' })).body).toEqual([{ id: 'ownown01', text: 'Kysyi neuvoa' }]);
  await put('ownown02', { text: 'Nauroi' });
  expect((await put('ownown01', { text: 'Pyysi neuvoa' })).body.map(({ text }) => text)).toEqual([
    'Pyysi neuvoa',
    'Nauroi',
  ]);
  await table.notes({ seat: 1, framework: 'own', code: 'own.ownown01', shared: true });
  expect((await table.own(1)).body.notes).toMatchObject([{ topic: 'Pyysi neuvoa' }]);
  expect((await table.page(1)).body.report.seen).toMatchObject([
    { area: 'own', entries: [{ topic: { fi: 'Pyysi neuvoa' } }] },
  ]);
  expect((await put('ownown02', { text: 'Nauroi', removed: true })).body).toHaveLength(1);
  expect((await put('Not Ok', { text: 'x' })).status).toBe(400);
  expect((await put('ownown03', { text: 'x'.repeat(61) })).status).toBe(400);
  for (let one = 10; one < 29; one++) await put(`ownown${one}`, { text: `Aihe ${one}` });
  expect((await put('ownown99', { text: 'Liikaa' })).status).toBe(409);
});
