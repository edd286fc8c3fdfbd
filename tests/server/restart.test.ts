import { afterAll, beforeAll, expect, it } from 'vitest';
import { Connection, newActionId, Phone } from './harness/phone.ts';
import { type Browser, TestServer } from './harness/server.ts';

let server: TestServer;
let worker: Browser;
beforeAll(async () => {
  server = await TestServer.open();
  worker = await server.facilitator();
});
afterAll(() => server.close());

it('a restart brings back session, seats, words and notes, and nobody types anything', async () => {
  const session = await worker.opensSession('Keskiviikko');
  const { url } = server.app;
  const lead = await Connection.open(url, await worker.door({ session: session.id }));
  const phones = [await Phone.joins(url, session, 1, 'Kaisla'), await Phone.joins(url, session, 2, 'Puro')] as const;
  await lead.does({ type: 'take-seat', token: 'cup', device: 'none', facilitator: true, name: 'Anna' });
  await phones[0].connection.does({ type: 'allow-notes', allow: true });
  await lead.does({ type: 'start' });
  await lead.does({ type: 'next' });
  await lead.plays({ type: 'roll' }, lead.last?.lead?.seat);
  const note = {
    valence: 'strength',
    seen: 'Näin.',
    interpretation: '',
    rev: 1,
    at: 1,
    madeAt: 1,
    edit: 0,
    removed: false,
  };
  const id = newActionId();
  await worker.put(`/api/sessions/${session.id}/observations/${id}`, { ...note, id, seat: 1 });
  const before = lead.view;
  const actionId = newActionId();
  const answered = await phones[1].connection.tries({ type: 'rename', name: 'Puro' }, { actionId });

  await server.restart();
  for (const { connection } of phones) {
    await connection.until(() => connection.closed !== undefined);
    expect(connection.notices).toEqual(['closing']);
    expect(connection.closed).toBe(4104);
  }
  await Promise.all(phones.map((phone) => phone.returns()));
  const back = await Connection.open(server.app.url, await worker.door({ session: session.id }));
  expect(back.view.seats).toEqual(before.seats);
  expect(back.view.play).toEqual(before.play);
  expect(back.view.clock.played).toBeGreaterThanOrEqual(before.clock.played);
  expect(back.last?.lead?.notesAllowed).toEqual([1]);
  expect((await worker.get(`/api/sessions/${session.id}/observations`)).body).toMatchObject([{ id, seat: 1 }]);
  // What had been answered is answered again, and not carried out again.
  const { rev } = phones[1].connection.view;
  expect(await phones[1].connection.tries({ type: 'rename', name: 'Puro' }, { actionId })).toEqual(answered);
  expect(phones[1].connection.view.rev).toBe(rev);
});
