import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ColourBoardView } from '../../shared/activities/colour-board/view.ts';
import { replay } from '../../shared/session/replay.ts';
import { publicView } from '../../shared/session/views.ts';
import type { SessionSummary } from '../../shared/wire/api.ts';
import type { Review, TableThen } from '../../shared/wire/people.ts';
import { consenting, holdLongSession, nicknames } from '../support/long-session.ts';
import { wholeMeeting } from '../support/packs.ts';
import { Connection, newActionId, Phone } from './harness/phone.ts';
import { type Browser, TestServer } from './harness/server.ts';

let server: TestServer;
let worker: Browser;
let long: SessionSummary;
let review: Review;
let table: Awaited<ReturnType<typeof holdLongSession>>;

const reviewOf = (session: SessionSummary) => worker.get<Review>(`/api/sessions/${session.id}/review`);
const tableAt = (rev: number | string, session = long) =>
  worker.get<TableThen>(`/api/sessions/${session.id}/review/table?rev=${rev}`);

beforeAll(async () => {
  server = await TestServer.open();
  worker = await server.facilitator();
  long = await worker.opensSession('Torstairyhmä', wholeMeeting);
  table = await holdLongSession(server.app.store, long.id);
  review = (await reviewOf(long)).body;
}, 60_000);
afterAll(() => server.close());

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const from = performance.now();
  await work();
  return performance.now() - from;
};

it('tells the parts in order, the time of each step, and of whom there may be notes', () => {
  expect(review.rev).toBe(table.steps.length);
  expect(review.rev).toBeGreaterThanOrEqual(1500);
  expect(review.times).toEqual(table.steps.map(({ at }) => at));
  expect(review.parts.map(({ step }) => step).filter((step) => step !== 'varipiiri')).toEqual([
    ...['tervetuloa', 'kuulumiset', 'pelisaannot', 'kahvi', 'mukaan', 'oma-hetki'],
  ]);
  for (const [index, part] of review.parts.entries()) {
    expect(part.toRev).toBeGreaterThanOrEqual(part.fromRev);
    expect(review.parts[index + 1]?.fromRev ?? review.rev).toBe(part.toRev + 1);
  }
  expect(review.people.filter(({ allowed }) => allowed).map(({ seat }) => seat)).toEqual(consenting(12));
  for (const person of review.people)
    expect(Object.keys(person).sort()).toEqual(
      person.allowed ? ['allowed', 'name', 'seat', 'token'] : ['allowed', 'seat', 'token'],
    );
  expect(review.notes).toHaveLength(400);
  expect(new Set(review.notes.map(({ by }) => by))).toEqual(new Set(['Ohjaaja', 'Kaisa']));
});

it('an answer stands beside a note that is shared, and nowhere else', () => {
  const answered = review.notes.filter(({ answer }) => answer);
  expect(answered.length).toBeGreaterThan(20);
  expect(answered.every(({ shared }) => shared)).toBe(true);
});

it('shows the table as everybody saw it, at every step', async () => {
  const { host } = await server.app.hosts.get(long.id);
  for (let rev = 1; rev <= table.steps.length; rev += 97) {
    const { status, body } = await tableAt(rev);
    expect(status).toBe(200);
    const then = replay(host.steps.slice(0, rev), host.pack);
    expect(body).toMatchObject({ rev, phase: then.phase, at: then.at, resting: then.resting });
    expect(body.clock).toEqual({ played: table.steps[rev - 1]?.at, since: 0, running: false });
    expect(body.seats.map(({ name }) => name)).toEqual(nicknames.slice(0, body.seats.length));
    expect(body.code).toBe('');
  }
});

it('holds no private view, no note and no answer', async () => {
  const notes = review.notes.flatMap(({ id, seen, interpretation, answer }) =>
    [id, seen, interpretation, answer?.text].filter((words) => words !== undefined && words.length > 3),
  );
  const publicFields = Object.keys(publicView(table.inputs())).sort();
  for (let rev = 1; rev <= table.steps.length; rev += 29) {
    const { body } = await tableAt(rev);
    for (const field of Object.keys(body)) expect(publicFields).toContain(field);
    const bytes = JSON.stringify(body);
    for (const words of notes) expect(bytes).not.toContain(words);
    expect(bytes).not.toMatch(/notesAllowed|presence|messages|ballots/);
  }
});

