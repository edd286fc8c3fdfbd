import type { OpenPack } from '../../../../shared/wire/api.ts';
import { locale, say } from '../../../lib/locale.ts';
import type { PackText } from '../../face.ts';
import { type MyLifeline, stageKey, stageWords } from '../my-lifeline.ts';
import type { Drawable } from './draw-lifeline.ts';

/** What is drawn of a lifeline, in the reader's language. A stage without games stays as quiet as it was left. */
export function drawableOf(
  { stages, games }: MyLifeline,
  skills: readonly string[],
  { pack, text, withMemories }: { pack: OpenPack; text: PackText; withMemories: boolean },
): Drawable {
  const symbolOf = (card: string) => pack.symbols[pack.cards[card]?.symbol ?? ''];
  const decks = Object.keys(pack.cards);
  return {
    title: say('activities.pelitarina.keepsake.picture'),
    date: new Intl.DateTimeFormat(locale.value, { dateStyle: 'long' }).format(new Date()),
    stages: stages.map((stage) => ({
      words: stageWords(stage, text),
      symbol: stage.stage === undefined ? undefined : symbolOf(stage.stage),
      games: inOrder([stage], games).map(({ token, title, when, drawing }) => ({
        ...{ title, when, drawing },
        symbol: symbolOf(token),
        colour: placeInDeck(token, decks),
      })),
    })),
    skills: {
      title: say('activities.pelitarina.keepsake.skills'),
      things: skills.filter((card) => text(card) !== '').map((card) => ({ symbol: symbolOf(card), words: text(card) })),
    },
    memories: {
      title: say('activities.pelitarina.keepsake.memories.title'),
      games: withMemories
        ? inOrder(stages, games)
            .filter(({ answers }) => answers.length > 0)
            .map(({ title, answers }) => ({
              title,
              answers: answers.map(({ prompt, text: words }) => ({ prompt: text(prompt), words })),
            }))
        : [],
    },
  };
}

/** As they lie on the ribbon. */
const inOrder = (stages: MyLifeline['stages'], games: MyLifeline['games']): MyLifeline['games'] =>
  stages.flatMap((stage) => games.filter((game) => stageKey(game) === stageKey(stage)));

/** A card has the same colour wherever it lies. */
const placeInDeck = (token: string, cards: readonly string[]): number => {
  const deck = token.slice(0, token.indexOf('/') + 1);
  return Math.max(0, cards.filter((card) => card.startsWith(deck)).indexOf(token));
};

/** The same for those who do not see the picture. */
export const inWords = ({ title, date, stages, skills, memories }: Drawable): string =>
  [
    `${title}, ${date}`,
    ...stages.flatMap(({ words, games }) =>
      games.length > 0
        ? [`${words}: ${games.map((game) => (game.when ? `${game.title} (${game.when})` : game.title)).join(', ')}`]
        : [],
    ),
    ...(skills.things.length > 0 ? [`${skills.title}: ${skills.things.map(({ words }) => words).join(', ')}`] : []),
    ...memories.games.map(
      (game) => `${game.title}: ${game.answers.map(({ prompt, words }) => `${prompt} ${words}`).join(', ')}`,
    ),
  ].join('. ');
