import { z } from 'zod';
import { cardRef, id } from '../../pack/parts.ts';
import { gameSchema } from './game.ts';

/**
 * Each who wants tells everybody · in pairs · one participant and the worker · everybody, and a participant holds the
 * questions, while the worker is the first to answer.
 */
export const ways = ['everyone', 'pairs', 'one-to-one', 'reversal'] as const;
export type Way = (typeof ways)[number];

/** Decks, and the ways that are offered; all of them when none is named. */
export const content = z.strictObject({
  stages: id,
  tokens: id,
  prompts: id,
  questions: id,
  skills: id,
  ways: z.array(z.enum(ways)).min(1).max(ways.length).optional(),
});
export type Content = z.infer<typeof content>;

const seat = z.int().min(1).max(99);
/** a game on the server goes by a number */
const game = z.int().min(1).max(2000);

export const command = z.discriminatedUnion('type', [
  /** leads: the way; with a seat, of whom it is the turn to be listened to, or who holds the questions */
  z.strictObject({ type: z.literal('choose-way'), way: z.enum(ways), seat: seat.optional() }),
  /** leads: the questions are now with this seat, or with all who listen */
  z.strictObject({ type: z.literal('give-questions'), seat: seat.optional() }),
  z.strictObject({ type: z.literal('go-on') }),

  /** a game leaves the phone, to be opened; for a seat without a phone it is laid down closed. `instead` of another */
  z.strictObject({
    type: z.literal('place'),
    game: gameSchema,
    open: z.boolean().optional(),
    instead: game.optional(),
  }),
  z.strictObject({ type: z.literal('open'), game }),
  z.strictObject({ type: z.literal('close'), game }),
  z.strictObject({ type: z.literal('remove'), game }),
  /** told, thought, or passed: that is known to nobody */
  z.strictObject({ type: z.literal('told') }),

  z.strictObject({ type: z.literal('ask'), card: cardRef, to: seat.optional() }),
  /** answered or not: the question is done with */
  z.strictObject({ type: z.literal('lay-question-aside'), card: cardRef }),
  /** a skill that was heard in the telling */
  z.strictObject({ type: z.literal('give'), card: cardRef, to: seat.optional() }),
  z.strictObject({ type: z.literal('keep'), card: cardRef }),
  z.strictObject({ type: z.literal('lay-skill-aside'), card: cardRef }),
  /** what one has told stays on the server after the end, or (as is usual) does not */
  z.strictObject({ type: z.literal('take-along'), stays: z.boolean() }),
]);
export type Command = z.infer<typeof command>;

const v = z.literal(1);
/** of games, only where their words lie: no stage, no token, nothing about a life */
const words = z.string();
const groups = z.array(z.array(seat));
export const event = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('lifelines-opened'), v }),
  z.strictObject({
    type: z.literal('way-chosen'),
    v,
    way: z.enum(ways),
    /** seats in the order of telling; none in pairs */
    order: z.array(seat),
    /** those who tell and listen by themselves; one to one, too, when others are at the table */
    pairs: groups,
    /** holds the questions, and leads */
    questioner: seat.optional(),
  }),
  z.strictObject({ type: z.literal('questions-given'), v, seat: seat.optional() }),
  /** people came or left */
  z.strictObject({ type: z.literal('table-changed'), v, order: z.array(seat), pairs: groups }),
  z.strictObject({ type: z.literal('pairs-begun'), v }),
  z.strictObject({ type: z.literal('turn-begun'), v, teller: seat }),
  z.strictObject({ type: z.literal('told'), v, seat }),
  z.strictObject({ type: z.literal('questions-put-away'), v }),
  z.strictObject({ type: z.literal('telling-ended'), v }),

  z.strictObject({ type: z.literal('game-placed'), v, seat, words, instead: words.optional() }),
  z.strictObject({ type: z.literal('game-opened'), v, seat, words }),
  z.strictObject({ type: z.literal('game-closed'), v, seat, words }),
  z.strictObject({ type: z.literal('game-removed'), v, seat, words }),
  z.strictObject({ type: z.literal('skill-kept'), v, seat, card: cardRef }),
  z.strictObject({ type: z.literal('skill-let-go'), v, seat, card: cardRef }),
  z.strictObject({ type: z.literal('take-along-chosen'), v, seat, stays: z.boolean() }),
  /** games are forgotten, but for those that stay */
  z.strictObject({ type: z.literal('lifelines-closed'), v }),
]);
export type Event = z.infer<typeof event>;
