import { z } from 'zod';
import { cardRef, id } from '../../pack/pack.ts';

/** A deck of moods and a deck of exactly three pictures about the session itself. */
export const content = z.strictObject({ moods: id, feedback: id });
export type Content = z.infer<typeof content>;

/** How often each of the three pictures was chosen, in the deck's order. */
const counts = z.tuple([z.int().min(0).max(99), z.int().min(0).max(99), z.int().min(0).max(99)]);
export type Counts = z.infer<typeof counts>;

export const command = z.discriminatedUnion('type', [
  /** what one thinks of the session; without a card, nothing after all */
  z.strictObject({ type: z.literal('feedback'), card: cardRef.optional() }),
  /** goes on, with the slips of paper of those without a phone counted in */
  z.strictObject({ type: z.literal('count-feedback'), counts }),
  z.strictObject({ type: z.literal('go-on') }),
  z.strictObject({ type: z.literal('write-line'), text: z.string().trim().min(1).max(200) }),
]);
export type Command = z.infer<typeof command>;

const v = z.literal(1);
export const event = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('moment-begun'), v, short: z.boolean() }),
  /** without counts when so few answered that they could be told from one another */
  z.strictObject({ type: z.literal('feedback-shown'), v, counts: counts.optional() }),
  z.strictObject({ type: z.literal('line-asked'), v }),
  z.strictObject({ type: z.literal('line-written'), v, words: z.string() }),
  z.strictObject({ type: z.literal('goodbye-said'), v }),
]);
export type Event = z.infer<typeof event>;
