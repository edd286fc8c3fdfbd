import type { Choice, Scene, Story } from './story.ts';
import { liveIn, reduced } from './story-live.ts';
import { applied, type Memory, memoryAtStart, offered, wayOn } from './story-rules.ts';
import { unsetBy, unsetIn, unsetInWays } from './story-unset.ts';

/** A scene that is open, with what is remembered of what may still be read. */
export interface StoryState {
  scene: Scene;
  memory: Memory;
  offered: Choice[];
  /** the state from which it was found first, along a shortest way; -1 for the first */
  from: number;
  /** states that may follow */
  to: number[];
  /** a variable that is read here, and that nothing on this way has set */
  unset: string | undefined;
}

export interface StoryGraph {
  /** the nearest first */
  states: StoryState[];
  /** whether these are all that there are */
  complete: boolean;
}

/** So many can be proved while an author waits. */
const mostStates = 200_000;

/** Every scene with everything that can be remembered in it, whatever a group and the dice decide. */
export function explored(story: Story, atMost = mostStates): StoryGraph {
  const live = liveIn(story);
  const scenes = new Map(story.scenes.map((scene) => [scene.id, scene]));
  const found = new Map<string, number>();
  const states: StoryState[] = [];
  const nothing: ReadonlySet<string> = new Set();

  const arrive = (id: string, memory: Memory, from: number): number | undefined => {
    const scene = scenes.get(id);
    if (!scene) return undefined;
    const { memory: open, key } = reduced(applied(scene.effects, memory, story), live.get(id) ?? nothing, story);
    const unset = unsetBy(scene.effects, memory, story);
    const name = `${id} ${key}${unset ? ` ${unset}` : ''}`;
    const known = found.get(name);
    if (known !== undefined) return known;
    found.set(name, states.length);
    return states.push({ scene, memory: open, offered: offered(scene, open), from, to: [], unset }) - 1;
  };

  arrive(story.begins, memoryAtStart(story), -1);
  for (let index = 0; index < states.length; index++) {
    if (states.length > atMost) return { states, complete: false };
    const state = states[index] as StoryState;
    const to = new Set<number>();
    for (const { choice, after } of onward(state, story)) {
      if (!choice?.to) state.unset ??= unsetInWays(state.scene, after);
      const way = wayOn(state.scene, choice, after);
      const next = way === undefined ? undefined : arrive(way, after, index);
      if (next !== undefined) to.add(next);
    }
    state.unset ??= unsetInChoices(state, story);
    state.to = [...to];
  }
  return { states, complete: true };
}

/** By which choice the story may go on, and what is remembered then. */
interface Onward {
  choice: Pick<Choice, 'to'> | undefined;
  after: Memory;
}

/** What may happen in a scene: every choice, every combination of the roles' choices, and something else. */
function onward({ scene, memory, offered }: StoryState, story: Story): Onward[] {
  if (scene.kind === 'ending') return [];
  if (scene.kind === 'passage') return [{ choice: undefined, after: memory }];
  const other = scene.other ? { to: scene.other } : offered[0];
  const chosen =
    scene.decide.by === 'each-role'
      ? together(offered, memory, story).map((after) => ({ choice: undefined, after }))
      : offered.map((choice) => ({ choice, after: applied(choice.effects, memory, story) }));
  return other ? [...chosen, { choice: other, after: memory }] : chosen;
}

/** Where each decides for their role: what is remembered after any combination. A role may also choose nothing. */
function together(offered: readonly Choice[], memory: Memory, story: Story): Memory[] {
  const combinations = offered.reduce<{ roles: (string | undefined)[]; after: Memory }[]>(
    (before, { role, effects }) =>
      before.flatMap((one) =>
        one.roles.includes(role)
          ? [one]
          : [one, { roles: [...one.roles, role], after: applied(effects, one.after, story) }],
      ),
    [{ roles: [], after: memory }],
  );
  return combinations.map(({ after }) => after);
}

/** A variable that the choices read though nothing on this way has set it. */
function unsetInChoices({ scene, memory, offered }: StoryState, story: Story): string | undefined {
  if (scene.kind !== 'decision') return undefined;
  for (const { when } of scene.choices) {
    const unset = unsetIn(when, memory);
    if (unset) return unset;
  }
  for (const { effects } of offered) {
    const unset = unsetBy(effects, memory, story);
    if (unset) return unset;
  }
  return undefined;
}
