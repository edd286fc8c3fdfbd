import type { Condition, Effect, Scene, Story } from './story.ts';
import { applied, holds, type Memory } from './story-rules.ts';

/** The first variable that must be read to know whether this holds, and that nothing has set yet. */
export function unsetIn(condition: Condition | undefined, memory: Memory): string | undefined {
  if (!condition || 'has' in condition) return undefined;
  if ('not' in condition) return unsetIn(condition.not, memory);
  if (!('all' in condition) && !('any' in condition))
    return memory.variables[condition.variable] === undefined ? condition.variable : undefined;
  const decides = 'any' in condition;
  for (const part of 'any' in condition ? condition.any : condition.all) {
    const unset = unsetIn(part, memory);
    if (unset) return unset;
    if (holds(part, memory) === decides) return undefined;
  }
  return undefined;
}

/** The first variable that these effects change from what it was, though it was nothing yet. */
export function unsetBy(effects: readonly Effect[] | undefined, memory: Memory, story: Story): string | undefined {
  let now = memory;
  for (const effect of effects ?? []) {
    const changed = 'add' in effect ? effect.add : 'take' in effect ? effect.from : undefined;
    if (changed && now.variables[changed] === undefined && !hasBeginning(changed, story)) return changed;
    now = applied([effect], now, story);
  }
  return undefined;
}

/** Such a variable may be missing from a memory only since nobody asks about it any more. */
const hasBeginning = (id: string, story: Story) =>
  story.variables.some((variable) => variable.id === id && variable.begins !== undefined);

/** The same for the scene's ways, of which the first that holds is taken. */
export function unsetInWays(scene: Scene, memory: Memory): string | undefined {
  if (scene.kind === 'ending') return undefined;
  for (const { when } of scene.next ?? []) {
    const unset = unsetIn(when, memory);
    if (unset) return unset;
    if (!when || holds(when, memory)) return undefined;
  }
  return undefined;
}
