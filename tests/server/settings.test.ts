import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Contact, contactsAtMost, defaultContacts } from '../../shared/organisation/contact.ts';
import { GuestTable } from './harness/guests.ts';
import { type Browser, TestServer } from './harness/server.ts';

let server: TestServer;
let worker: Browser;
beforeAll(async () => {
  server = await TestServer.open();
  worker = await server.facilitator();
});
afterAll(() => server.close());

const path = '/api/settings/contacts';
const duty: Contact = { id: 'duty', name: 'Sosiaalipäivystys', number: '02 123 4567', note: 'Yö ja päivä' };

it('before anybody has written any, the contacts are Finland’s own, in the asked language', async () => {
  const answer = await worker.get<Contact[]>(path);
  expect(answer.body).toEqual(defaultContacts('fi'));
  expect(answer.headers.get('cache-control')).toBe('no-store');
  expect(answer.body[0]).toMatchObject({ number: '112' });
  expect(answer.body.map(({ number }) => number)).toEqual(['112', '', '', '09 2525 0111', '080 005 005']);
  expect((await worker.get<Contact[]>(`${path}?locale=sv`)).body[0]?.name).toBe('Nödnumret');
  expect((await worker.get(`${path}?locale=xx`)).status).toBe(400);
});

it('only those who have signed in read or write them', async () => {
  const stranger = server.browser();
  expect((await stranger.get(path)).status).toBe(401);
  expect((await stranger.put(path, [duty])).status).toBe(401);
});

it('a co-facilitator without an account reads them in the session; a peer facilitator and an observer do not', async () => {
  const table = await GuestTable.open(server, worker);
  const reads = (guest: Awaited<ReturnType<typeof table.comes>>) =>
    guest.ask<Contact[]>('GET', `/api/sessions/${table.session.id}/contacts?locale=fi`);
  expect((await reads(await table.comes('co-facilitator', 'Kaisa'))).body).toEqual(defaultContacts('fi'));
  for (const role of ['peer-facilitator', 'observer'] as const)
    expect((await reads(await table.comes(role, 'Ville'))).status).toBe(401);
});

it.each([
  ['too many', Array.from({ length: contactsAtMost + 1 }, (_, index) => ({ ...duty, id: `c${index}` }))],
  ['a name that is missing', [{ ...duty, name: ' ' }]],
  ['a name that is too long', [{ ...duty, name: 'n'.repeat(61) }]],
  ['a note that is too long', [{ ...duty, note: 'n'.repeat(121) }]],
  ['a number that no telephone dials', [{ ...duty, number: 'javascript:alert(1)' }]],
  ['two of the same id', [duty, duty]],
  ['something unknown', [{ ...duty, person: 'Aino' }]],
])('%s is not stored', async (_, contacts) => {
  const answer = await worker.put<{ message: string }>(path, contacts);
  expect(answer.status).toBe(400);
  expect(answer.body.message).not.toMatch(/Aino|javascript/);
});

it('what is written is everybody’s in the organisation, and survives a restart', async () => {
  expect((await worker.put(path, [duty, { ...duty, id: 'empty', number: '' }])).status).toBe(200);
  const other = await server.facilitator('Toinen');
  expect((await other.get(path)).body).toHaveLength(2);
  await server.restart();
  expect((await worker.get<Contact[]>(`${path}?locale=en`)).body[0]).toEqual(duty);
  expect((await worker.put(path, [duty])).body).toEqual([duty]);
  expect((await worker.get(path)).body).toEqual([duty]);
});
