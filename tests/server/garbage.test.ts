import { expect, it, vi } from 'vitest';
import type { WebSocket } from 'ws';
import { type Random, seeded } from '../../shared/lib/random.ts';
import { seedOf } from '../support/seed.ts';
import { Connection, Phone } from './harness/phone.ts';
import { TestServer } from './harness/server.ts';

const frames = 100_000;

/** Bytes that are nothing; most of them begin like something that the server knows. */
function garbage(random: Random): Buffer {
  const bytes = Buffer.from(Array.from({ length: 1 + random.int(40) }, () => random.int(256)));
  if (random.int(4) > 0) bytes[0] = 10 + random.int(14);
  return bytes;
}

it('a hundred thousand frames of garbage close at most the connection that sent them', {
  timeout: 120_000,
}, async () => {
  // The Schema decoder tells the console of every broken text.
  vi.spyOn(console, 'error').mockImplementation(() => {});
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  const random = seeded(seedOf('garbage'));
  const server = await TestServer.open({ messagesPerSecond: Number.MAX_SAFE_INTEGER });
  const worker = await server.facilitator();
  const session = await worker.opensSession();
  const lead = await Connection.open(server.app.url, await worker.door({ session: session.id }));
  const phone = await Phone.joins(server.app.url, session, 1);
  let slowest = 0;
  for (let sent = 0; sent < frames; ) {
    if (phone.connection.closed !== undefined) await phone.returns();
    const socket = (phone.connection.room.connection.transport as unknown as { ws: WebSocket }).ws;
    for (let frame = 0; frame < 200 && socket.readyState === 1; frame++, sent++) socket.send(garbage(random));
    const begun = performance.now();
    await lead.room.request('ping');
    slowest = Math.max(slowest, performance.now() - begun);
  }
  console.log(`${frames} frames, slowest answer to somebody else ${slowest.toFixed(0)} ms`);
  expect(slowest).toBeLessThan(2000);
  expect((await server.app.store.steps.of(session.id)).length).toBe(2);
  expect(await lead.tries({ type: 'start' })).toHaveProperty('seq');
  await server.close();
});
