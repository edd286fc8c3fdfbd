import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { locales } from '../../shared/lib/text.ts';
import type { ApiError, LibraryEntry, SessionSummary } from '../../shared/wire/api.ts';
import { shortMeeting, varipiiri } from '../support/packs.ts';
import { type Browser, TestServer } from './harness/server.ts';

let server: TestServer;
let worker: Browser;
let entry: LibraryEntry;
beforeAll(async () => {
  server = await TestServer.open();
  worker = await server.facilitator();
  const library = (await worker.get<LibraryEntry[]>('/api/library')).body;
  entry = library.find(({ scenario }) => scenario === shortMeeting) as LibraryEntry;
});
afterAll(() => server.close());

const opens = (frameworks?: unknown) =>
  worker.post<SessionSummary & ApiError>('/api/sessions', {
    ...{ packHash: entry.hash, scenario: entry.scenario, locale: 'fi' },
    ...(frameworks === undefined ? {} : { frameworks }),
  });

/** Ids of the frameworks that a session keeps. */
async function keptBy(session: string): Promise<string[]> {
  const { sessions, blobs } = server.app.store;
  const record = await sessions.find(session);
  const contents = (record?.frameworks ?? []).map((hash) => blobs.find('framework', hash));
  return (await Promise.all(contents)).map((content) => (JSON.parse(content ?? '{}') as { id: string }).id);
}

describe('frameworks', () => {
  it('are listed with each scenario: its own first, then the others', () => {
    expect(entry.frameworks.map(({ id, named }) => [id, named])).toEqual([
      ['elamanalueet', true],
      ['ryhmataidot', true],
      ['icf', false],
    ]);
    expect(entry.frameworks[1]?.title.fi).toBe('Ryhmätaidot');
  });

  it('of the scenario are kept with every session, and others that the facilitator wishes for', async () => {
    const plain = await opens();
    expect(await keptBy(plain.body.id)).toEqual(['elamanalueet', 'ryhmataidot']);
    const more = await opens(['icf', 'elamanalueet']);
    expect(more.status).toBe(201);
    expect(await keptBy(more.body.id)).toEqual(['elamanalueet', 'ryhmataidot', 'icf']);
  });

  it('that there are not open no room', async () => {
    const before = (await worker.get<SessionSummary[]>('/api/sessions')).body.length;
    expect(await opens(['horoscope'])).toMatchObject({ status: 404, body: { error: 'no-such-scenario' } });
    for (const wrong of ['icf', ['../icf'], [1], Array.from({ length: 9 }, () => 'icf')])
      expect((await opens(wrong)).status).toBe(400);
    expect((await worker.get<SessionSummary[]>('/api/sessions')).body).toHaveLength(before);
  });
});

it('words that judge a person are in nothing that a phone or the shared screen can fetch', async () => {
  const judging = Object.values(varipiiri.deficitWords ?? {}).flat();
  const guest = server.browser();
  const paths = [`content`, ...locales.map((locale) => `texts/${locale}`)];
  for (const path of paths) {
    const answer = await guest.get(`/api/packs/${entry.hash}/${path}`);
    expect(answer.status).toBe(200);
    const text = JSON.stringify(answer.body);
    expect(text).not.toContain('deficit');
    for (const word of judging) expect(text).not.toContain(JSON.stringify(word));
  }
  expect((await guest.get(`/api/packs/${entry.hash}/rehearsal/${entry.scenario}`)).status).toBe(401);
});
