import { describe, expect, it } from 'vitest';
import { keptOf, timelineOf } from '../../shared/session/timeline.ts';
import { varipiiri } from '../support/packs.ts';
import { type Manner, type Table, traceless, wholeMeetingIn } from '../support/whole-meeting.ts';

/** All that is stored of a meeting's play, and what is made of it. */
const all = ({ local }: Table) =>
  JSON.stringify([local.steps, timelineOf(local.steps, varipiiri), keptOf(local.steps, varipiiri)]);
/** Play time and numbering aside: what a reader of log, page and export gets. */
const told = ({ local }: Table) => JSON.stringify([timelineOf(local.steps, varipiiri), keptOf(local.steps, varipiiri)]);

describe('principle 1, over a whole arc', () => {
  const plain = wholeMeetingIn({ seat: 3 });

  it('goes through every part of it', () => {
    for (const happened of [
      'card-shown',
      'weathers-shown',
      'rules-agreed',
      'tile-laid',
      'lots-drawn',
      'feedback-shown',
    ])
      expect(JSON.stringify(plain.local.steps)).toContain(`"${happened}"`);
  });

  it.each(traceless)('whether somebody %s: identical steps, byte by byte', (_, what) => {
    expect(all(wholeMeetingIn({ seat: 3, ...what }))).toBe(all(plain));
  });

  it.each([
    ['paused', { pauses: true }],
    ['drew a line', { drawsLine: true }],
  ] satisfies [string, Partial<Manner>][])('who %s: identical steps, byte by byte', (_, what) => {
    expect(all(wholeMeetingIn({ seat: 5, ...what }))).toBe(all(wholeMeetingIn({ seat: 3, ...what })));
  });

  it('that somebody paused is in nothing that is read', () => {
    expect(told(wholeMeetingIn({ seat: 3, pauses: true }))).toBe(told(plain));
  });

  it('nothing that is told of the meeting names a seat, but for what was kept', () => {
    expect(JSON.stringify(timelineOf(plain.local.steps, varipiiri))).not.toMatch(/seat|holder|giver/);
  });
});
