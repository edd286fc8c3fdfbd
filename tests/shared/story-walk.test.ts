import { expect, it } from 'vitest';
import type { Event } from '../../shared/activities/story/content.ts';
import type { Pack } from '../../shared/pack/pack.ts';
import type { Story } from '../../shared/pack/story.ts';
import { explored } from '../../shared/pack/story-graph.ts';
import { liveIn, reduced } from '../../shared/pack/story-live.ts';
import { simulate } from '../../shared/session/simulation.ts';
import { varipiiri } from '../support/packs.ts';
import { packOfPart } from '../support/parts.ts';
import { manySided } from '../support/stories.ts';

const stories = { ...varipiiri.stories, small: manySided() };
const sessions = 40;

it.each(Object.values(stories).map((story) => [story.id, story] as const))(
  'what is played is what was proved: %s',
  (id, story: Story) => {
    const pack: Pack = { ...packOfPart('story', { story: id }), stories };
    const live = liveIn(story);
    const keyOf = (scene: string, memory: Parameters<typeof reduced>[0]) =>
      `${scene} ${reduced(memory, live.get(scene) ?? new Set(), story).key}`;
    const proved = new Set(explored(story).states.map(({ scene, memory }) => keyOf(scene.id, memory)));
    const seen = new Set<string>();
    for (let seed = 1; seed <= sessions; seed++) {
      const { table, ended } = simulate({ pack, scenario: 'alone', players: 5, seed });
      expect(ended).toBe(true);
      for (const event of table.steps.flatMap((step) => step.events)) {
        const played = event.type === 'played' ? (event.event as Event) : undefined;
        if (played?.type === 'scene-opened') seen.add(keyOf(played.scene, played.memory));
      }
    }
    expect([...seen].filter((key) => !proved.has(key))).toEqual([]);
    expect(seen.size).toBeGreaterThan(story.scenes.length / 2);
  },
);
