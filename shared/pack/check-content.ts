import { activityOf } from '../activities/index.ts';
import type { CodeCheck } from './codes.ts';
import { contrast } from './contrast.ts';
import { deckUses, type Pack } from './pack.ts';
import { type Say, type Surroundings, zodProblems } from './problems.ts';

/** Lowest contrast of text on an area's colour: large text by WCAG 2.2, 1.4.3, and a little more. */
const lowestContrast = 4.2;

export function checkAreas(pack: Pack, { symbols }: Surroundings, say: Say): void {
  for (const [index, area] of pack.areas.entries())
    if (symbols && !symbols.has(area.symbol))
      say(
        'pack.json',
        `areas[${index}].symbol`,
        `there is no icon "${area.symbol}"`,
        'Use the name of a Phosphor icon.',
      );
  for (const [index, topic] of (pack.topics ?? []).entries())
    if (symbols && !symbols.has(topic.symbol))
      say(
        'pack.json',
        `topics[${index}].symbol`,
        `there is no icon "${topic.symbol}"`,
        'Use the name of a Phosphor icon.',
      );
  for (const [index, area] of pack.areas.entries())
    if (contrast(area.fill, area.ink) < lowestContrast)
      say(
        'pack.json',
        `areas[${index}]`,
        `"${area.ink}" on "${area.fill}" has the contrast ${contrast(area.fill, area.ink).toFixed(1)} : 1`,
        `Choose a darker or lighter ink: at least ${lowestContrast} : 1.`,
      );
}

export function checkDecks(pack: Pack, { symbols }: Surroundings, checkCodes: CodeCheck, say: Say): void {
  const areas = new Set(pack.areas.map((area) => area.id));
  const topics = new Set(pack.topics?.map((topic) => topic.id));
  for (const deck of Object.values(pack.decks)) {
    const file = `decks/${deck.id}/deck.json`;
    if (deck.use === 'area' && !(deck.area && areas.has(deck.area)))
      say(file, 'area', 'a deck of use "area" needs an area of pack.json', `Write one of: ${[...areas].join(', ')}.`);
    const ids = new Set<string>();
    for (const [index, card] of deck.cards.entries()) {
      const path = `cards[${index}]`;
      if (ids.has(card.id))
        say(file, `${path}.id`, `"${card.id}" is there twice`, 'Give every card of a deck its own id.');
      ids.add(card.id);
      if (!(deckUses[deck.use] as readonly string[]).includes(card.kind))
        say(
          file,
          `${path}.kind`,
          `"${card.kind}" does not belong in a deck of use "${deck.use}"`,
          `Write one of: ${deckUses[deck.use].join(', ')}.`,
        );
      if (card.area && !areas.has(card.area))
        say(file, `${path}.area`, `"${card.area}" is no area of pack.json`, `Write one of: ${[...areas].join(', ')}.`);
      for (const topic of card.topics ?? [])
        if (!topics.has(topic))
          say(
            file,
            `${path}.topics`,
            `"${topic}" is no topic of pack.json`,
            `Write one of: ${[...topics].join(', ')}.`,
          );
      checkCodes(card.codes, file, `${path}.codes`);
      if (card.symbol && symbols && !symbols.has(card.symbol))
        say(
          file,
          `${path}.symbol`,
          `there is no icon "${card.symbol}"`,
          'Use the name of a Phosphor icon, like "coffee".',
        );
    }
  }
}

export function checkBoards(pack: Pack, say: Say): void {
  const areas = new Set(pack.areas.map((area) => area.id));
  for (const board of Object.values(pack.boards))
    for (const [index, space] of board.spaces.entries())
      if (space.kind === 'area' && !areas.has(space.area))
        say(
          `boards/${board.id}/board.json`,
          `spaces[${index}].area`,
          `"${space.area}" is no area of pack.json`,
          `Write one of: ${[...areas].join(', ')}.`,
        );
}

export function checkScenarios(pack: Pack, { codes }: Surroundings, say: Say): void {
  for (const scenario of Object.values(pack.scenarios)) {
    const file = `scenarios/${scenario.id}/scenario.json`;
    for (const framework of scenario.frameworks)
      if (codes && !codes[framework])
        say(
          file,
          'frameworks',
          `there is no framework "${framework}"`,
          `Write one of: ${Object.keys(codes).join(', ')}.`,
        );
    for (const [area, [one, other]] of codes ? sharedAreas(scenario.frameworks, codes) : [])
      say(
        file,
        'frameworks',
        `"${one}" and "${other}" both have an area "${area}"`,
        'Frameworks that are used together need areas with ids of their own.',
      );
    for (const [index, step] of scenario.steps.entries()) {
      const activity = activityOf(step.kind);
      if (!activity) {
        say(
          file,
          `steps[${index}].kind`,
          `there is no activity of kind "${step.kind}"`,
          'Use a kind that this release has.',
        );
        continue;
      }
      const content = activity.content.safeParse(step.content);
      if (!content.success)
        for (const problem of zodProblems(content.error))
          say(file, `steps[${index}].content.${problem.path}`, problem.what, problem.doThis);
      else
        for (const what of activity.problems(content.data, pack))
          say(file, `steps[${index}].content`, what, 'Name something that the pack has.');
      for (const [nth, variation] of (step.variations ?? []).entries()) {
        const varied = activity.content.safeParse({ ...step.content, ...variation.content });
        const path = `steps[${index}].variations[${nth}].content`;
        if (!varied.success)
          for (const problem of zodProblems(varied.error))
            say(file, `${path}.${problem.path}`, problem.what, problem.doThis);
        else
          for (const what of activity.problems(varied.data, pack))
            say(file, path, what, 'Name something that the pack has.');
      }
    }
  }
}

type Codes = NonNullable<Surroundings['codes']>;

/** Areas that two frameworks of a scenario have, each with these two: a card's `area.code` would stand for either. */
function sharedAreas(frameworks: readonly string[], codes: Codes): Map<string, [string, string]> {
  const owner = new Map<string, string>();
  const shared = new Map<string, [string, string]>();
  for (const framework of new Set(frameworks))
    for (const area of new Set([...(codes[framework] ?? [])].map((code) => code.split('.')[0] as string))) {
      const first = owner.get(area);
      if (first) shared.set(area, [first, framework]);
      else owner.set(area, framework);
    }
  return shared;
}
