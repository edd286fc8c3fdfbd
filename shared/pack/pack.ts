import { z } from 'zod';
import { audiences, locales } from '../lib/text.ts';
import { cardRef, codeRef, editorHint, id } from './parts.ts';
import type { Story } from './story.ts';

export { cardRef, codeRef, id };

const colour = z.string().regex(/^#[0-9A-F]{6}$/, 'expected a colour like #F0C419');

export const areaSchema = z.strictObject({
  id,
  /** ground of the area's tiles and cards */
  fill: colour,
  /** text and symbol on the fill; at least 4.3 : 1 against it */
  ink: colour,
  symbol: id,
});

export const cardKinds = [
  'tell',
  'do',
  'guess',
  'agree',
  'choose',
  'joy',
  'strength',
  'word',
  'weather',
  'moment',
  'rule',
  'mood',
  'feedback',
  'idea',
  'reflection',
  'stage',
  'token',
  'prompt',
  'question',
] as const;
export type CardKind = (typeof cardKinds)[number];

export const cardSchema = z.strictObject({
  id,
  kind: z.enum(cardKinds),
  /** 1 light, 2 personal, 3 serious */
  depth: z.int().min(1).max(3),
  /** observation codes that this card may make visible: a suggestion to the worker, never a note */
  codes: z.array(codeRef).max(4),
  symbol: id.optional(),
  area: id.optional(),
  /** what it touches upon, of the pack's topics: a group that has drawn a line at one of them never sees it */
  topics: z.array(id).max(4).optional(),
});
export type Card = z.infer<typeof cardSchema>;

/** What a deck is for, and which kinds of card may lie in it. */
export const deckUses = {
  area: ['tell', 'do', 'guess'],
  together: ['agree', 'choose'],
  joys: ['joy'],
  strengths: ['strength'],
  words: ['word'],
  weathers: ['weather'],
  moments: ['moment'],
  rules: ['rule'],
  moods: ['mood'],
  feedback: ['feedback'],
  ideas: ['idea'],
  reflections: ['reflection'],
  stages: ['stage'],
  tokens: ['token'],
  prompts: ['prompt'],
  questions: ['question'],
  skills: ['strength'],
} as const satisfies Record<string, readonly CardKind[]>;
export type DeckUse = keyof typeof deckUses;

export const deckSchema = z.strictObject({
  ...editorHint,
  id,
  use: z.enum(Object.keys(deckUses) as [DeckUse, ...DeckUse[]]),
  area: id.optional(),
  cards: z.array(cardSchema).min(1).max(1000),
});
export type Deck = z.infer<typeof deckSchema>;

export const spaceSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('area'), area: id }),
  z.strictObject({ kind: z.literal('choose') }),
  z.strictObject({ kind: z.literal('ask') }),
]);
export type Space = z.infer<typeof spaceSchema>;

export const boardSchema = z.strictObject({ ...editorHint, id, spaces: z.array(spaceSchema).min(8).max(24) });
export type Board = z.infer<typeof boardSchema>;

/** Axial coordinates on a pointy-top hexagonal grid. */
const cell = z.tuple([z.int().min(-8).max(8), z.int().min(-8).max(8)]);
export const patternsSchema = z.strictObject({
  ...editorHint,
  id,
  patterns: z
    .array(z.strictObject({ id, cells: z.array(cell).min(6).max(61) }))
    .min(1)
    .max(60),
});
export type Pattern = z.infer<typeof patternsSchema>['patterns'][number];

/** Other ways to run a part: less time · without talking · for beginners in the language. */
export const variationIds = ['shorter', 'quiet', 'beginners'] as const;
export type VariationId = (typeof variationIds)[number];

export const variationSchema = z.strictObject({
  id: z.enum(variationIds),
  minutes: z.int().min(1).max(180).optional(),
  /** what it changes in the part's content */
  content: z.record(z.string(), z.unknown()).optional(),
});

export const stepSchema = z.strictObject({
  id,
  kind: id,
  /** planned length in minutes; a soft plan, nothing ends by itself */
  minutes: z.int().min(1).max(180),
  /** the step with which a meeting closes, also when it ends early */
  closing: z.boolean().optional(),
  variations: z.array(variationSchema).max(3).optional(),
  /** what the kind of activity needs; its own schema checks it */
  content: z.record(z.string(), z.unknown()),
});
export type ScenarioStep = z.infer<typeof stepSchema>;

export const scenarioSchema = z.strictObject({
  ...editorHint,
  id,
  symbol: id,
  groupSize: z.strictObject({ min: z.int().min(2).max(12), max: z.int().min(2).max(12) }),
  minutes: z.int().min(5).max(240),
  /** weakest Finnish with which taking part works, by the European framework of reference */
  minimumLanguage: z.enum(['A0', 'A1', 'A2', 'B1', 'B2', 'C1']),
  frameworks: z.array(id).min(1).max(4),
  steps: z.array(stepSchema).min(1).max(20),
});
export type Scenario = z.infer<typeof scenarioSchema>;

/** A word, or with a `*` at its end all words that begin so. */
const deficitWord = z
  .string()
  .max(40)
  .regex(/^\p{L}[\p{L} ’-]*\p{L}\*?$/u, 'write a word, or the beginning of one with a * at its end');

export const packSchema = z.strictObject({
  ...editorHint,
  id,
  version: z.string().regex(/^\d+\.\d+\.\d+$/, 'expected a version like 1.0.0'),
  locales: z.array(z.enum(locales)).min(1),
  areas: z.array(areaSchema).min(1).max(12),
  /** what a group may agree not to talk about */
  topics: z
    .array(z.strictObject({ id, symbol: id }))
    .max(40)
    .optional(),
  /** words that judge a person: whoever writes one in a note is asked what they saw. For signed-in staff alone. */
  deficitWords: z.partialRecord(z.enum(['fi', 'sv', 'en']), z.array(deficitWord).max(60)).optional(),
});

const text = z.string().trim().min(1, 'an empty text').max(2000);
export const wordsSchema = z.strictObject({
  ...editorHint,
  ...(Object.fromEntries(
    audiences.map((audience) => [audience, z.record(z.string().max(125), text).optional()]),
  ) as Record<(typeof audiences)[number], z.ZodOptional<z.ZodRecord<z.ZodString, typeof text>>>),
});
export type Words = z.infer<typeof wordsSchema>;

/** A pack's content without any words: what the rules work with. */
export interface Pack {
  id: string;
  version: string;
  locales: readonly (typeof locales)[number][];
  areas: readonly z.infer<typeof areaSchema>[];
  topics?: readonly { id: string; symbol: string }[] | undefined;
  deficitWords?: Partial<Record<'fi' | 'sv' | 'en', readonly string[]>> | undefined;
  decks: Readonly<Record<string, Deck>>;
  boards: Readonly<Record<string, Board>>;
  patterns: Readonly<Record<string, readonly Pattern[]>>;
  scenarios: Readonly<Record<string, Scenario>>;
  stories: Readonly<Record<string, Story>>;
}

/** The card named `deck/card`; throws when the pack has none (packs are checked before they are used). */
export function cardOf(pack: Pack, ref: string): Card {
  const [deck, card] = ref.split('/') as [string, string];
  const found = pack.decks[deck]?.cards.find((candidate) => candidate.id === card);
  if (!found) throw new Error(`cardOf: expected a card of pack ${pack.id}, found ${ref}`);
  return found;
}

/** All cards of a deck as `deck/card`. */
export const refsOf = (pack: Pack, deck: string): string[] =>
  (pack.decks[deck]?.cards ?? []).map((card) => `${deck}/${card.id}`);
