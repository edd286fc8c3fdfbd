import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { SessionSummary } from '../../shared/wire/api.ts';
import type { AuditEntry } from '../../shared/wire/people.ts';
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

const bytes = () =>
  ['pelipiiri.sqlite', 'pelipiiri.sqlite-wal']
    .map((file) => readFileSync(join(server.folder, file)).toString('latin1'))
    .join('');
const purges = (table: Meeting, body: object = { moved: true }) =>
  worker.ask<{ error?: string }>('DELETE', table.path, body);

it('a session that is over goes with all that belongs to it; who has looked at what stays', async () => {
  const table = await Meeting.open(server, worker, ['Kaisla'], `Ryhmä ${newActionId()}`);
  await table.allows(1);
  const { id } = await table.notes({ seat: 1, seen: 'Kuunteli.', shared: true });
  await table.own(1, `/answers/${id}`, { kind: 'comment', text: 'Vastaus' });
  await table.own(1, '/page-code', {}, 'POST');
  await table.writes(1, 'member', { member: 'new' });
  await table.seals(1);
  await table.lead.does({ type: 'start' });
  expect(await purges(table)).toMatchObject({ status: 409, body: { error: 'running' } });
  await table.lead.does({ type: 'end' });
  expect((await purges(table, {})).status).toBe(400);
  expect((await server.browser().ask('DELETE', table.path, { moved: true })).status).toBe(401);
  expect(bytes()).toContain(table.session.code);
  expect((await purges(table)).status).toBe(204);
  expect(bytes()).not.toContain(table.session.code);
  expect((await worker.get(table.path)).status).toBe(404);
  expect((await worker.get<SessionSummary[]>('/api/sessions')).body.map((one) => one.id)).not.toContain(
    table.session.id,
  );
  expect((await table.own(1)).status).toBe(401);
  expect((await server.app.store.audit.of(table.session.id)).at(-1)).toMatchObject({
    ...{ what: 'session-purged', role: 'facilitator' },
  });
});

it('who has looked at what is told to the facilitator, by name and role', async () => {
  const table = await Meeting.open(server, worker, ['Kaisla']);
  await table.allows(1);
  await table.own(1);
  await table.page(1);
  const { body } = await worker.get<AuditEntry[]>(`${table.path}/audit`);
  expect(body).toHaveLength(1);
  expect(body).toMatchObject([
    { name: 'Ohjaaja', role: 'facilitator', what: 'report-read', detail: 'seat:1', about: 'Kaisla' },
  ]);
  await table.allows(1, false);
  const later = await worker.get<AuditEntry[]>(`${table.path}/audit`);
  expect(JSON.stringify(later.body)).not.toContain('Kaisla');
  expect((await server.browser().get(`${table.path}/audit`)).status).toBe(401);
});
