import type { Pack } from '../../pack/pack.ts';
import type { Choice, Decision, Scene, Story } from '../../pack/story.ts';
import { type Memory, memoryAtStart, offered } from '../../pack/story-rules.ts';
import type { Content } from './content.ts';
import { placeNow, type State } from './state.ts';

type Told = { content: Content; pack: Pack };

/** The story that is played; throws when the pack has none (packs are checked before they are used). */
export function storyOf({ content, pack }: Told): Story {
  const story = pack.stories[content.story];
  if (!story) throw new Error(`storyOf: expected a story of pack ${pack.id}, found ${content.story}`);
  return story;
}

export function sceneOf(story: Story, id: string): Scene {
  const scene = story.scenes.find((candidate) => candidate.id === id);
  if (!scene) throw new Error(`sceneOf: expected a scene of ${story.id}, found ${id}`);
  return scene;
}

/** The scene that is open; undefined before the first one. */
export function sceneNow(state: State, told: Told): Scene | undefined {
  const place = placeNow(state);
  return place && sceneOf(storyOf(told), place.scene);
}

/** The scene that is open, if it is one to decide in. */
export function decisionNow(state: State, told: Told): Decision | undefined {
  const scene = sceneNow(state, told);
  return scene?.kind === 'decision' ? scene : undefined;
}

/** What the story remembers now. */
export const memoryNow = (state: State, story: Story): Memory =>
  state.outcome?.memory ?? placeNow(state)?.memory ?? memoryAtStart(story);

/** What can be chosen now, in the authored order. */
export function offeredNow(state: State, told: Told): Choice[] {
  const scene = decisionNow(state, told);
  return scene ? offered(scene, memoryNow(state, storyOf(told))) : [];
}

/** The places from the first scene to where the group is, along the branch that it is on. */
export function branchOf({ way, place }: State): number[] {
  const back: number[] = [];
  for (let at = place; at >= 0; at = way[at]?.after ?? -1) back.unshift(at);
  return back;
}
