import type { ZodError, ZodType } from 'zod';
import { activityOf } from '../activities/index.ts';
import { type Audience, audiences, isLocale, type Locale } from '../lib/text.ts';
import type { PackWords } from './audience.ts';
import { contrast } from './contrast.ts';
import {
  type Board,
  boardSchema,
  type Deck,
  deckSchema,
  deckUses,
  type Pack,
  type Pattern,
  packSchema,
  patternsSchema,
  type Scenario,
  scenarioSchema,
  wordsSchema,
} from './pack.ts';

/** A pack's JSON files, parsed, by their path from the pack's folder. */
export type PackFiles = Readonly<Record<string, unknown>>;

/** Something wrong, and where, in words for an author. */
export interface PackProblem {
  file: string;
  /** JSON path, e.g. cards[3].kind; empty for the whole file */
  path: string;
  what: string;
  doThis: string;
}

export interface PackReading {
  /** undefined when it cannot be used at all */
  pack: Pack | undefined;
  words: PackWords;
  problems: PackProblem[];
}

interface Surroundings {
  /** names of the icons that there are; without it, icons are not checked */
  symbols?: ReadonlySet<string>;
  /** `framework → its codes, area.code` that there are; without it, codes are not checked */
  codes?: Readonly<Record<string, ReadonlySet<string>>>;
}

/** Lowest contrast of text on an area's colour: large text by WCAG 2.2, 1.4.3. */
const lowestContrast = 4.2;

/** Reads a pack and finds everything that is wrong with it. Only a pack without problems may be played. */
export function readPack(files: PackFiles, surroundings: Surroundings = {}): PackReading {
  const problems: PackProblem[] = [];
  const say = (file: string, path: string, what: string, doThis: string) => problems.push({ file, path, what, doThis });
  const read = <Value>(file: string, schema: ZodType<Value>): Value | undefined => {
    const parsed = schema.safeParse(files[file]);
    if (parsed.success) return parsed.data;
    for (const problem of zodProblems(parsed.error)) say(file, problem.path, problem.what, problem.doThis);
    return undefined;
  };
  const under = (folder: string, name: string) =>
    Object.keys(files).filter((file) => file.startsWith(`${folder}/`) && file.endsWith(`/${name}.json`));
  const byId = <Value extends { id: string }>(folder: string, name: string, schema: ZodType<Value>) => {
    const found: Record<string, Value> = {};
    for (const file of under(folder, name)) {
      const value = read(file, schema);
      if (!value) continue;
      if (value.id !== file.split('/').at(-2))
        say(
          file,
          'id',
          `the id is "${value.id}" but the folder is "${file.split('/').at(-2)}"`,
          'Give them the same name.',
        );
      found[value.id] = value;
    }
    return found;
  };

  if (!('pack.json' in files)) {
    say('pack.json', '', 'there is no pack.json', 'Name the folder that holds pack.json.');
    return { pack: undefined, words: {}, problems };
  }
  const head = read('pack.json', packSchema);
  const decks: Record<string, Deck> = byId('decks', 'deck', deckSchema);
  const boards: Record<string, Board> = byId('boards', 'board', boardSchema);
  const scenarios: Record<string, Scenario> = byId('scenarios', 'scenario', scenarioSchema);
  const patternsFile = 'patterns/patterns.json' in files ? read('patterns/patterns.json', patternsSchema) : undefined;
  const patterns: Record<string, readonly Pattern[]> = patternsFile ? { [patternsFile.id]: patternsFile.patterns } : {};
  const words = readWords(files, read, say);
  for (const file of Object.keys(files)) if (!knownFile(file)) say(file, '', 'this file is not read', unknownFile);
  if (!head) return { pack: undefined, words, problems };

  const pack: Pack = { ...head, decks, boards, scenarios, patterns };
  checkAreas(pack, say);
  checkDecks(pack, surroundings, say);
  checkScenarios(pack, surroundings, say);
  checkTexts(pack, words, say);
  return { pack, words, problems };
}

type Say = (file: string, path: string, what: string, doThis: string) => void;

const unknownFile =
  'Take it away, or name it as the authoring guide says (deck.json, board.json, scenario.json, fi.json …).';
const knownFile = (file: string) =>
  /^pack\.json$|^decks\/[^/]+\/deck\.json$|^boards\/[^/]+\/board\.json$|^scenarios\/[^/]+\/scenario\.json$|^patterns\/patterns\.json$/.test(
    file,
  ) ||
  isLocale(
    file
      .split('/')
      .at(-1)
      ?.replace(/\.json$/, ''),
  );

/** Where the ids of a words file belong: the pack's own have no place in front. */
function placeOf(file: string): string {
  const folders = file.split('/').slice(0, -1);
  if (folders[0] === 'decks') return `${folders[1]}/`;
  if (folders[0] === 'scenarios') return `scenario.${folders[1]}.`;
  return folders[0] === 'patterns' ? 'patterns/' : '';
}

