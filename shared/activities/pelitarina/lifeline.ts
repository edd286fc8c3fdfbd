import { z } from 'zod';
import { accept, type Result } from '../../lib/result.ts';
import { cardRef } from '../../pack/parts.ts';
import { gameSchema, stageOf } from './game.ts';
import { longest, mostGamesOfAStage, mostStages } from './limits.ts';

export const lifelineFormat = 'pelitarina/1';

/** Largest file that is looked at, characters. */
export const largestFile = 200_000;

const stage = z
  .strictObject({ stage: cardRef.optional(), ownStage: z.string().trim().min(1).max(longest.stage).optional() })
  .refine(({ stage, ownStage }) => (stage === undefined) !== (ownStage === undefined), 'a card or own words');

/** A lifeline as a file that its teller takes along, and may bring to another meeting. Nobody else has it. */
export const lifelineSchema = z
  .strictObject({
    format: z.literal(lifelineFormat),
    /** in the order in which they lie on the ribbon; one may be empty */
    stages: z.array(stage).max(mostStages),
    games: z.array(gameSchema).max(mostStages * mostGamesOfAStage),
    /** skills that others heard and the teller kept, `deck/card` */
    skills: z.array(cardRef).max(200),
  })
  .superRefine(({ stages, games, skills }, { addIssue }) => {
    const names = stages.map(stageOf);
    const wrong = (message: string, ...path: (string | number)[]) => addIssue({ code: 'custom', message, path });
    for (const nth of repeated(names)) wrong('this stage is there twice', 'stages', nth);
    for (const nth of repeated(games.map(({ id }) => id))) wrong('this game is there twice', 'games', nth, 'id');
    for (const nth of repeated(skills)) wrong('this skill is there twice', 'skills', nth);
    for (const [nth, game] of games.entries()) {
      const stage = stageOf(game);
      if (!names.includes(stage)) wrong('this game belongs to none of the stages', 'games', nth, 'stage');
      if (games.slice(0, nth).filter((other) => stageOf(other) === stage).length >= mostGamesOfAStage)
        wrong(`a stage holds at most ${mostGamesOfAStage} games`, 'games', nth, 'stage');
    }
  });
export type Lifeline = z.infer<typeof lifelineSchema>;

/** Why a file is not taken; the person is told in their language. */
export interface LifelineProblem {
  what: 'too-large' | 'no-lifeline' | 'newer' | 'broken';
  /** what is wrong and where, like `games.0.title: …`; empty when the whole file is */
  details: string[];
}

export const writeLifeline = (lifeline: Lifeline): string => JSON.stringify(lifeline);

export function readLifeline(text: string): Result<Lifeline, LifelineProblem> {
  if (text.length > largestFile) return problem('too-large');
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return problem('no-lifeline');
  }
  const format = formatIn(read);
  if (format === undefined) return problem('no-lifeline');
  if (format !== lifelineFormat) return problem('newer');
  const { success, data, error } = lifelineSchema.safeParse(read);
  return success
    ? accept(data)
    : problem('broken', ...error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`));
}

const problem = (what: LifelineProblem['what'], ...details: string[]): { ok: false; refusal: LifelineProblem } => ({
  ok: false,
  refusal: { what, details },
});

/** `pelitarina/` and a version; undefined when the file is about something else. */
function formatIn(read: unknown): string | undefined {
  if (typeof read !== 'object' || read === null || !('format' in read)) return undefined;
  return typeof read.format === 'string' && /^pelitarina\/\d+$/.test(read.format) ? read.format : undefined;
}

/** Places of items that have been there before. */
const repeated = (items: readonly string[]): number[] =>
  items.flatMap((item, nth) => (items.indexOf(item) < nth ? [nth] : []));
