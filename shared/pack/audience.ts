import type { Audience, Locale, LocalisedText, Texts } from '../lib/text.ts';
import type { OpenPack, OpenStory, OpenStoryScene } from '../wire/api.ts';
import type { Pack } from './pack.ts';
import type { Scene, Story } from './story.ts';

/** All words of a pack: by language and audience, ids with the place they come from in front. */
export type PackWords = Readonly<Record<string, Readonly<Record<Audience, Texts>>>>;

/** The texts that an audience may read in a language, those of the pack's first language where one is missing. */
export function textsFor(words: PackWords, pack: Pack, locale: Locale, audience: Audience): Texts {
  const fallback = pack.locales[0];
  return { ...(fallback ? words[fallback]?.[audience] : {}), ...words[locale]?.[audience] };
}

/** Reads a pack's secret texts, each in every language that has it. */
export const secretsOf =
  (words: PackWords) =>
  (id: string): Partial<LocalisedText> =>
    Object.fromEntries(
      Object.entries(words).flatMap(([locale, { secret }]) => (secret[id] === undefined ? [] : [[locale, secret[id]]])),
    );

/** What the faces need to draw: no words and nothing that is for some only. */
export function openPack(pack: Pack, symbols: Record<string, string>): OpenPack {
  const cards = Object.values(pack.decks).flatMap((deck) =>
    deck.cards.map(({ id, kind, depth, symbol, area }) => {
      const place = area ?? deck.area;
      return [
        `${deck.id}/${id}`,
        { kind, depth, ...(symbol ? { symbol } : {}), ...(place ? { area: place } : {}) },
      ] as const;
    }),
  );
  return {
    id: pack.id,
    locales: pack.locales,
    areas: pack.areas,
    topics: pack.topics ?? [],
    boards: { ...pack.boards },
    patterns: { ...pack.patterns },
    cards: Object.fromEntries(cards),
    scenarios: Object.fromEntries(
      Object.values(pack.scenarios).map(({ id, symbol, groupSize, minutes, minimumLanguage, steps }) => [
        id,
        {
          id,
          symbol,
          groupSize,
          minutes,
          minimumLanguage,
          steps: steps.map((step) => ({
            id: step.id,
            kind: step.kind,
            minutes: step.minutes,
            variations: (step.variations ?? []).map((variation) => variation.id),
          })),
        },
      ]),
    ),
    stories: Object.fromEntries(Object.values(pack.stories).map((story) => [story.id, openStory(story)])),
    symbols,
  };
}

const openStory = (story: Story): OpenStory => ({
  cast: story.cast,
  roles: story.roles,
  items: story.items,
  numbers: story.variables.flatMap((variable) =>
    variable.kind === 'number' && variable.symbol
      ? [{ id: variable.id, symbol: variable.symbol, from: variable.from, to: variable.to }]
      : [],
  ),
  scenes: Object.fromEntries(story.scenes.map((scene) => [scene.id, openScene(scene)])),
});

const openScene = (scene: Scene): OpenStoryScene => ({
  kind: scene.kind,
  picture: scene.picture,
  ...(scene.speaker ? { speaker: scene.speaker } : {}),
  freezes: scene.freezes ?? 0,
  ...(scene.kind === 'decision' ? { decide: scene.decide.by, minutes: scene.minutes } : {}),
  symbols: Object.fromEntries(choicesOf(scene).flatMap(({ id, symbol }) => (symbol ? [[id, symbol]] : []))),
});

const choicesOf = (scene: Scene) => (scene.kind === 'decision' ? scene.choices : []);

/** Every icon that a pack names. */
export const symbolsOf = (pack: Pack): string[] => [
  ...new Set([
    ...pack.areas.map((area) => area.symbol),
    ...(pack.topics ?? []).map((topic) => topic.symbol),
    ...Object.values(pack.decks).flatMap((deck) => deck.cards.flatMap((card) => card.symbol ?? [])),
    ...Object.values(pack.scenarios).map((scenario) => scenario.symbol),
    ...Object.values(pack.stories).flatMap(symbolsOfStory),
  ]),
];

const symbolsOfStory = (story: Story): string[] => [
  ...story.roles.map((role) => role.symbol),
  ...story.items.map((item) => item.symbol),
  ...story.variables.flatMap((variable) => (variable.kind === 'number' && variable.symbol ? [variable.symbol] : [])),
  ...story.scenes.flatMap(choicesOf).flatMap((choice) => choice.symbol ?? []),
];
