import { expect, it } from 'vitest';
import { StoryTally, simulateStories } from '../../server/simulate-stories.ts';
import type { Event } from '../../shared/activities/story/content.ts';
import { packOfPart } from '../support/parts.ts';
import { decision, ending, passage, storyOf } from '../support/stories.ts';

const story = storyOf([
  passage('letter', 'phone'),
  decision('phone', ['queue', 'home']),
  decision('queue', ['phone', 'answer']),
  ending('answer'),
  ending('home'),
]);
const opened = (...scenes: string[]): Event[] =>
  scenes.map((scene) => ({ type: 'scene-opened', v: 1, scene }) as Event);

it('endings are counted, with the shortest and the longest way', () => {
  const tally = new StoryTally(story);
  for (let session = 0; session < 3; session++) tally.add(opened('letter', 'phone', 'home'));
  tally.add(opened('letter', 'phone', 'queue', 'phone', 'queue', 'answer'));
  expect(tally.lines()).toEqual([
    'story small: 4 session(s), 4 ended, 3–6 scenes on the way',
    '  answer       1   25.0 %',
    '  home         3   75.0 %',
    '  scenes never seen: none',
  ]);
  expect(tally.sound).toBe(true);
});

it('a look at another branch belongs to the way on which it ended', () => {
  const tally = new StoryTally(story);
  tally.add([
    ...opened('letter', 'phone', 'queue', 'answer'),
    { type: 'looked-back', v: 1, place: 1 } as Event,
    ...opened('home'),
  ]);
  expect(tally.lines()[0]).toBe('story small: 1 session(s), 1 ended, 3–3 scenes on the way');
  expect(tally.lines()[2]).toBe('  home         1  100.0 %');
});

it('a session without an ending is a fault, and an ending that never comes in a hundred sessions', () => {
  const stuck = new StoryTally(story);
  stuck.add(opened('letter', 'phone'));
  expect(stuck.lines()[0]).toBe('story small: 1 session(s), 0 ended, no scenes on the way');
  expect(stuck.sound).toBe(false);
  const onesided = new StoryTally(story);
  for (let session = 0; session < 99; session++) onesided.add(opened('letter', 'phone', 'home'));
  expect(onesided.sound).toBe(true);
  onesided.add(opened('letter', 'phone', 'home'));
  expect(onesided.sound).toBe(false);
  expect(onesided.lines().at(-1)).toBe('  scenes never seen: queue, answer');
});

it('bots come to every ending of a story', () => {
  const lines: string[] = [];
  const pack = packOfPart('story', { story: 'uusi-naapuri' });
  const settings = { players: 4, seed: 1, seeds: 120 };
  expect(
    simulateStories(pack, 'alone', settings, (line) => lines.push(line)),
    lines.join('\n'),
  ).toBe(true);
  expect(lines[0]).toMatch(/^story uusi-naapuri: 120 session\(s\), 120 ended, \d+–\d+ scenes on the way$/);
});
