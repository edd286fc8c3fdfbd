import { z } from 'zod';
import { cardRef, id } from '../../pack/pack.ts';

/** A deck of small things that somebody could teach. */
export const content = z.strictObject({ ideas: id });
export type Content = z.infer<typeof content>;

const seat = z.int().min(1).max(99);
const bare = <Type extends string>(type: Type) => z.strictObject({ type: z.literal(type) });

export const command = z.discriminatedUnion('type', [
  bare('volunteer'),
  bare('withdraw'),
  z.strictObject({ type: z.literal('give'), seat }),
  z.strictObject({ type: z.literal('pick-idea'), card: cardRef }),
  z.strictObject({ type: z.literal('name-it'), text: z.string().trim().min(1).max(60) }),
  /** begins, whether it has been said here what is taught or not */
  bare('ready'),
  bare('go-on'),
  /** the part is with whoever leads the meeting again, and no reason is asked */
  bare('take-over'),
  /** another one may teach */
  bare('again'),
]);
export type Command = z.infer<typeof command>;

const v = z.literal(1);
const happened = <Type extends string>(type: Type) => z.strictObject({ type: z.literal(type), v });
export const event = z.discriminatedUnion('type', [
  happened('workshop-opened'),
  z.strictObject({ type: z.literal('workshop-given'), v, seat }),
  z.strictObject({ type: z.literal('idea-picked'), v, card: cardRef }),
  z.strictObject({ type: z.literal('idea-named'), v, words: z.string() }),
  /** it touched upon something that does not come up */
  happened('idea-put-away'),
  happened('teaching-begun'),
  happened('trying-begun'),
  happened('thanks-said'),
  happened('workshop-returned'),
  happened('workshop-closed'),
]);
export type Event = z.infer<typeof event>;
