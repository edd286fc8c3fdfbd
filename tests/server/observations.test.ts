import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Observation, ObservationDraft } from '../../shared/observation/observation.ts';
import { Connection, newActionId, Phone } from './harness/phone.ts';
import { type Browser, TestServer } from './harness/server.ts';

let server: TestServer;
let worker: Browser;
beforeAll(async () => {
  server = await TestServer.open();
  worker = await server.facilitator();
});
afterAll(() => server.close());

async function openTable() {
  const session = await worker.opensSession();
  const lead = await Connection.open(server.app.url, await worker.door({ session: session.id }));
  const phones = [
    await Phone.joins(server.app.url, session, 1, 'Kaisla'),
    await Phone.joins(server.app.url, session, 2, 'Puro'),
  ];
  const path = `/api/sessions/${session.id}/observations`;
  const writes = (changes: Partial<ObservationDraft> = {}) => {
    const note = draft(changes);
    return worker.put<{ error?: string }>(`${path}/${note.id}`, note);
  };
  const reads = async () => (await worker.get<Observation[]>(path)).body;
  return { session, lead, phones: phones as [Phone, Phone], path, writes, reads };
}

let minute = 1_790_000_000_000;
const draft = (changes: Partial<ObservationDraft> = {}): ObservationDraft => ({
  id: newActionId(),
  valence: 'strength',
  seen: 'Auttoi muita alkuun.',
  interpretation: '',
  rev: 1,
  at: 0,
  madeAt: minute++,
  edit: 0,
  removed: false,
  shared: false,
  interpretationShown: false,
  ...changes,
});

it('a note about a person is refused until that person has said yes, and unreadable once they say no', async () => {
  const { phones, writes, reads } = await openTable();
  const [one] = phones;
  expect(await writes({ seat: 1 })).toMatchObject({ status: 409, body: { error: 'not-allowed-by-person' } });
  expect(await writes()).toMatchObject({ status: 200 });
  await one.connection.does({ type: 'allow-notes', allow: true });
  const id = newActionId();
  expect(await writes({ seat: 1, id })).toMatchObject({ status: 200 });
  expect(await writes({ seat: 2 })).toMatchObject({ status: 409 });
  expect(await writes({ seat: 9 })).toMatchObject({ status: 409 });
  expect((await reads()).map(({ seat }) => seat)).toEqual([undefined, 1]);
  await one.connection.does({ type: 'allow-notes', allow: false });
  expect((await reads()).map(({ seat }) => seat)).toEqual([undefined]);
  expect(await writes({ seat: 1, id, edit: 1 })).toMatchObject({ status: 409 });
  // Taking it back stays possible.
  expect(await writes({ seat: 1, id, edit: 2, removed: true })).toMatchObject({ status: 200 });
  await one.connection.does({ type: 'allow-notes', allow: true });
  expect((await reads()).map(({ seat }) => seat)).toEqual([undefined]);
});

it('the same note arrives once; an older edit that is late changes nothing; what was taken back stays so', async () => {
  const { writes, reads } = await openTable();
  const id = newActionId();
  await Promise.all([writes({ id }), writes({ id }), writes({ id })]);
  await writes({ id, edit: 2, interpretation: 'Uusin.' });
  await writes({ id, edit: 1, interpretation: 'Vanha.' });
  expect(await reads()).toMatchObject([{ id, interpretation: 'Uusin.', by: 'Ohjaaja', undone: false }]);
  await writes({ id, edit: 3, removed: true });
  await writes({ id, edit: 2, seen: 'Palaako?' });
  expect(await reads()).toEqual([]);
});

it('notes are in no frame to anybody, the worker included', async () => {
  const { session, lead, phones, writes } = await openTable();
  const screen = await Connection.open(
    server.app.url,
    await server.browser().door({ screenToken: session.screenPath.replace('/screen/', '') }),
  );
  await phones[0].connection.does({ type: 'allow-notes', allow: true });
  await writes({ seen: 'KANARIA-nähty', interpretation: 'KANARIA-tulkinta' });
  await writes({ seat: 1, seen: 'KANARIA-henkilö' });
  await lead.does({ type: 'start' });
  for (const phone of phones) await phone.returns();
  const all = [lead, screen, ...phones.map(({ connection }) => connection)];
  for (const { frames } of all) {
    expect(frames.length).toBeGreaterThan(0);
    expect(Buffer.concat(frames).includes('KANARIA')).toBe(false);
  }
});

it('a note on a step that was taken back keeps its place, marked', async () => {
  const { lead, writes, reads } = await openTable();
  await lead.does({ type: 'start' });
  const { seq } = await lead.does({ type: 'next' });
  await writes({ rev: seq });
  expect(await reads()).toMatchObject([{ undone: false }]);
  await lead.does({ type: 'take-back' });
  expect(await reads()).toMatchObject([{ undone: true }]);
});

it('what is not a note is refused', async () => {
  const { path, writes } = await openTable();
  const note = draft();
  expect((await worker.put(`${path}/${newActionId()}`, note)).status).toBe(400);
  for (const wrong of [{ ...note, by: 'x' }, { ...note, valence: 'bad' }, { ...note, seen: 'x'.repeat(3000) }, {}, []])
    expect((await worker.put(`${path}/${note.id}`, wrong)).status).toBe(400);
  expect((await writes({ id: 'short' as never })).status).toBe(400);
  const far = await worker.ask('PUT', `${path}/${note.id}`, { ...note, seen: 'x'.repeat(40_000) });
  expect(far.status).toBe(413);
});

it('every reading leaves who, what and when', async () => {
  const { session, writes, reads, path } = await openTable();
  await writes();
  await reads();
  await worker.get(`/api/sessions/${session.id}/group`);
  await worker.get(`/api/sessions/${session.id}/export/json`);
  await server.browser().get(path);
  const rows = await server.app.store.audit.of(session.id);
  expect(rows.map(({ what }) => what)).toEqual([
    'observation-written',
    'observations-read',
    'group-page-read',
    'log-exported',
  ]);
  expect(new Set(rows.map(({ who }) => who)).size).toBe(1);
  expect(rows.every(({ at }) => Math.abs(Date.now() - at) < 60_000)).toBe(true);
});
