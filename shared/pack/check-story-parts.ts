import type { SayHere } from './problems.ts';
import type { Condition, Effect, Scene, Variable } from './story.ts';

/** Everything in a story that can be named. */
export interface StoryIds {
  cast: ReadonlySet<string>;
  roles: ReadonlySet<string>;
  items: ReadonlySet<string>;
  scenes: ReadonlySet<string>;
  variables: ReadonlyMap<string, Variable>;
}

export function checkPicture(scene: Scene, path: string, { cast }: StoryIds, say: SayHere): void {
  const oneOf = `Write one of: ${[...cast].join(', ')}.`;
  for (const [nth, { who }] of scene.picture.people.entries())
    if (!cast.has(who)) say(`${path}.picture.people[${nth}].who`, `"${who}" is not in the cast`, oneOf);
  if (scene.speaker && !cast.has(scene.speaker)) say(`${path}.speaker`, `"${scene.speaker}" is not in the cast`, oneOf);
}

/** What a scene or a choice asks of the story's memory, and does to it. */
export function checkRecalled(
  { when, effects }: { when?: Condition | undefined; effects?: readonly Effect[] | undefined },
  path: string,
  ids: StoryIds,
  say: SayHere,
): void {
  if (when) checkCondition(when, `${path}.when`, ids, say);
  for (const [nth, effect] of (effects ?? []).entries()) {
    const fault = effectFault(effect, ids);
    if (fault) say(`${path}.effects[${nth}]`, fault, namedThings(ids));
  }
}

function checkCondition(condition: Condition, path: string, ids: StoryIds, say: SayHere): void {
  if ('not' in condition) checkCondition(condition.not, `${path}.not`, ids, say);
  else if ('all' in condition)
    for (const [nth, part] of condition.all.entries()) checkCondition(part, `${path}.all[${nth}]`, ids, say);
  else if ('any' in condition)
    for (const [nth, part] of condition.any.entries()) checkCondition(part, `${path}.any[${nth}]`, ids, say);
  else {
    const fault = conditionFault(condition, ids);
    if (fault) say(path, fault, namedThings(ids));
  }
}

type Plain = Exclude<Condition, { all: Condition[] } | { any: Condition[] } | { not: Condition }>;

function conditionFault(condition: Plain, ids: StoryIds): string | undefined {
  if ('has' in condition) return itemFault(condition.has, ids);
  if ('is' in condition) return kindFault(condition.variable, 'yes-no', ids);
  if ('holds' in condition) return listFault(condition.variable, condition.holds, ids);
  return numberFault(condition.variable, 'atLeast' in condition ? condition.atLeast : condition.atMost, ids);
}

function effectFault(effect: Effect, ids: StoryIds): string | undefined {
  if ('gain' in effect) return itemFault(effect.gain, ids);
  if ('lose' in effect) return itemFault(effect.lose, ids);
  if ('put' in effect) return listFault(effect.into, effect.put, ids);
  if ('take' in effect) return listFault(effect.from, effect.take, ids);
  if ('add' in effect) return kindFault(effect.add, 'number', ids);
  return typeof effect.to === 'number' ? numberFault(effect.set, effect.to, ids) : kindFault(effect.set, 'yes-no', ids);
}

const itemFault = (item: string, { items }: StoryIds) =>
  items.has(item) ? undefined : `"${item}" is no item of the story`;

function kindFault(name: string, kind: Variable['kind'], { variables }: StoryIds): string | undefined {
  const variable = variables.get(name);
  if (!variable) return `"${name}" is no variable of the story`;
  return variable.kind === kind ? undefined : `"${name}" is a variable of kind "${variable.kind}", not "${kind}"`;
}

function listFault(name: string, value: string, ids: StoryIds): string | undefined {
  const variable = ids.variables.get(name);
  if (variable?.kind !== 'list') return kindFault(name, 'list', ids);
  return variable.of.includes(value) ? undefined : `"${value}" is none of the values of "${name}"`;
}

function numberFault(name: string, value: number, ids: StoryIds): string | undefined {
  const variable = ids.variables.get(name);
  if (variable?.kind !== 'number') return kindFault(name, 'number', ids);
  const within = value >= variable.from && value <= variable.to;
  return within ? undefined : `${value} is not from ${variable.from} to ${variable.to}, the values of "${name}"`;
}

const namedThings = ({ variables, items }: StoryIds) =>
  `There are the variables ${listed(variables.keys())}, and the items ${listed(items)}.`;
const listed = (names: Iterable<string>) => [...names].join(', ') || '(none)';