it('a step that was taken back later is shown as it was then', async () => {
  const at = table.steps.findIndex(({ events }) => events.some(({ type }) => type === 'taken-back'));
  const back = table.steps[at]?.events.find((event) => event.type === 'taken-back');
  if (!back) throw new Error('expected a step that was taken back');
  const beatAt = async (rev: number) => ((await tableAt(rev)).body.play as ColourBoardView | undefined)?.beat;
  expect(await beatAt(back.seq)).not.toBe(await beatAt(back.seq - 1));
  expect(await beatAt(at + 1)).toBe(await beatAt(back.seq - 1));
});

it('is nobody else’s: not a colleague’s, not an observer’s, and no step beyond the log', async () => {
  const colleague = await server.facilitator('Toinen');
  for (const path of ['review', 'review/table?rev=3']) {
    expect((await colleague.get(`/api/sessions/${long.id}/${path}`)).status).toBe(404);
    expect((await server.browser().get(`/api/sessions/${long.id}/${path}`)).status).toBe(401);
  }
  for (const rev of ['0', '-1', '1.5', 'x', '', String(review.rev + 1)]) expect((await tableAt(rev)).status).toBe(404);
});

it('reading the notes leaves a trace; looking at the table leaves none', async () => {
  const read = async () =>
    (await server.app.store.audit.of(long.id)).filter(({ what }) => what === 'observations-read').length;
  const before = await read();
  await tableAt(12);
  expect(await read()).toBe(before);
  await reviewOf(long);
  expect(await read()).toBe(before + 1);
});

it('a note is gone from it as soon as its person says no', async () => {
  const session = await worker.opensSession();
  const phone = await Phone.joins(server.app.url, session, 1, 'Kaisla');
  await phone.connection.does({ type: 'allow-notes', allow: true });
  const id = newActionId();
  const note = {
    ...{ id, seat: 1, valence: 'strength', seen: 'KANARIA', interpretation: '', rev: 2, at: -1, madeAt: 1, edit: 0 },
    ...{ removed: false, shared: true, interpretationShown: false },
  };
  await worker.put(`/api/sessions/${session.id}/observations/${id}`, note);
  expect((await reviewOf(session)).body.notes).toMatchObject([{ id }]);
  await phone.connection.does({ type: 'allow-notes', allow: false });
  const { body } = await reviewOf(session);
  expect(body.notes).toEqual([]);
  expect(body.people).toEqual([{ seat: 1, token: expect.any(String), allowed: false }]);
});

it('a private slip is on nobody’s table then either', async () => {
  const session = await worker.opensSession();
  const lead = await Connection.open(server.app.url, await worker.door({ session: session.id }));
  await Phone.joins(server.app.url, session, 1, 'Puro');
  await lead.does({ type: 'start' });
  await lead.does({ type: 'send-message', to: 1, text: 'KANARIA' });
  const { body } = await reviewOf(session);
  for (let rev = 1; rev <= body.rev; rev++)
    expect(JSON.stringify((await tableAt(rev, session)).body)).not.toContain('KANARIA');
});

it('is quick: two hours, 1,500 steps, 400 notes', async () => {
  const whole = await timed(() => reviewOf(long));
  const steps: number[] = [];
  for (let rev = 7; rev < review.rev; rev += 13) steps.push(await timed(() => tableAt(rev)));
  steps.sort((one, other) => one - other);
  const at = (share: number) => steps[Math.floor(steps.length * share)] ?? 0;
  console.info(
    `review: ${whole.toFixed(0)} ms; a step: median ${at(0.5).toFixed(1)} ms, p95 ${at(0.95).toFixed(1)} ms`,
  );
  expect(whole).toBeLessThan(500);
  expect(at(0.95)).toBeLessThan(50);
});
