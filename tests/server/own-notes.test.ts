import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ObservationDraft } from '../../shared/observation/observation.ts';
import type { OwnNote } from '../../shared/wire/api.ts';
import { Connection, newActionId, Phone } from './harness/phone.ts';
import { type Browser, TestServer } from './harness/server.ts';

let server: TestServer;
let worker: Browser;
beforeAll(async () => {
  server = await TestServer.open();
  worker = await server.facilitator();
});
afterAll(() => server.close());

let minute = 1_790_000_000_000;

async function openTable() {
  const session = await worker.opensSession();
  const lead = await Connection.open(server.app.url, await worker.door({ session: session.id }));
  const kaisla = await Phone.joins(server.app.url, session, 1, 'Kaisla');
  const puro = await Phone.joins(server.app.url, session, 2, 'Puro');
  const writes = async (changes: Partial<ObservationDraft>) => {
    const note: ObservationDraft = {
      ...{ id: newActionId(), valence: 'strength', seen: '', interpretation: 'KANARIA-tulkinta' },
      ...{ rev: 1, at: 0, madeAt: minute++, edit: 0, removed: false, shared: true, interpretationShown: false },
      ...changes,
    };
    expect((await worker.put(`/api/sessions/${session.id}/observations/${note.id}`, note)).status).toBe(200);
    return note.id;
  };
  const allows = (phone: Phone, allow: boolean) => phone.connection.does({ type: 'allow-notes', allow });
  return { session, lead, kaisla, puro, writes, allows };
}

const reads = (token: string | undefined, locale = 'fi') =>
  server.browser().ask<OwnNote[] & { error?: string }>('GET', `/api/seat/notes?locale=${locale}`, undefined, {
    ...(token === undefined ? {} : { 'x-seat': token }),
  });

it('a person reads what was seen of them, newest last and in their language, and never how it was understood', async () => {
  const { kaisla, puro, writes, allows } = await openTable();
  await allows(kaisla, true);
  await allows(puro, true);
  await writes({ seat: 1, seen: 'Auttoi muita alkuun.' });
  await writes({ seat: 2, seen: 'KANARIA-toisesta' });
  await writes({ seen: 'KANARIA-ryhmästä' });
  await writes({ seat: 1, framework: 'elamanalueet', code: 'wellbeing.own-pace' });
  const answer = await reads(kaisla.seatToken);
  expect(answer.body).toEqual([{ seen: 'Auttoi muita alkuun.' }, { seen: '', topic: 'eteni omaan tahtiinsa' }]);
  expect(answer.headers.get('cache-control')).toBe('no-store');
  expect((await reads(kaisla.seatToken, 'en')).body[1]).toEqual({ seen: '', topic: 'went at their own pace' });
  expect(JSON.stringify(answer.body)).not.toMatch(/KANARIA|17900|strength/);
});

it('nothing is read before a yes, after a no, or of a note that was taken back', async () => {
  const { kaisla, writes, allows } = await openTable();
  expect((await reads(kaisla.seatToken)).body).toEqual([]);
  await allows(kaisla, true);
  const id = await writes({ seat: 1, seen: 'Kertoi tarinan.' });
  expect((await reads(kaisla.seatToken)).body).toHaveLength(1);
  await allows(kaisla, false);
  expect(await reads(kaisla.seatToken)).toMatchObject({ status: 200, body: [] });
  await allows(kaisla, true);
  await writes({ id, seat: 1, edit: 1, removed: true });
  expect((await reads(kaisla.seatToken)).body).toEqual([]);
});

it('only a living token reads: none, a wrong one and that of a removed seat do not', async () => {
  const { lead, kaisla, writes, allows } = await openTable();
  await allows(kaisla, true);
  await writes({ seat: 1, seen: 'Kertoi tarinan.' });
  expect(await reads(undefined)).toMatchObject({ status: 401, body: { error: 'unknown-token' } });
  expect((await reads('x'.repeat(32))).status).toBe(401);
  expect((await reads(kaisla.seatToken, 'xx')).status).toBe(400);
  const first = kaisla.seatToken;
  await kaisla.returns();
  await kaisla.returns();
  expect((await reads(first)).status).toBe(401);
  expect((await reads(kaisla.seatToken)).body).toHaveLength(1);
  await lead.does({ type: 'remove-seat', seat: 1 });
  expect(await reads(kaisla.seatToken)).toMatchObject({ status: 403, body: { error: 'removed' } });
});

it('the reading leaves who and when, and not what', async () => {
  const { session, kaisla } = await openTable();
  await reads(kaisla.seatToken);
  const rows = await server.app.store.audit.of(session.id);
  expect(rows).toMatchObject([{ who: 'seat:1', what: 'own-notes-read', detail: null }]);
});
