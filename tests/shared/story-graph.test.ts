import { describe, expect, it } from 'vitest';
import type { Scene, Story } from '../../shared/pack/story.ts';
import { explored } from '../../shared/pack/story-graph.ts';
import { decision, ending, passage, storyOf } from '../support/stories.ts';

const withScenes = (...scenes: Scene[]) => storyOf(scenes);

describe('what is a way', () => {
  const reached = (story: Story) => [...new Set(explored(story).states.map(({ scene }) => scene.id))].sort();

  it('something else leads where the scene says, or where its first open choice does, and changes nothing', () => {
    const scenes = [decision('phone', ['queue'], { other: 'home' }), passage('queue', 'home'), ending('home')];
    const first = explored(withScenes(...scenes)).states[0];
    expect(first?.to).toHaveLength(2);
    const gaining = decision('phone', [{ id: 'takes', to: 'home', effects: [{ gain: 'letter' }] }]);
    const story = withScenes(
      gaining,
      passage('home', 'empty', { next: [{ when: { has: 'letter' }, to: 'full' }, { to: 'empty' }] }),
      ending('full'),
      ending('empty'),
    );
    expect(reached(story)).toEqual(['empty', 'full', 'home', 'phone']);
  });

  it('where each decides for their role, every combination is one, and a role may choose nothing', () => {
    const variables: Story['variables'] = [{ id: 'help', kind: 'number', from: 0, to: 3, begins: 0 }];
    const help = (id: string, role: string, by: number) => ({ id, role, effects: [{ add: 'help', by }] });
    const story = storyOf(
      [
        decision('stairs', [help('carries', 'friend', 1), help('waits', 'friend', 0), help('opens', 'neighbour', 2)], {
          decide: { by: 'each-role' },
          next: [
            { when: { variable: 'help', atLeast: 3 }, to: 'three' },
            { when: { variable: 'help', atLeast: 2 }, to: 'two' },
            { when: { variable: 'help', atLeast: 1 }, to: 'one' },
            { to: 'none' },
          ],
        }),
        ...['three', 'two', 'one', 'none'].map((id) => ending(id)),
      ],
      { variables },
    );
    expect(reached(story)).toEqual(['none', 'one', 'stairs', 'three', 'two']);
  });

  it('a die may fall on every choice that is offered', () => {
    const story = withScenes(
      decision(
        'bus',
        [
          { id: 'comes', to: 'home', faces: [1, 4] },
          { id: 'waits', to: 'bus', faces: [5, 6] },
        ],
        { decide: { by: 'dice' } },
      ),
      ending('home'),
    );
    expect(reached(story)).toEqual(['bus', 'home']);
  });

  it('what nobody asks about any more makes no new combinations', () => {
    const numbers = ['a', 'b', 'c'].map((id) => ({ id, kind: 'number' as const, from: 0, to: 9, begins: 0 }));
    const scenes = numbers.map(({ id }, index) =>
      decision(id, [
        { id: 'more', to: id, effects: [{ add: id, by: 1 }] },
        { id: 'on', to: numbers[index + 1]?.id ?? 'home', when: { variable: id, atLeast: 9 } },
      ]),
    );
    expect(explored(storyOf([...scenes, ending('home')], { variables: numbers })).states).toHaveLength(31);
  });
});
