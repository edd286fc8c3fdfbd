import { checkPicture, checkRecalled, type StoryIds } from './check-story-parts.ts';
import { checkDecision, checkWays } from './check-story-ways.ts';
import type { CodeCheck } from './codes.ts';
import type { Pack } from './pack.ts';
import type { Say, SayHere, Surroundings } from './problems.ts';
import type { Scene, Story } from './story.ts';
import { proveStory } from './story-proofs.ts';

/** Everything that can go wrong in the pack's stories, but their words. What is right by itself is then followed. */
export function checkStories(pack: Pack, { symbols }: Surroundings, checkCodes: CodeCheck, say: Say): void {
  for (const story of Object.values(pack.stories)) {
    const file = `stories/${story.id}/story.json`;
    let right = true;
    const here = (path: string, what: string, doThis: string) => {
      right = false;
      say(file, path, what, doThis);
    };
    checkStory(story, here);
    for (const [path, symbol] of symbolsIn(story))
      if (symbols && !symbols.has(symbol))
        say(file, path, `there is no icon "${symbol}"`, 'Use the name of a Phosphor icon, like "coffee".');
    for (const [index, scene] of story.scenes.entries()) checkCodes(scene.codes ?? [], file, `scenes[${index}].codes`);
    if (right) proveStory(story, here);
  }
}

function checkStory(story: Story, say: SayHere): void {
  for (const name of ['cast', 'roles', 'items', 'variables', 'scenes'] as const) checkOnce(story[name], name, say);
  checkVariables(story, say);
  const ids: StoryIds = {
    cast: new Set(story.cast.map(({ id }) => id)),
    roles: new Set(story.roles.map(({ id }) => id)),
    items: new Set(story.items.map(({ id }) => id)),
    scenes: new Set(story.scenes.map(({ id }) => id)),
    variables: new Map(story.variables.map((variable) => [variable.id, variable])),
  };
  if (!ids.scenes.has(story.begins))
    say('begins', `there is no scene "${story.begins}"`, 'Write the id of the first scene.');
  for (const [index, scene] of story.scenes.entries()) checkScene(scene, `scenes[${index}]`, ids, say);
}

function checkScene(scene: Scene, path: string, ids: StoryIds, say: SayHere): void {
  checkPicture(scene, path, ids, say);
  for (const [nth, role] of (scene.knows ?? []).entries())
    if (!ids.roles.has(role) || scene.knows?.indexOf(role) !== nth)
      say(`${path}.knows[${nth}]`, `"${role}" is no role of the story, or is there twice`, 'Name each role once.');
  checkRecalled({ effects: scene.effects }, path, ids, say);
  if (scene.kind === 'ending') return;
  checkWays(scene.next, `${path}.next`, ids, say);
  if (scene.kind === 'passage') return;
  checkOnce(scene.choices, `${path}.choices`, say);
  checkDecision(scene, path, ids, say);
}

function checkOnce(named: readonly { id: string }[], path: string, say: SayHere): void {
  const seen = new Set<string>();
  for (const [index, { id }] of named.entries()) {
    if (seen.has(id)) say(`${path}[${index}].id`, `"${id}" is there twice`, 'Give each an id of its own.');
    seen.add(id);
  }
}

function checkVariables(story: Story, say: SayHere): void {
  for (const [index, variable] of story.variables.entries()) {
    const path = `variables[${index}]`;
    if (variable.kind === 'number') {
      const { from, to, begins = from } = variable;
      if (from > to) say(path, `its values go from ${from} to ${to}`, 'Write the smaller number in "from".');
      else if (begins < from || begins > to)
        say(`${path}.begins`, `${begins} is not from ${from} to ${to}`, 'Begin with a number of its range.');
    }
    if (variable.kind === 'list')
      for (const value of variable.begins ?? [])
        if (!variable.of.includes(value))
          say(`${path}.begins`, `"${value}" is none of its values`, `Write some of: ${variable.of.join(', ')}.`);
  }
}

const symbolsIn = (story: Story): [path: string, symbol: string][] => [
  ...story.roles.map(({ symbol }, index): [string, string] => [`roles[${index}].symbol`, symbol]),
  ...story.items.map(({ symbol }, index): [string, string] => [`items[${index}].symbol`, symbol]),
  ...story.variables.flatMap((variable, index): [string, string][] =>
    variable.kind === 'number' && variable.symbol ? [[`variables[${index}].symbol`, variable.symbol]] : [],
  ),
  ...story.scenes.flatMap((scene, index) =>
    (scene.kind === 'decision' ? scene.choices : []).flatMap(({ symbol }, nth): [string, string][] =>
      symbol ? [[`scenes[${index}].choices[${nth}].symbol`, symbol]] : [],
    ),
  ),
];
