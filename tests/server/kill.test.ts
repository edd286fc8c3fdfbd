import { expect, it } from 'vitest';
import { seedOf } from '../support/seed.ts';
import { killAgainAndAgain, tableOf } from './harness/kills.ts';

it('ten kills (-9) in the middle of play: nothing acknowledged is lost or doubled, and everyone is back', {
  timeout: 180_000,
}, async () => {
  const report = await killAgainAndAgain(10, seedOf('kill -9'));
  console.log(tableOf(report));
  expect(report).toMatchObject({ lost: 0, doubled: 0, gaps: 0, isSound: true });
  expect(report.kills.map(({ backMs }) => backMs < 10_000)).toEqual(Array(10).fill(true));
  expect(report.acknowledged).toBeGreaterThan(200);
});

it('a server that acknowledges before the commit does not get through', { timeout: 180_000 }, async () => {
  const report = await killAgainAndAgain(4, seedOf('kill -9, mutant'), 'tests/server/harness/early.ts');
  console.log(tableOf(report));
  expect(report.lost + report.doubled).toBeGreaterThan(0);
});
