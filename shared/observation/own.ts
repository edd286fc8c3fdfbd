import { z } from 'zod';
import { answerKinds } from './answer-kinds.ts';

/** What a person answers to a note; words are needed unless they say that it is right, or wish it away. */
export const answerSchema = z
  .strictObject({ kind: z.enum(answerKinds), text: z.string().trim().max(1000) })
  .refine(({ kind, text }) => text !== '' || kind === 'agree' || kind === 'wish', 'expected words');
export type Answer = z.infer<typeof answerSchema>;

/** The worker's answer to a wish: the note goes, or it stays, in both cases with a reason. */
export const replySchema = z.strictObject({
  decision: z.enum(['dropped', 'kept']),
  reason: z.string().trim().min(1).max(1000),
});
export type Reply = z.infer<typeof replySchema>;

/** What a person says of themselves, in their own words. */
export const ownWordsSchema = z.strictObject({ text: z.string().trim().max(2000) });

/**
 * A goal in the person's own words, with steps of their own from where things are now to the best they can hope for.
 * Goal attainment scaling (Kiresuk & Sherman 1968) has five levels; here they have words and no numbers.
 */
export const goalSchema = z.strictObject({
  words: z.string().trim().min(1).max(300),
  steps: z.array(z.string().trim().min(1).max(200)).min(3).max(5),
  removed: z.boolean().default(false),
});
export type GoalDraft = z.infer<typeof goalSchema>;

/** A look at a goal later on: the step at which the person says they are, and what they say of it. */
export const lookSchema = z.strictObject({
  step: z.int().min(0).max(4).optional(),
  words: z.string().trim().max(500),
});
export type LookDraft = z.infer<typeof lookSchema>;

export interface GoalLook extends LookDraft {
  /** which meeting of the group it was made at */
  meeting: number;
}

export interface Goal extends Omit<GoalDraft, 'removed'> {
  id: string;
  meeting: number;
  /** oldest first */
  looks: GoalLook[];
}

/** What the worker writes into a person's report. */
export const workerPartSchema = z.strictObject({
  thought: z.string().trim().max(4000),
  nextSteps: z.array(z.string().trim().min(1).max(300)).max(12),
  /** the day on which both have gone through it, `2026-11-26` */
  goneThroughOn: z.iso.date().optional(),
});
export type WorkerPart = z.infer<typeof workerPartSchema>;
export const emptyWorkerPart: WorkerPart = { thought: '', nextSteps: [] };
