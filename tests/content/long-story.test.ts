import { expect, it } from 'vitest';
import { seeded } from '../../shared/lib/random.ts';
import { readPack } from '../../shared/pack/check.ts';
import { type Choice, type Story, storySchema } from '../../shared/pack/story.ts';
import { explored } from '../../shared/pack/story-graph.ts';
import { filesOf } from '../support/packs.ts';
import { decision, ending, filesOfStory, storyOf } from '../support/stories.ts';
import { frameworkCodes, iconNames } from '../support/surroundings.ts';

const surroundings = { symbols: iconNames(), codes: frameworkCodes() };

it('a story of 1,000 scenes in four languages is checked within a second', () => {
  const story = long(1000);
  const files = { ...filesOf(), ...filesOfStory(story) };
  const times = [1, 2, 3].map(() => {
    const began = performance.now();
    expect(readPack(files, surroundings).problems).toEqual([]);
    return performance.now() - began;
  });
  const { states } = explored(story);
  console.log(
    `a story of 1,000 scenes in 4 languages checked with its pack: ${Math.min(...times).toFixed(0)} ms, ${states.length} states`,
  );
  expect(Math.min(...times)).toBeLessThan(1000);
});

/** Chapters of ten scenes; what is asked in one was set in it. Money and the letter are remembered to the end. */
function long(count: number): Story {
  const random = seeded(7);
  const endings = ['rich', 'poor', 'letter'];
  const facts = ['a', 'b', 'c', 'd'];
  const scenes: Story['scenes'] = [];
  for (let index = 0; index < count - endings.length; index++) {
    const last = index === count - endings.length - 1;
    const begins = index % 10 === 0;
    const choices = [0, 1, 2].map((nth): Choice => {
      const way = last ? { to: endings[nth] ?? '' } : { to: `s${Math.min(index + 1 + random.int(2), count - 4)}` };
      const fact = facts[index % 4] ?? 'a';
      return {
        id: `c${nth}`,
        ...(nth === 0 ? { to: last ? 'rich' : `s${index + 1}` } : way),
        effects: [{ set: fact, to: nth > 0 }, nth > 1 ? { add: 'strength', by: -1 } : { add: 'money', by: 10 }],
        ...(nth > 0 && index % 10 > 4 && !last
          ? { when: { variable: facts[(index + 1) % 4] ?? 'a', is: nth > 1 } }
          : {}),
      };
    });
    const fresh = { effects: [...facts.map((set) => ({ set, to: true })), { set: 'strength', to: 3 }] };
    scenes.push(
      decision(`s${index}`, choices, {
        knows: ['friend', 'neighbour'],
        freezes: 1,
        soFar: true,
        ...(begins ? fresh : {}),
      }),
    );
  }
  scenes.push(...endings.map((id) => ending(id)));
  return storySchema.parse(
    storyOf(scenes, {
      variables: [
        ...facts.map((id) => ({ id, kind: 'yes-no' as const, begins: true })),
        { id: 'strength', kind: 'number', from: 0, to: 3, begins: 3 },
        { id: 'money', kind: 'number', from: 0, to: 200, begins: 100, symbol: 'wallet' },
      ],
    }),
  );
}
