import { z } from 'zod';
import { cardRef } from '../../pack/parts.ts';
import { largestGame, longest, mostAnswers, mostNumbers, mostStrokes, sizeOf } from './limits.ts';

/** A line drawn in one go: x and y in turns, each from 0 to 1000. */
const stroke = z.strictObject({ points: z.array(z.int().min(0).max(1000)).min(2).max(mostNumbers) });

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
    drawing: z.array(stroke).max(mostStrokes).optional(),
  })
  .refine(({ stage, ownStage }) => (stage === undefined) !== (ownStage === undefined), {
    message: 'a game belongs to one stage: a card or own words',
    path: ['stage'],
  })
  .refine((game) => sizeOf(game) <= largestGame, {
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
