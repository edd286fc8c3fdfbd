import { z } from 'zod';
import { cardRef, id } from '../../pack/pack.ts';

export const content = z.strictObject({
  words: id,
  strengths: id,
  /** strength cards from which the giver picks one */
  choices: z.int().min(1).max(6),
});
export type Content = z.infer<typeof content>;

export const command = z.discriminatedUnion('type', [
  /** a word to take along: from the deck, one's own, or (with neither) none after all */
  z.strictObject({
    type: z.literal('take-word'),
    card: cardRef.optional(),
    own: z.string().trim().min(1).max(40).optional(),
  }),
  z.strictObject({ type: z.literal('give'), card: cardRef }),
  z.strictObject({ type: z.literal('keep'), keep: z.boolean() }),
  z.strictObject({ type: z.literal('go-on') }),
]);
export type Command = z.infer<typeof command>;

const v = z.literal(1);
const seat = z.int().min(1).max(99);
export const event = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('word-asked'), v, short: z.boolean() }),
  z.strictObject({ type: z.literal('word-taken'), v, seat, card: cardRef.optional(), words: z.string().optional() }),
  z.strictObject({
    type: z.literal('lots-drawn'),
    v,
    lots: z.array(z.strictObject({ giver: seat, receiver: seat, choices: z.array(cardRef) })),
  }),
  z.strictObject({ type: z.literal('strength-kept'), v, seat, card: cardRef }),
  z.strictObject({ type: z.literal('strength-let-go'), v, seat }),
  z.strictObject({ type: z.literal('farewell-said'), v }),
]);
export type Event = z.infer<typeof event>;
