import { afterAll, beforeAll, expect, it } from 'vitest';
import { exportFormats } from '../../server/export/formats.ts';
import type { StorySeatView, StoryView } from '../../shared/activities/story/view.ts';
import type { Acted } from '../../shared/wire/protocol.ts';
import { GuestTable } from './harness/guests.ts';
import { Connection, type Phone } from './harness/phone.ts';
import { type Browser, TestServer } from './harness/server.ts';

/** At the first vote of a story: what is answered is on one wire only, and what is taken back is on nobody's. */
let server: TestServer;
let worker: Browser;
let table: GuestTable;
let answering: Phone;
let others: Connection[];

beforeAll(async () => {
  server = await TestServer.open({ messagesPerSecond: 1000 });
  worker = await server.facilitator();
  table = await GuestTable.open(server, worker, 'uusi-naapuri');
  answering = await table.sits(1, 'Aamu');
  const phones = [await table.sits(2, 'Mika'), await table.sits(3, 'Nour')];
  await table.lead.does({ type: 'take-seat', token: 'flower', device: 'none', facilitator: false });
  const guests = [await table.comes('observer', 'Havu'), await table.comes('peer-facilitator', 'Vertti')];
  others = [table.lead, await screen(), ...[...phones, ...guests].map(({ connection }) => connection)];
  await table.lead.does({ type: 'start' });
  await table.lead.does({ type: 'next' });
  while (now().by !== 'open-vote') {
    const isAsked = now().phase === 'scene' && now().by !== '';
    await seen(table.lead.plays(isAsked ? { type: 'route', choice: now().choices[0]?.choice } : { type: 'go-on' }));
  }
  await still();
}, 60_000);
afterAll(() => server.close());

const now = () => table.lead.view.play as unknown as StoryView;
const screen = async () =>
  Connection.open(
    server.app.url,
    await server.browser().door({ screenToken: table.session.screenPath.replace('/screen/', '') }),
  );

/** Until what followed has come to the console, too. */
async function seen(acting: Promise<Acted>): Promise<void> {
  const { seq } = await acting;
  await table.lead.until(() => table.lead.view.rev >= seq);
}

/** Until all that is under way has come to everybody. */
const still = () => new Promise((resolve) => setTimeout(resolve, 300));

it('an answer is on the wire of the phone that gave it, and on no other before it is shown', async () => {
  const choice = now().choices[0]?.choice ?? '';
  const { connection } = answering;
  const since = (one: Connection, from: number) => Buffer.concat(one.frames.slice(from));
  const before = others.map(({ frames }) => frames.length);
  const own = connection.frames.length;
  await seen(connection.plays({ type: 'answer', choice }));
  await connection.until(() => (connection.last?.seat?.play as StorySeatView | undefined)?.answer === choice);
  await table.lead.until(() => now().answered === 1);
  await still();
  expect(since(connection, own).includes(choice)).toBe(true);
  for (const [index, other] of others.entries()) expect(since(other, before[index] ?? 0).includes(choice)).toBe(false);
});

it('what is taken back is told to nobody who comes after, and in no page or export', async () => {
  const own = 'Ellilan kahvit';
  const { scene } = now();
  await seen(table.lead.plays({ type: 'route', own }));
  expect(now().other).toBe(own);
  await seen(table.lead.plays({ type: 'go-on' }));
  const undone = now().scene;
  expect(undone).not.toBe(scene);
  await seen(table.lead.does({ type: 'take-back' }));
  await seen(table.lead.does({ type: 'take-back' }));
  await answering.returns();
  const console = await Connection.open(server.app.url, await worker.door({ session: table.session.id }));
  for (const { view, frames } of [answering.connection, console, await screen()]) {
    const play = view.play as unknown as StoryView;
    expect(play).toMatchObject({ phase: 'scene', scene, counts: [], decided: [] });
    expect(play.way.map((stop) => stop.scene)).not.toContain(undone);
    expect(Buffer.concat(frames).includes(own)).toBe(false);
  }
  for (const page of ['review', 'group', 'observations', ...exportFormats.map(({ id }) => `export/${id}`)]) {
    const { body } = await worker.get<unknown>(`/api/sessions/${table.session.id}/${page}`);
    expect([page, JSON.stringify(body).includes(own)]).toEqual([page, false]);
    expect([page, JSON.stringify(body).includes(`"${undone}"`)]).toEqual([page, false]);
  }
  expect(JSON.stringify(await server.app.store.steps.of(table.session.id))).toContain(`"scene":"${undone}"`);
});
