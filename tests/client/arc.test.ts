import { expect, it } from 'vitest';
import { comingParts, followingPart, timesOf } from '../../client/host/session/arc/time.ts';
import type { ArcStepView } from '../../shared/session/view.ts';

const minute = 60_000;
const part = (id: string, minutes: number, skipped = false): ArcStepView => ({
  id,
  scenario: 'kerta',
  step: id,
  kind: 'interlude',
  minutes,
  skipped,
});
const arc = [part('alku', 10), part('peli', 40), part('kahvi', 15, true), part('loppu', 12)];
/** Twelve minutes into the game, at 22 minutes of play time; the clock was read at noon. */
const noon = 1_700_000_000_000;
const meeting = { arc, at: 1, begunAt: 10 * minute, clock: { played: 22 * minute, since: noon, running: true } };

it('tells what has been played and about how much is left, without what is left out', () => {
  expect(timesOf(meeting, noon)).toEqual({ used: 12, played: 22, left: 40 });
  expect(timesOf(meeting, noon + 3.5 * minute)).toEqual({ used: 15, played: 25, left: 35 });
});

it('stands still in a break, and runs neither backwards nor below nothing', () => {
  const resting = { ...meeting, clock: { ...meeting.clock, running: false } };
  expect(timesOf(resting, noon + 60 * minute)).toEqual(timesOf(meeting, noon));
  expect(timesOf(meeting, noon - minute)).toEqual(timesOf(meeting, noon));
});

it('lets a part take longer than planned: what comes is still left', () => {
  expect(timesOf(meeting, noon + 50 * minute)).toEqual({ used: 62, played: 72, left: 10 });
  const last = { ...meeting, at: 3, begunAt: 20 * minute };
  expect(timesOf(last, noon)).toEqual({ used: 2, played: 22, left: 10 });
  expect(timesOf(last, noon + 4.5 * minute)).toMatchObject({ left: 6 });
  expect(timesOf(last, noon + 20 * minute)).toMatchObject({ left: 0 });
});

it('goes on to the next part that is not left out', () => {
  expect(followingPart(meeting)?.id).toBe('loppu');
  expect(comingParts(meeting).map(({ id }) => id)).toEqual(['kahvi', 'loppu']);
  expect(followingPart({ arc, at: 3 })).toBeUndefined();
});
