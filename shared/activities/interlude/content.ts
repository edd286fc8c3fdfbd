import { z } from 'zod';
import { cardRef } from '../../pack/pack.ts';

/** What the wall says while somebody speaks: welcome, coffee, a short piece of information. */
export const content = z.strictObject({ cards: z.array(cardRef).min(1).max(8) });
export type Content = z.infer<typeof content>;

export const command = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('go-on') }),
  z.strictObject({ type: z.literal('go-back') }),
]);
export type Command = z.infer<typeof command>;

export const event = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('card-shown'),
    v: z.literal(1),
    index: z.int().min(0).max(7),
    card: cardRef,
    /** no other card comes after it */
    last: z.boolean(),
  }),
]);
export type Event = z.infer<typeof event>;
