import { z } from 'zod';
import { cardRef } from '../../pack/parts.ts';

/** As many games as a stage of life may hold; one is enough. */
export const mostGamesOfAStage = 3;

/** Longest of what one writes oneself, characters. */
export const longest = { stage: 40, title: 60, when: 40, answer: 200 } as const;

/** As many prompts as may be answered of one game. */
export const mostAnswers = 6;

/** Largest game with all its words and its drawing, bytes of JSON: it is sent in one message. */
export const largestGame = 3_400;

/** A line drawn in one go: x and y in turns, each from 0 to 1000. */
const stroke = z.strictObject({ points: z.array(z.int().min(0).max(1000)).min(2).max(400) });

const written = (most: number) => z.string().trim().min(1).max(most);

/** A game that mattered, as its teller tells of it. */
export const gameSchema = z
  .strictObject({
    /** the teller's own, so that the phone knows it again */
    id: z.string().min(1).max(40),
    /** the stage of life it belongs to: a card of the pack, or one's own words */
    stage: cardRef.optional(),
    ownStage: written(longest.stage).optional(),
    token: cardRef,
    title: written(longest.title),
    /** "2009, four years" */
    when: written(longest.when).optional(),
    answers: z.array(z.strictObject({ prompt: cardRef, text: written(longest.answer) })).max(mostAnswers),
    drawing: z.array(stroke).max(80).optional(),
  })
  .refine(({ stage, ownStage }) => (stage === undefined) !== (ownStage === undefined), {
    message: 'a game belongs to one stage: a card or own words',
    path: ['stage'],
  })
  .refine((game) => new TextEncoder().encode(JSON.stringify(game)).length <= largestGame, {
    message: `a game has at most ${largestGame} bytes`,
    path: ['drawing'],
  });
export type Game = z.infer<typeof gameSchema>;

/** What two games of the same stage have in common. */
export const stageOf = ({ stage, ownStage }: Pick<Game, 'stage' | 'ownStage'>): string => stage ?? `"${ownStage}`;

/** A game as it was stored; undefined when it has been erased, or is none. */
export function readGame(text: string | undefined): Game | undefined {
  if (text === undefined) return undefined;
  try {
    return gameSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
