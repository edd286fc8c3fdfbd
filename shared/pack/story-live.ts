import type { Choice, Condition, Effect, Scene, Story } from './story.ts';
import type { Memory } from './story-rules.ts';

/**
 * What may still be read, per scene, once the scene is open. A proof needs to tell two memories apart only by that: what
 * nobody asks about any more would multiply the combinations for nothing. Slots are `variable`, `variable:value` of a
 * list, and `@item`.
 */
export type Live = ReadonlyMap<string, ReadonlySet<string>>;

export function liveIn(story: Story): Live {
  const unset = new Set(story.variables.flatMap(({ id, begins }) => (begins === undefined ? [id] : [])));
  const open = new Map<string, Set<string>>(story.scenes.map(({ id }) => [id, new Set()]));
  const scenes = new Map(story.scenes.map((scene) => [scene.id, scene]));
  const before = new Map<string, string[]>();
  for (const scene of story.scenes)
    for (const to of waysFrom(scene)) before.set(to, [...(before.get(to) ?? []), scene.id]);
  const arriving = (id: string) => needed(scenes.get(id)?.effects, open.get(id) ?? new Set(), unset);

  const waiting = new Set([...scenes.keys()].reverse());
  for (const id of waiting) {
    waiting.delete(id);
    const scene = scenes.get(id);
    const known = open.get(id);
    if (!scene || !known) continue;
    const size = known.size;
    for (const slot of readFrom(scene, arriving, unset)) known.add(slot);
    if (known.size > size) for (const earlier of before.get(id) ?? []) waiting.add(earlier);
  }
  return open;
}

/** The memory with only what is live; two that are equal by this have the same key. */
export function reduced(memory: Memory, live: ReadonlySet<string>, story: Story): { memory: Memory; key: string } {
  const variables: Memory['variables'] = {};
  const key: string[] = [];
  for (const variable of story.variables) {
    const value = memory.variables[variable.id];
    const kept = Array.isArray(value) ? value.filter((one) => live.has(`${variable.id}:${one}`)) : value;
    if (
      !live.has(variable.id) &&
      (variable.kind !== 'list' || !variable.of.some((one) => live.has(`${variable.id}:${one}`)))
    )
      continue;
    variables[variable.id] = kept;
    key.push(Array.isArray(kept) ? `[${kept.join(' ')}]` : String(kept));
  }
  const items = memory.items.filter((item) => live.has(`@${item}`));
  return { memory: { variables, items }, key: `${key.join(',')} ${items.join(',')}` };
}

const waysFrom = (scene: Scene): string[] =>
  scene.kind === 'ending'
    ? []
    : [
        ...(scene.next ?? []).map(({ to }) => to),
        ...(scene.kind === 'decision'
          ? [...scene.choices.flatMap(({ to }) => to ?? []), ...(scene.other ? [scene.other] : [])]
          : []),
      ];

type Slots = ReadonlySet<string>;

/** What is read after the scene has opened: by its choices, by its ways, and further on. */
function readFrom(scene: Scene, arriving: (scene: string) => Slots, unset: Slots): string[] {
  if (scene.kind === 'ending') return [];
  const byWays = new Set((scene.next ?? []).flatMap(({ when, to }) => [...readBy(when, unset), ...arriving(to)]));
  if (scene.kind === 'passage') return [...byWays];
  const after = (choice: Choice) => (choice.to ? arriving(choice.to) : byWays);
  // Where each decides for their role, an effect may or may not be among those that happen: it takes nothing away.
  const together = scene.decide.by === 'each-role';
  return [
    ...scene.choices.flatMap((choice) => [
      ...readBy(choice.when, unset),
      ...needed(choice.effects, after(choice), unset),
      ...(together ? after(choice) : []),
    ]),
    ...(scene.other ? arriving(scene.other) : scene.choices.flatMap((choice) => [...after(choice)])),
  ];
}

/** What must be known before these effects, if that is what must be known after them. */
function needed(effects: readonly Effect[] | undefined, after: Slots, unset: Slots): Slots {
  if (!effects) return after;
  const slots = new Set(after);
  for (const effect of effects.toReversed()) {
    if ('set' in effect) slots.delete(effect.set);
    else if ('gain' in effect) slots.delete(`@${effect.gain}`);
    else if ('lose' in effect) slots.delete(`@${effect.lose}`);
    else if ('put' in effect) {
      slots.delete(effect.into);
      slots.delete(`${effect.into}:${effect.put}`);
    } else if ('take' in effect) {
      slots.delete(`${effect.from}:${effect.take}`);
      if (unset.has(effect.from)) slots.add(effect.from);
    } else if (unset.has(effect.add)) slots.add(effect.add);
  }
  return slots;
}

function readBy(condition: Condition | undefined, unset: Slots): string[] {
  if (!condition) return [];
  if ('all' in condition) return condition.all.flatMap((part) => readBy(part, unset));
  if ('any' in condition) return condition.any.flatMap((part) => readBy(part, unset));
  if ('not' in condition) return readBy(condition.not, unset);
  if ('has' in condition) return [`@${condition.has}`];
  if (!('holds' in condition)) return [condition.variable];
  const value = `${condition.variable}:${condition.holds}`;
  return unset.has(condition.variable) ? [condition.variable, value] : [value];
}
