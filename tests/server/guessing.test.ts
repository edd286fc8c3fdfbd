import { afterAll, beforeAll, expect, it } from 'vitest';
import { codeLength, guessing, newCode, readCode } from '../../server/http/codes.ts';
import { Throttle } from '../../server/http/throttle.ts';
import { type Browser, TestServer } from './harness/server.ts';

let server: TestServer;
let worker: Browser;
beforeAll(async () => {
  server = await TestServer.open();
  worker = await server.facilitator();
});
afterAll(() => server.close());

it('two hours of guessing against 200 sessions hit with a chance under 0.1 %', () => {
  const { burst, perSecond } = guessing.everyone;
  const guesses = burst + perSecond * 2 * 3600;
  expect((guesses * 200) / 27 ** codeLength).toBeLessThan(0.001);
});

it('codes have no letters that are read as others, and are forgiving about how they are typed', () => {
  const codes = Array.from({ length: 2000 }, newCode);
  expect(codes.every((code) => /^[2-9BCDFGHJKMNPQRSTVWXZ]{7}$/.test(code))).toBe(true);
  expect(new Set(codes).size).toBe(codes.length);
  expect(readCode(' bcd-fghj ')).toBe('BCDFGHJ');
  expect(readCode('BCDFGH')).toBeUndefined();
  expect(readCode('BCDFGH0')).toBeUndefined();
});

it('wrong codes are slowed down, the QR never', async () => {
  const session = await worker.opensSession();
  const look = (asked: object) => server.browser().post('/api/door/look', asked);
  const statuses: number[] = [];
  for (let guess = 0; guess < guessing.each.burst + 5; guess++) statuses.push((await look({ code: newCode() })).status);
  expect(statuses.slice(0, guessing.each.burst)).toEqual(Array(guessing.each.burst).fill(404));
  expect(statuses.slice(-4)).toEqual([429, 429, 429, 429]);
  expect((await look({ code: session.code })).status).toBe(429);
  for (let scan = 0; scan < 50; scan++)
    expect((await look({ secret: session.joinPath.replace('/j/', '') })).status).toBe(200);
});

it('each address has an allowance of its own that comes back with time; all together have one, too', () => {
  let now = 0;
  const throttle = new Throttle({ burst: 2, perSecond: 1 }, { burst: 5, perSecond: 1 }, () => now);
  const fails = (address: string, times: number) => {
    for (let time = 0; time < times; time++) throttle.failed(address);
  };
  fails('a', 2);
  expect([throttle.isSlowed('a'), throttle.isSlowed('b')]).toEqual([true, false]);
  now += 1000;
  expect(throttle.isSlowed('a')).toBe(false);
  for (const address of ['b', 'c', 'd', 'e', 'f']) fails(address, 1);
  expect(throttle.isSlowed('never seen')).toBe(true);
  now += 5000;
  expect(throttle.isSlowed('never seen')).toBe(false);
});
