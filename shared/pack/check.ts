import type { ZodType } from 'zod';
import { type Audience, audiences, isLocale } from '../lib/text.ts';
import type { PackWords } from './audience.ts';
import { checkAreas, checkBoards, checkDecks, checkScenarios } from './check-content.ts';
import { checkStories } from './check-story.ts';
import { checkTexts } from './check-texts.ts';
import { codeCheck } from './codes.ts';
import {
  type Board,
  boardSchema,
  type Deck,
  deckSchema,
  type Pack,
  type Pattern,
  packSchema,
  patternsSchema,
  type Scenario,
  scenarioSchema,
  wordsSchema,
} from './pack.ts';
import { type PackProblem, type Say, type Surroundings, zodProblems } from './problems.ts';
import { type Story, storySchema } from './story.ts';

export type { PackProblem } from './problems.ts';

/** A pack's JSON files, parsed, by their path from the pack's folder. */
export type PackFiles = Readonly<Record<string, unknown>>;

export interface PackReading {
  /** undefined when it cannot be used at all */
  pack: Pack | undefined;
  words: PackWords;
  problems: PackProblem[];
}

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
  const stories: Record<string, Story> = byId('stories', 'story', storySchema);
  const patternsFile = 'patterns/patterns.json' in files ? read('patterns/patterns.json', patternsSchema) : undefined;
  const patterns: Record<string, readonly Pattern[]> = patternsFile ? { [patternsFile.id]: patternsFile.patterns } : {};
  const words = readWords(files, read, say);
  for (const file of Object.keys(files)) if (!knownFile(file)) say(file, '', 'this file is not read', unknownFile);
  if (!head) return { pack: undefined, words, problems };

  const pack: Pack = { ...head, decks, boards, scenarios, stories, patterns };
  checkAreas(pack, surroundings, say);
  const checkCodes = codeCheck(pack, surroundings, say);
  checkDecks(pack, surroundings, checkCodes, say);
  checkStories(pack, surroundings, checkCodes, say);
  checkBoards(pack, say);
  checkScenarios(pack, surroundings, say);
  checkTexts(pack, words, say);
  return { pack, words, problems };
}

const unknownFile =
  'Take it away, or name it as the authoring guide says (deck.json, board.json, scenario.json, story.json, fi.json …).';
const knownFile = (file: string) =>
  /^pack\.json$|^decks\/[^/]+\/deck\.json$|^boards\/[^/]+\/board\.json$|^scenarios\/[^/]+\/scenario\.json$|^stories\/[^/]+\/story\.json$|^patterns\/patterns\.json$/.test(
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
  if (folders[0] === 'stories') return `story.${folders[1]}.`;
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
