import { expect, it } from 'vitest';
import { type Random, seeded } from '../../shared/lib/random.ts';
import type { Choice, Condition, Effect, Scene, Story } from '../../shared/pack/story.ts';
import { explored } from '../../shared/pack/story-graph.ts';
import { applied, type Memory, memoryAtStart, offered, wayOn } from '../../shared/pack/story-rules.ts';
import { unsetBy, unsetIn, unsetInWays } from '../../shared/pack/story-unset.ts';
import { seedOf } from '../support/seed.ts';
import { decision, ending, passage, storyOf } from '../support/stories.ts';

const stories = 400;

it(`what is left out of a proof’s memory changes nothing: ${stories} made-up stories`, () => {
  const random = seeded(seedOf('story-live'));
  let scenes = 0;
  for (let nth = 0; nth < stories; nth++) {
    const story = madeUp(random);
    const proved = explored(story).states.map(({ scene, offered: open, to, unset }, _index, states) =>
      told(scene.id, open, [...new Set(to.map((next) => states[next]?.scene.id ?? ''))], unset),
    );
    const walked = everywhere(story);
    expect([...new Set(proved)].sort(), JSON.stringify(story)).toEqual([...walked].sort());
    scenes += walked.size;
  }
  expect(scenes).toBeGreaterThan(stories * 4);
});

const told = (scene: string, open: readonly Choice[], next: readonly string[], unset: string | undefined) =>
  `${scene}: ${open.map(({ id }) => id).join(' ')} → ${[...next].sort().join(' ')}${unset ? ', too early' : ''}`;

/** The plain way to look everywhere: nothing is forgotten. */
function everywhere(story: Story): Set<string> {
  const seen = new Set<string>();
  const found = new Set<string>();
  const waiting: { id: string; memory: Memory }[] = [{ id: story.begins, memory: memoryAtStart(story) }];
  for (const { id, memory: before } of waiting) {
    const scene = story.scenes.find((candidate) => candidate.id === id);
    if (!scene) continue;
    const memory = applied(scene.effects, before, story);
    const name = JSON.stringify([
      id,
      story.variables.map((variable) => before.variables[variable.id] ?? null),
      before.items,
    ]);
    if (seen.has(name)) continue;
    seen.add(name);
    const next = onward(scene, memory, story);
    const early = unsetBy(scene.effects, before, story) ?? next.find(({ unset }) => unset)?.unset;
    const ids = [...new Set(next.map((one) => one.id))];
    found.add(told(id, offered(scene, memory), ids, early ?? unsetInChoices(scene, memory, story)));
    waiting.push(...next);
  }
  return found;
}

function unsetInChoices(scene: Scene, memory: Memory, story: Story): string | undefined {
  const asked = scene.kind === 'decision' ? scene.choices.map(({ when }) => unsetIn(when, memory)) : [];
  const changed = offered(scene, memory).map(({ effects }) => unsetBy(effects, memory, story));
  return [...asked, ...changed].find((unset) => unset);
}

function onward(
  scene: Scene,
  memory: Memory,
  story: Story,
): { id: string; memory: Memory; unset?: string | undefined }[] {
  const open = offered(scene, memory);
  const go = (choice: Choice | undefined, after: Memory) => {
    const id = wayOn(scene, choice, after);
    return id === undefined ? [] : [{ id, memory: after, unset: choice?.to ? undefined : unsetInWays(scene, after) }];
  };
  if (scene.kind !== 'decision') return go(undefined, memory);
  const other = scene.other ? [{ id: scene.other, memory }] : open[0] ? go(open[0], memory) : [];
  if (scene.decide.by !== 'each-role')
    return [...open.flatMap((choice) => go(choice, applied(choice.effects, memory, story))), ...other];
  const of = (role: string) => [undefined, ...open.filter((choice) => choice.role === role)];
  const both = of('friend').flatMap((one) => of('neighbour').map((two) => [one, two]));
  return [
    ...both.flatMap((chosen) => {
      const inOrder = open.filter((choice) => chosen.includes(choice));
      return go(
        undefined,
        inOrder.reduce((so, { effects }) => applied(effects, so, story), memory),
      );
    }),
    ...other,
  ];
}

/** A few scenes in any order, with conditions and effects of every kind. */
function madeUp(random: Random): Story {
  const one = <Item>(...items: [Item, ...Item[]]): Item => items[random.int(items.length)] ?? items[0];
  const condition = (): Condition =>
    one<() => Condition>(
      () => ({ variable: one('known', 'asked'), is: random.int(2) === 0 }),
      () => ({ variable: one('money', 'days'), atLeast: random.int(4) }),
      () => ({ variable: one('money', 'days'), atMost: random.int(4) }),
      () => ({ variable: one('names', 'told'), holds: one('helka', 'amir') }),
      () => ({ has: 'letter' }),
      () => ({ not: condition() }),
      () => ({ all: [condition(), condition()] }),
      () => ({ any: [condition(), condition()] }),
    )();
  const effect = (): Effect =>
    one<() => Effect>(
      () => ({ set: one('known', 'asked'), to: random.int(2) === 0 }),
      () => ({ set: one('money', 'days'), to: random.int(4) }),
      () => ({ add: one('money', 'days'), by: one(-1, 1) }),
      () => ({ put: one('helka', 'amir'), into: one('names', 'told') }),
      () => ({ take: one('helka', 'amir'), from: one('names', 'told') }),
      () => one<Effect>({ gain: 'letter' }, { lose: 'letter' }),
    )();
  const some = <Item>(make: () => Item) => Array.from({ length: random.int(4) }, make);
  const scene = () => `s${random.int(6)}`;
  const ways = () => [...some(() => ({ when: condition(), to: scene() })), { to: one('end', scene()) }];
  const choice = (nth: number, more: Partial<Choice>): Choice => ({
    id: `c${nth}`,
    effects: some(effect),
    ...(random.int(2) === 0 ? { when: condition() } : {}),
    ...more,
  });
  const scenes = Array.from({ length: 6 }, (_one, index): Scene => {
    const more = { effects: some(effect), next: ways() };
    if (random.int(4) === 0) return passage(`s${index}`, 'end', more);
    if (random.int(3) === 0) {
      const own = [0, 1, 2].map((nth) => choice(nth, { role: one('friend', 'neighbour') }));
      return decision(`s${index}`, own, { ...more, decide: { by: 'each-role' }, other: scene() });
    }
    const choices = [0, 1, 2].map((nth) => choice(nth, random.int(2) === 0 ? { to: scene() } : {}));
    return decision(`s${index}`, choices, { ...more, ...(random.int(3) === 0 ? { other: scene() } : {}) });
  });
  return storyOf([...scenes, ending('end')], {
    variables: [
      { id: 'known', kind: 'yes-no', begins: false },
      { id: 'asked', kind: 'yes-no' },
      { id: 'money', kind: 'number', from: 0, to: 3, begins: 1 },
      { id: 'days', kind: 'number', from: 0, to: 3 },
      { id: 'names', kind: 'list', of: ['helka', 'amir'], begins: ['amir'] },
      { id: 'told', kind: 'list', of: ['helka', 'amir'] },
    ],
  });
}
