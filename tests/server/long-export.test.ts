import type { Worker } from 'node:worker_threads';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { exportFormats } from '../../server/export/formats.ts';
import { sessionExportSchema } from '../../shared/observation/export.ts';
import type { SessionSummary } from '../../shared/wire/api.ts';
import { holdLongSession } from '../support/long-session.ts';
import { wholeMeeting } from '../support/packs.ts';
import { Meeting } from './harness/meeting.ts';
import { type Browser, TestServer } from './harness/server.ts';

/** Two hours of twelve people, 1,500 steps and 400 notes, beside a table at which people play. */
let server: TestServer;
let worker: Browser;
let long: SessionSummary;
let table: Meeting;
beforeAll(async () => {
  server = await TestServer.open({ messagesPerSecond: Number.MAX_SAFE_INTEGER });
  worker = await server.facilitator();
  long = await worker.opensSession('Torstairyhmä', wholeMeeting);
  await holdLongSession(server.app.store, long.id);
  table = await Meeting.open(server, worker, ['Kaisla']);
}, 120_000);
afterAll(() => server.close());

const path = (format: string) => `/api/sessions/${long.id}/export/${format}`;

/** Milliseconds until somebody at the live table has an answer, again and again while something lasts. */
async function tapsWhile(work: Promise<unknown>): Promise<number[]> {
  let isOver = false;
  void work.finally(() => {
    isOver = true;
  });
  const took: number[] = [];
  for (let allow = true; !isOver; allow = !allow) {
    const begun = performance.now();
    expect(await table.allows(1, allow)).toHaveProperty('seq');
    took.push(performance.now() - begun);
  }
  return took;
}

// A machine that others use, too, may be slow once; an export that holds up the tables is so every time.
it('while a long session is exported, a tap at another table is answered', { retry: 3 }, async () => {
  const took = await tapsWhile(Promise.all(exportFormats.map(({ id }) => worker.ask('GET', path(id)))));
  const slowest = Math.max(...took);
  console.log(`${took.length} taps during ${exportFormats.length} exports, slowest answer ${slowest.toFixed(0)} ms`);
  expect(took.length).toBeGreaterThan(20);
  expect(slowest).toBeLessThan(50);
});

it('tells how many lines the file has before its first byte, in every format', async () => {
  for (const { id } of exportFormats) {
    const { status, headers, body } = await worker.ask<unknown>('GET', path(id));
    expect(status).toBe(200);
    if (id === 'json') expect(sessionExportSchema.parse(body).people.length).toBeGreaterThan(5);
    else expect([id, headers.get('x-pelipiiri-rows')]).toEqual([id, String(String(body).split('\n').length - 1)]);
  }
});

/** The next thread that is started: what it does until it ends. */
const nextThread = () =>
  new Promise<{ ended: Promise<unknown> }>((resolve) =>
    process.once('worker', (thread: Worker) => resolve({ ended: new Promise((ended) => thread.once('exit', ended)) })),
  );
const asked = async (format: string, signal: AbortSignal) => {
  const cookie = [...worker.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  return fetch(worker.url + path(format), { signal, headers: { cookie } });
};

it('calling it off ends the thread: before the first byte, and in the middle of the file', async () => {
  const early = new AbortController();
  const first = nextThread();
  const refused = expect(asked('json', early.signal)).rejects.toThrow();
  const { ended } = await first;
  early.abort();
  await refused;
  await ended;

  const late = new AbortController();
  const second = nextThread();
  const response = await asked('json', late.signal);
  const reader = response.body?.getReader();
  expect((await reader?.read())?.value?.length).toBeGreaterThan(0);
  late.abort();
  await (await second).ended;
});
