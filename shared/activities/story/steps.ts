import type { Choice } from '../../pack/story.ts';
import { applied, type Memory, wayOn } from '../../pack/story-rules.ts';
import type { PlayContext } from '../activity.ts';
import type { Content, Event, Reason } from './content.ts';
import { memoryNow, sceneNow, sceneOf, storyOf } from './scenes.ts';
import type { State } from './state.ts';
import type { Counted } from './tally.ts';

type Context = PlayContext<Content>;
type Of<Type extends Event['type']> = Extract<Event, { type: Type }>;

/** Opens a scene: its effects happen, and the time to talk begins. */
export function opening(id: string, before: Memory, context: Context): Of<'scene-opened'> {
  const story = storyOf(context);
  const scene = sceneOf(story, id);
  return {
    type: 'scene-opened',
    v: 1,
    scene: id,
    ...untilIn(scene, context),
    ...(scene.kind === 'ending' ? { ending: true } : {}),
    memory: recorded(applied(scene.effects, before, story)),
  };
}

/** Until when one has thought of talking in a scene; nothing ends then. */
export const untilIn = (scene: ReturnType<typeof sceneOf>, { at }: Context): { until?: number } =>
  scene.kind === 'decision' ? { until: at + scene.minutes * 60_000 } : {};

interface Outcome {
  choices: readonly Choice[];
  reason: Reason;
  counts?: Counted[];
  face?: number;
}

/** What was decided, with all that follows from it: the effects of each choice, in the authored order, and the way on. */
export function deciding(
  state: State,
  { choices, reason, counts = [], face }: Outcome,
  context: Context,
): Of<'decided'> {
  const story = storyOf(context);
  const scene = sceneNow(state, context);
  const memory = choices.reduce((so, { effects }) => applied(effects, so, story), memoryNow(state, story));
  const to = scene && wayOn(scene, choices.find((choice) => choice.to !== undefined) ?? choices[0], memory);
  return {
    type: 'decided',
    v: 1,
    choices: choices.map(({ id }) => id),
    reason,
    counts,
    ...(face === undefined ? {} : { face }),
    ...(to === undefined ? {} : { to }),
    memory: recorded(memory),
  };
}

/** As it stands in an event: what nothing has set yet is left out. */
export const recorded = ({ variables, items }: Memory): Of<'decided'>['memory'] => ({
  variables: Object.fromEntries(
    Object.entries(variables).flatMap(([id, value]) => (value === undefined ? [] : [[id, value] as const])),
  ),
  items,
});
