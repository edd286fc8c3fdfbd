import type { Choice, Condition, Effect, Scene, Story, Variable } from './story.ts';

/** What a story remembers at one moment. A variable that nothing has set yet is undefined. */
export interface Memory {
  variables: Record<string, boolean | number | string[] | undefined>;
  items: string[];
}

export const memoryAtStart = (story: Story): Memory => ({
  variables: Object.fromEntries(story.variables.map(({ id, begins }) => [id, begins])),
  items: [],
});

/** A condition about something that nothing has set yet does not hold; `check` proves that none is read so early. */
export function holds(condition: Condition, memory: Memory): boolean {
  if ('all' in condition) return condition.all.every((part) => holds(part, memory));
  if ('any' in condition) return condition.any.some((part) => holds(part, memory));
  if ('not' in condition) return !holds(condition.not, memory);
  if ('has' in condition) return memory.items.includes(condition.has);
  const value = memory.variables[condition.variable];
  if ('is' in condition) return value === condition.is;
  if ('holds' in condition) return Array.isArray(value) && value.includes(condition.holds);
  if (typeof value !== 'number') return false;
  return 'atLeast' in condition ? value >= condition.atLeast : value <= condition.atMost;
}

/** The memory after these effects, in order; the given one stays as it is. */
export function applied(effects: readonly Effect[] | undefined, memory: Memory, story: Story): Memory {
  return (effects ?? []).reduce((before, effect) => withEffect(effect, before, story), memory);
}

function withEffect(effect: Effect, memory: Memory, story: Story): Memory {
  if ('gain' in effect) return { ...memory, items: withOne(memory.items, effect.gain) };
  if ('lose' in effect) return { ...memory, items: memory.items.filter((item) => item !== effect.lose) };
  const remember = (id: string, value: boolean | number | string[]): Memory => ({
    ...memory,
    variables: { ...memory.variables, [id]: value },
  });
  const list = (id: string) => {
    const value = memory.variables[id];
    return Array.isArray(value) ? value : [];
  };
  if ('put' in effect) return remember(effect.into, withOne(list(effect.into), effect.put));
  if ('take' in effect)
    return remember(
      effect.from,
      list(effect.from).filter((value) => value !== effect.take),
    );
  const id = 'set' in effect ? effect.set : effect.add;
  const variable = story.variables.find((candidate) => candidate.id === id);
  if ('set' in effect)
    return remember(id, typeof effect.to === 'number' ? withinRange(effect.to, variable) : effect.to);
  const value = memory.variables[id];
  return remember(id, withinRange((typeof value === 'number' ? value : 0) + effect.by, variable));
}

/** Sorted, so that it does not show in which order things came. */
const withOne = (list: readonly string[], one: string) => [...new Set([...list, one])].sort();

const withinRange = (value: number, variable: Variable | undefined) =>
  variable?.kind === 'number' ? Math.min(variable.to, Math.max(variable.from, value)) : value;

/** What can be chosen here, in the authored order. */
export const offered = (scene: Scene, memory: Memory): Choice[] =>
  scene.kind === 'decision' ? scene.choices.filter(({ when }) => !when || holds(when, memory)) : [];

/**
 * Where the story goes: by the choice, or by the first of the scene's ways that holds. The memory is the one that the
 * choice's effects are already in; undefined after an ending.
 */
export function wayOn(scene: Scene, choice: Pick<Choice, 'to'> | undefined, memory: Memory): string | undefined {
  if (choice?.to) return choice.to;
  if (scene.kind === 'ending') return undefined;
  return scene.next?.find(({ when }) => !when || holds(when, memory))?.to;
}
