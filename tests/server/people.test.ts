import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Meeting, ownWith } from './harness/meeting.ts';
import { newActionId } from './harness/phone.ts';
import { type Browser, TestServer } from './harness/server.ts';

let server: TestServer;
let worker: Browser;
beforeAll(async () => {
  server = await TestServer.open();
  worker = await server.facilitator();
});
afterAll(() => server.close());

const open = (group?: string) => Meeting.open(server, worker, ['Kaisla', 'Puro'], group);
const bytes = () =>
  ['pelipiiri.sqlite', 'pelipiiri.sqlite-wal']
    .map((file) => readFileSync(join(server.folder, file)).toString('latin1'))
    .join('');

describe('a person’s own page', () => {
  it('shows what the worker shares, in the person’s language, and never how it is understood before that is shown', async () => {
    const table = await open();
    await table.allows(1);
    await table.allows(2);
    const { id } = await table.notes({
      seat: 1,
      seen: 'Auttoi Puroa alkuun.',
      interpretation: 'KANARIA',
      shared: true,
    });
    await table.notes({ seat: 1, seen: 'KANARIA-jakamaton' });
    await table.notes({ seat: 2, seen: 'KANARIA-toisesta', shared: true });
    await table.notes({ seen: 'KANARIA-ryhmästä', shared: true });
    await table.notes({ seat: 1, framework: 'elamanalueet', code: 'wellbeing.own-pace', shared: true });
    const { body, headers } = await table.own(1);
    expect(body.notes).toEqual([
      { note: id, meeting: 1, seen: 'Auttoi toinen osallistuja alkuun.' },
      { note: expect.anything(), meeting: 1, seen: '', topic: 'eteni omaan tahtiinsa' },
    ]);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(JSON.stringify(body)).not.toMatch(/KANARIA|17900|strength"|Puro/);
    expect((await table.own(1, '', undefined, 'GET', 'en')).body.notes[1]?.topic).toBe('went at their own pace');
    await table.notes({ id, interpretationShown: true });
    expect((await table.own(1)).body.notes[0]?.interpretation).toBe('KANARIA');
  });

  it('is empty before a yes and after a no, and what was taken back or kept back again is not on it', async () => {
    const table = await open();
    expect((await table.own(1)).body).toMatchObject({ allowed: false, notes: [] });
    await table.allows(1);
    const { id } = await table.notes({ seat: 1, seen: 'Kertoi tarinan.', shared: true });
    expect((await table.own(1)).body.notes).toHaveLength(1);
    await table.allows(1, false);
    expect((await table.own(1)).body).toMatchObject({ allowed: false, notes: [] });
    await table.allows(1);
    await table.notes({ id, shared: false });
    expect((await table.own(1)).body.notes).toEqual([]);
  });

  it('takes an answer, another one instead, and none again; a comment needs words', async () => {
    const table = await open();
    await table.allows(1);
    const { id } = await table.notes({ seat: 1, seen: 'Kuunteli.', shared: true });
    const answers = (answer: object) => table.own(1, `/answers/${id}`, answer);
    expect((await answers({ kind: 'agree', text: '' })).body.notes[0]?.answer).toEqual({ kind: 'agree', text: '' });
    expect((await answers({ kind: 'comment', text: '' })).status).toBe(400);
    expect((await answers({ kind: 'correct', text: 'Olin väsynyt.' })).body.notes[0]?.answer?.text).toBe(
      'Olin väsynyt.',
    );
    expect((await table.page(1)).body.notes[0]).toMatchObject({ seen: 'Kuunteli.', answer: { kind: 'correct' } });
    expect((await answers({})).body.notes[0]?.answer).toBe(undefined);
    expect((await table.own(2, `/answers/${id}`, { kind: 'agree', text: '' })).status).toBe(404);
  });

  it('opens after the meeting by six pictures, for half an hour; a new code replaces the old one', async () => {
    let now = Date.now();
    const late = await TestServer.open({ now: () => now });
    const lateWorker = await late.facilitator();
    const table = await Meeting.open(late, lateWorker, ['Kaisla']);
    const { pictures } = (await table.own(1, '/page-code', {}, 'POST')).body;
    expect(new Set(pictures).size).toBe(6);
    await table.lead.does({ type: 'start' });
    await table.lead.does({ type: 'end' });
    const knocks = (code: string[]) => late.browser().post<{ pageToken: string }>('/api/door/page', { pictures: code });
    const { pageToken } = (await knocks(pictures)).body;
    expect((await ownWith(late, { 'x-page': pageToken })).body).toMatchObject({ name: 'Kaisla', hasPageCode: true });
    expect((await ownWith(late, { 'x-page': pageToken }, '/words', { text: 'Haluan töitä.' })).body.words).toBe(
      'Haluan töitä.',
    );
    expect((await knocks(pictures.toReversed())).status).toBe(404);
    expect((await knocks(['sword'])).status).toBe(400);
    const renewed = (await ownWith(late, { 'x-page': pageToken }, '/page-code', {}, 'POST')).body;
    expect((await knocks(pictures)).status).toBe(404);
    expect((await ownWith(late, { 'x-page': pageToken })).status).toBe(401);
    const again = (await knocks(renewed.pictures)).body.pageToken;
    now += 31 * 60_000;
    expect((await ownWith(late, { 'x-page': again })).status).toBe(401);
    const tries = await Promise.all(Array.from({ length: 40 }, () => knocks(pictures)));
    expect(tries.map(({ status }) => status)).toContain(429);
    await late.close();
  });

  it('answers only to a living token, and each reading leaves who and in which role, and not what', async () => {
    const table = await open();
    expect((await ownWith(server, {})).status).toBe(401);
    expect((await ownWith(server, { 'x-seat': 'x'.repeat(32) })).status).toBe(401);
    await table.own(1);
    const rows = await server.app.store.audit.of(table.session.id);
    expect(rows).toMatchObject([{ who: 'seat:1', role: 'participant', what: 'own-notes-read', detail: null }]);
    await table.lead.does({ type: 'remove-seat', seat: 1 });
    expect(await table.own(1)).toMatchObject({ status: 403, body: { error: 'removed' } });
  });
});

describe('the worker’s page about a person', () => {
  it('is there only while the person says yes, and only for the facilitator', async () => {
    const table = await open();
    expect(await table.page(1)).toMatchObject({ status: 409, body: { error: 'not-allowed-by-person' } });
    await table.allows(1);
    expect((await table.page(1)).status).toBe(200);
    expect((await table.page(9)).status).toBe(409);
    expect((await server.browser().get(`${table.path}/people/1`)).status).toBe(401);
    const other = await server.facilitator(`Toinen${newActionId()}`);
    expect((await other.get(`${table.path}/people/1`)).status).toBe(404);
    await table.allows(1, false);
    expect((await table.page(1)).status).toBe(409);
  });

  it('puts own words first, then what was kept, what was seen by area with the answer beside it, and goals', async () => {
    const table = await open();
    await table.allows(1);
    await table.own(1, '/words', { text: 'Haluan oman porukan. Puron kanssa on hyvä olla.' });
    await table.own(1, '/goals/goal-0001', {
      words: 'Käyn kerran viikossa',
      steps: ['Nyt kotona', 'Käyn kerran', 'Käyn usein'],
    });
    await table.own(1, '/goals/goal-0001/look', { step: 1, words: 'Kävin jo.' });
    const { id } = await table.notes({
      seat: 1,
      framework: 'elamanalueet',
      code: 'inclusion.x',
      seen: 'Kysyi Purolta.',
      shared: true,
    });
    await table.notes({ seat: 1, seen: 'Nauroi.', valence: 'neutral', shared: true });
    await table.notes({ seat: 1, seen: 'KANARIA' });
    await table.own(1, `/answers/${id}`, { kind: 'agree', text: '' });
    const { body } = await table.writes(1, 'report', { thought: 'Puro auttaa.', nextSteps: ['Soitetaan'] });
    expect(body.report).toMatchObject({
      ...{ name: 'Kaisla', meetings: [1] },
      ownWords: [{ meeting: 1, text: 'Haluan oman porukan. Toinen osallistuja kanssa on hyvä olla.' }],
      goals: [{ id: 'goal-0001', meeting: 1, looks: [{ step: 1, words: 'Kävin jo.', meeting: 1 }] }],
      seen: [{ area: 'inclusion', entries: [{ note: id, answer: { kind: 'agree' } }] }, { area: 'own' }],
      worker: { thought: 'Toinen osallistuja auttaa.', nextSteps: ['Soitetaan'] },
    });
    expect(JSON.stringify(body.report)).not.toMatch(/KANARIA|Puro/);
  });

  it('tells each note beside the worker’s own words as the person hears it: nobody else is named', async () => {
    const table = await open();
    await table.allows(1);
    const { id } = await table.notes({
      seat: 1,
      seen: 'Auttoi Puroa.',
      interpretation: 'Puro sai tilaa.',
      shared: true,
    });
    await table.own(1, `/answers/${id}`, { kind: 'wish', text: 'Puro pyysi.' });
    await table.notes({ seat: 1, framework: 'elamanalueet', code: 'wellbeing.own-pace' });
    const [first, second] = (await table.page(1)).body.notes;
    expect(first).toMatchObject({ seen: 'Auttoi Puroa.', interpretation: 'Puro sai tilaa.' });
    expect(first?.told).toEqual({
      seen: 'Auttoi toinen osallistuja.',
      interpretation: 'Toinen osallistuja sai tilaa.',
      answer: { kind: 'wish', text: 'Toinen osallistuja pyysi.' },
    });
    expect(second?.told.topic?.fi).toBe('eteni omaan tahtiinsa');
  });

  it('a wish takes a note out until the worker has answered: kept with a reason, or gone', async () => {
    const table = await open();
    await table.allows(1);
    const { id: one } = await table.notes({ seat: 1, seen: 'Ensimmäinen', shared: true });
    const { id: other } = await table.notes({ seat: 1, seen: 'Toinen', shared: true });
    for (const id of [one, other]) await table.own(1, `/answers/${id}`, { kind: 'wish', text: '' });
    expect((await table.page(1)).body).toMatchObject({
      report: { seen: [] },
      open: [{ what: 'wish' }, { what: 'wish' }],
    });
    expect((await table.writes(1, `replies/${one}`, { decision: 'kept', reason: '' })).status).toBe(400);
    await table.writes(1, `replies/${one}`, { decision: 'kept', reason: 'Tarvitaan päätökseen.' });
    await table.writes(1, `replies/${other}`, { decision: 'dropped', reason: 'Olet oikeassa.' });
    const { report, notes } = (await table.page(1)).body;
    expect(report.seen[0]?.entries).toMatchObject([
      { note: one, answer: { kind: 'wish' }, reply: { decision: 'kept' } },
    ]);
    expect(notes.map(({ id }) => id)).toEqual([one]);
    expect((await table.own(1)).body.notes).toMatchObject([
      { note: one, reply: { reason: 'Tarvitaan päätökseen.' } },
      { note: other, seen: '', reply: { decision: 'dropped', reason: 'Olet oikeassa.' } },
    ]);
  });

  it('is sealed when nothing is left open; then corrections and late notes stand beside, and answers still can come', async () => {
    const table = await open();
    await table.allows(1);
    const { id } = await table.notes({ seat: 1, seen: 'Kuunteli.', interpretation: 'Rauhassa.', shared: true });
    const { id: draftId } = await table.notes({ seat: 1, seen: 'Vielä auki.' });
    expect(await table.seals(1)).toMatchObject({ status: 409, body: { error: 'still-open' } });
    expect((await table.seals(1, true)).status).toBe(409);
    await table.notes({ id, interpretationShown: true });
    expect((await table.seals(1)).status).toBe(409);
    expect((await table.seals(1, true)).body.report.sealedAt).toBeGreaterThan(0);
    expect(await table.notes({ id, seen: 'Muutettu.' })).toMatchObject({ status: 409, error: 'sealed' });
    expect(await table.notes({ id: draftId, shared: true })).toMatchObject({ status: 409, error: 'sealed' });
    expect(await table.notes({ id, removed: true })).toMatchObject({ status: 409 });
    expect((await table.writes(1, 'report', { thought: 'Uusi', nextSteps: [] })).status).toBe(409);
    await table.notes({ seat: 1, corrects: id, seen: 'Kuunteli ja kysyi.', shared: true });
    const late = await table.notes({ seat: 1, seen: 'Tuli myöhässä.', shared: true });
    expect(await table.notes({ id: late.id, seen: 'Tuli myöhässä verkosta.' })).toMatchObject({ status: 200 });
    await table.own(1, `/answers/${id}`, { kind: 'agree', text: '' });
    expect((await table.page(1)).body.report.seen[0]?.entries).toMatchObject([
      {
        note: id,
        seen: 'Kuunteli.',
        later: false,
        corrections: [{ seen: 'Kuunteli ja kysyi.' }],
        answer: { kind: 'agree' },
      },
      { seen: 'Tuli myöhässä verkosta.', later: true },
    ]);
  });

  it('follows the same person through the meetings of a group, where that has been agreed', async () => {
    const group = `Torstairyhmä ${newActionId()}`;
    const first = await open(group);
    await first.allows(1);
    await first.notes({ seat: 1, seen: 'Ensimmäisellä kerralla.', shared: true });
    await first.own(1, '/goals/goal-0001', { words: 'Tavoite', steps: ['a', 'b', 'c'] });
    await first.writes(1, 'member', { member: 'new' });
    await first.lead.does({ type: 'start' });
    await first.lead.does({ type: 'end' });
    const second = await open(group);
    await second.allows(2);
    await second.notes({ seat: 2, seen: 'Toisella kerralla.', shared: true });
    const { members } = (await second.page(2)).body;
    expect(members).toMatchObject([{ name: 'Kaisla', meetings: [1] }]);
    expect((await second.page(2)).body.report.meetings).toEqual([2]);
    const linked = await second.writes(2, 'member', { member: members[0]?.id });
    expect(linked.body.report).toMatchObject({
      meetings: [1, 2],
      goals: [{ meeting: 1 }],
      seen: [{ entries: [{ meeting: 1 }, { meeting: 2 }] }],
    });
    await second.own(2, '/goals/goal-0001/look', { step: 2, words: '' });
    expect((await second.own(2)).body).toMatchObject({
      notes: [{ meeting: 1 }, { meeting: 2 }],
      goals: [{ looks: [{ meeting: 2 }] }],
    });
    await first.allows(1, false);
    expect((await second.page(2)).body.report).toMatchObject({ meetings: [2], goals: [] });
    expect((await second.writes(2, 'member', { member: null })).body.report.meetings).toEqual([2]);
    expect((await second.writes(2, 'member', { member: 'nobody' })).status).toBe(404);
    const seat1 = await second.allows(1);
    expect(seat1).toHaveProperty('seq');
    expect((await second.page(1)).body.members).toEqual([]);
  });

  it('erases all that the person wrote and all that was written about them, at every meeting, also on the disk', async () => {
    const table = await open();
    await table.allows(1);
    const { id } = await table.notes({ seat: 1, seen: 'Kuunteli.', shared: true });
    await table.own(1, '/words', { text: 'Omat sanat' });
    await table.own(1, `/answers/${id}`, { kind: 'comment', text: 'Vastaus' });
    const { pictures } = (await table.own(1, '/page-code', {}, 'POST')).body;
    expect((await worker.ask('DELETE', `${table.path}/people/1`)).status).toBe(204);
    expect(await table.page(1)).toMatchObject({ status: 409 });
    expect(await server.app.store.people.documents({ session: table.session.id, seat: 1 })).toEqual([]);
    expect((await server.app.store.observations.of(table.session.id)).filter(({ note }) => note.seat === 1)).toEqual(
      [],
    );
    expect((await server.browser().post('/api/door/page', { pictures })).status).toBe(404);
    expect((await table.own(1)).body).toMatchObject({ allowed: false, notes: [], words: '' });
    expect(bytes()).not.toContain('Kaisla');
  });
});
