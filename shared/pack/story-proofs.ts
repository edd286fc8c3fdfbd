import type { SayHere } from './problems.ts';
import type { Story } from './story.ts';
import { explored, type StoryGraph, type StoryState } from './story-graph.ts';

/** Follows a story along every way that there is. For one whose ids and ways have been found right. */
export function proveStory(story: Story, say: SayHere): void {
  const graph = explored(story);
  const pathOf = new Map(story.scenes.map(({ id }, index) => [id, `scenes[${index}]`]));
  const at = (state: StoryState) => pathOf.get(state.scene.id) ?? '';
  if (!graph.complete) {
    say(
      'variables',
      `there are too many combinations to prove that every way ends: more than ${graph.states.length - 1}, ${mostIn(graph)}`,
      'Give numbers fewer values, set them anew at the beginning of a chapter, or stop asking about them sooner.',
    );
    return;
  }
  proveReached(story, graph, say);
  proveSet(graph, at, say);
  const stuck = proveOffered(graph, at, say);
  proveEnding(graph, stuck, at, say);
  for (const role of story.roles) proveBusy(role.id, graph, at, say);
}

/** The scene with most combinations, and what multiplies them there. */
function mostIn({ states }: StoryGraph): string {
  const byScene = new Map<string, StoryState[]>();
  for (const state of states) {
    const known = byScene.get(state.scene.id);
    if (known) known.push(state);
    else byScene.set(state.scene.id, [state]);
  }
  const most = [...byScene.values()].reduce((one, other) => (other.length > one.length ? other : one));
  const asked = Object.keys(most[0]?.memory.variables ?? {});
  return `most in "${most[0]?.scene.id}", after which is asked about ${asked.join(', ')}`;
}

function proveReached(story: Story, { states }: StoryGraph, say: SayHere): void {
  const seen = new Set(states.map(({ scene }) => scene.id));
  const open = new Set(states.flatMap(({ scene, offered }) => offered.map(({ id }) => `${scene.id} ${id}`)));
  for (const [index, scene] of story.scenes.entries()) {
    if (!seen.has(scene.id))
      say(
        `scenes[${index}]`,
        `no way from "${story.begins}" reaches ${scene.kind === 'ending' ? 'the ending' : 'the scene'} "${scene.id}"`,
        'Let a choice or a way lead there, see that its condition can hold, or take the scene away.',
      );
    else if (scene.kind === 'decision')
      for (const [nth, { id }] of scene.choices.entries())
        if (!open.has(`${scene.id} ${id}`))
          say(
            `scenes[${index}].choices[${nth}].when`,
            `"${id}" can never be chosen: its condition holds on no way to "${scene.id}"`,
            'Correct the condition, or take the choice away.',
          );
  }
}

function proveSet({ states }: StoryGraph, at: (state: StoryState) => string, say: SayHere): void {
  const said = new Set<string>();
  for (const [index, state] of states.entries()) {
    const name = `${state.scene.id} ${state.unset}`;
    if (!state.unset || said.has(name)) continue;
    said.add(name);
    say(
      at(state),
      `"${state.unset}" is read here before anything has set it: ${wayTo(states, index)}`,
      'Give the variable a value to begin with, or set it on every way here ("something else" sets nothing).',
    );
  }
}

/** @returns the states in which nothing can be chosen */
function proveOffered({ states }: StoryGraph, at: (state: StoryState) => string, say: SayHere): number[] {
  const stuck = [...states.keys()].filter((index) => isStuck(states[index]));
  const said = new Set<string>();
  for (const index of stuck) {
    const state = states[index] as StoryState;
    if (said.has(state.scene.id)) continue;
    said.add(state.scene.id);
    say(
      `${at(state)}.choices`,
      `nothing can be chosen here: ${wayTo(states, index)}`,
      'Let one choice have no condition, or one whose condition holds then.',
    );
  }
  return stuck;
}

const isStuck = (state: StoryState | undefined) => state?.scene.kind === 'decision' && state.offered.length === 0;

function proveEnding(
  { states }: StoryGraph,
  stuck: readonly number[],
  at: (state: StoryState) => string,
  say: SayHere,
): void {
  const before = states.map((): number[] => []);
  for (const [index, { to }] of states.entries()) for (const next of to) before[next]?.push(index);
  const ends = new Set([...stuck, ...[...states.keys()].filter((index) => states[index]?.scene.kind === 'ending')]);
  for (const index of ends) for (const earlier of before[index] ?? []) ends.add(earlier);
  const lost = states.findIndex((_state, index) => !ends.has(index));
  const state = states[lost];
  if (!state) return;
  const loop = new Set([lost]);
  for (const index of loop) for (const next of states[index]?.to ?? []) loop.add(next);
  const scenes = [...new Set([...loop].flatMap((index) => states[index]?.scene.id ?? []))];
  say(
    at(state),
    `from here no ending can be reached any more: ${wayTo(states, lost)}. What is left is ${shortened(scenes, ', ')}`,
    'Give the loop an exit that can always be taken in the end.',
  );
}

/** A role is idle where it knows nothing of its own, does not decide and has no choice of its own. */
function proveBusy(role: string, { states }: StoryGraph, at: (state: StoryState) => string, say: SayHere): void {
  const idle = states.map(
    ({ scene, offered }) =>
      scene.kind !== 'ending' &&
      !scene.knows?.includes(role) &&
      !(scene.kind === 'decision' && scene.decide.by === 'role' && scene.decide.role === role) &&
      !offered.some((choice) => choice.role === role),
  );
  /** by state: the idle one from which it follows, when it is idle too */
  const second = new Map<number, number>();
  for (const [index, { to }] of states.entries())
    if (idle[index]) for (const next of to) if (idle[next] && !second.has(next)) second.set(next, index);
  const said = new Set<string>();
  for (const [index, first] of second)
    for (const third of states[index]?.to ?? []) {
      const state = states[third];
      if (!state || !idle[third] || said.has(state.scene.id)) continue;
      said.add(state.scene.id);
      const three = [first, index, third].map((place) => states[place]?.scene.id);
      say(
        at(state),
        `the role "${role}" has nothing to do in three scenes in a row: ${three.join(' → ')}`,
        `Let it know something (knows), decide, or have a choice of its own in one of them.`,
      );
    }
}

/** A shortest way there, as `letter → phone → queue`. */
function wayTo(states: readonly StoryState[], index: number): string {
  const way: string[] = [];
  for (let state = states[index]; state; state = states[state.from]) way.unshift(state.scene.id);
  return shortened(way, ' → ');
}

const shortened = (names: readonly string[], between: string) =>
  (names.length > 12 ? [...names.slice(0, 3), '…', ...names.slice(-8)] : names).join(between);