function readWords(
  files: PackFiles,
  read: <V>(file: string, schema: ZodType<V>) => V | undefined,
  say: Say,
): PackWords {
  const words: Record<string, Record<Audience, Record<string, string>>> = {};
  for (const file of Object.keys(files)) {
    const locale = file
      .split('/')
      .at(-1)
      ?.replace(/\.json$/, '');
    if (!isLocale(locale)) continue;
    const inFile = read(file, wordsSchema);
    if (!inFile) continue;
    words[locale] ??= { open: {}, facilitator: {}, secret: {} };
    for (const audience of audiences)
      for (const [key, text] of Object.entries(inFile[audience] ?? {})) {
        const id = placeOf(file) + key;
        if (audiences.some((other) => words[locale]?.[other][id] !== undefined))
          say(file, `${audience}.${key}`, 'this text is there twice, or for two audiences', 'Keep one of them.');
        if (/<[a-z!/]/i.test(text))
          say(file, `${audience}.${key}`, 'the text holds markup', 'Write plain words without < and >.');
        words[locale][audience][id] = text;
      }
  }
  return words;
}

function checkAreas(pack: Pack, say: Say): void {
  for (const [index, area] of pack.areas.entries())
    if (contrast(area.fill, area.ink) < lowestContrast)
      say(
        'pack.json',
        `areas[${index}]`,
        `"${area.ink}" on "${area.fill}" has the contrast ${contrast(area.fill, area.ink).toFixed(1)} : 1`,
        `Choose a darker or lighter ink: at least ${lowestContrast} : 1.`,
      );
}

function checkDecks(pack: Pack, { symbols, codes }: Surroundings, say: Say): void {
  const all = codes && new Set(Object.values(codes).flatMap((known) => [...known]));
  const areas = new Set(pack.areas.map((area) => area.id));
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
      for (const code of card.codes)
        if (all && !all.has(code))
          say(
            file,
            `${path}.codes`,
            `"${code}" is in none of the frameworks`,
            'Use a code of the framework, as area.code.',
          );
      if (card.symbol && symbols && !symbols.has(card.symbol))
        say(
          file,
          `${path}.symbol`,
          `there is no icon "${card.symbol}"`,
          'Use the name of a Phosphor icon, like "coffee".',
        );
    }
  }
  for (const [index, area] of pack.areas.entries())
    if (symbols && !symbols.has(area.symbol))
      say(
        'pack.json',
        `areas[${index}].symbol`,
        `there is no icon "${area.symbol}"`,
        'Use the name of a Phosphor icon.',
      );
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

function checkScenarios(pack: Pack, { codes }: Surroundings, say: Say): void {
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
    }
  }
}

/** Every text that the content needs, with the audience that may read it, in every language of the pack. */
function checkTexts(pack: Pack, words: PackWords, say: Say): void {
  const needed = new Map<string, { audience: Audience; file: string }>();
  const need = (id: string, file: string, audience: Audience = 'open') => needed.set(id, { audience, file });
  need('pack.title', '');
  need('pack.credits', '');
  for (const area of pack.areas) need(`area.${area.id}`, '');
  const options: Partial<Record<string, readonly string[]>> = { guess: ['a', 'b'], choose: ['a', 'b'] };
  for (const deck of Object.values(pack.decks))
    for (const card of deck.cards) {
      need(`${deck.id}/${card.id}`, `decks/${deck.id}/`);
      for (const option of options[card.kind] ?? []) need(`${deck.id}/${card.id}.${option}`, `decks/${deck.id}/`);
    }
  for (const [id, patterns] of Object.entries(pack.patterns))
    for (const pattern of patterns) need(`${id}/${pattern.id}`, `${id}/`);
  for (const scenario of Object.values(pack.scenarios)) {
    const folder = `scenarios/${scenario.id}/`;
    need(`scenario.${scenario.id}.title`, folder);
    need(`scenario.${scenario.id}.aims`, folder);
    for (const step of scenario.steps) {
      need(`scenario.${scenario.id}.${step.id}.title`, folder);
      need(`scenario.${scenario.id}.${step.id}.intro`, folder, 'facilitator');
    }
  }
  for (const locale of pack.locales) checkLocale(locale, needed, words, say);
}

function checkLocale(
  locale: Locale,
  needed: ReadonlyMap<string, { audience: Audience; file: string }>,
  words: PackWords,
  say: Say,
): void {
  for (const [id, { audience, file }] of needed) {
    if (words[locale]?.[audience][id] !== undefined) continue;
    const elsewhere = audiences.find((other) => words[locale]?.[other][id] !== undefined);
    if (elsewhere)
      say(
        `${file}${locale}.json`,
        id,
        `this text is "${elsewhere}", not "${audience}"`,
        `Move it under "${audience}".`,
      );
    else say(`${file}${locale}.json`, id, 'this text is missing', `Write it under "${audience}".`);
  }
  for (const audience of audiences)
    for (const id of Object.keys(words[locale]?.[audience] ?? {}))
      if (!needed.has(id) && !needed.has(id.replace(/\.c$/, '')))
        say(`${locale}.json`, id, 'nothing in the pack uses this text', 'Take it away, or correct its id.');
}

function zodProblems(error: ZodError): { path: string; what: string; doThis: string }[] {
  return error.issues.map((issue) => ({
    path: issue.path
      .map((part, index) => (typeof part === 'number' ? `[${part}]` : index === 0 ? String(part) : `.${String(part)}`))
      .join(''),
    what: issue.message,
    doThis:
      issue.code === 'unrecognized_keys' ? 'Take it away, or correct its spelling.' : 'Correct it as the schema says.',
  }));
}
