import { z } from 'zod';
import { cardRef, id } from '../../pack/pack.ts';
import type { ReflectionAspect } from '../activity.ts';

/** A deck of pictures with words. Without `areas`, all life areas of the pack lie on the table. */
export const content = z.strictObject({ pictures: id, areas: z.array(id).min(1).max(12).optional() });
export type Content = z.infer<typeof content>;

/** The three looks at an area, in the order in which they are offered: the wish comes first. */
export const aspects = ['wanted', 'now', 'change'] as const satisfies readonly ReflectionAspect[];

/** Longest answer in one's own words, characters. */
export const longestAnswer = 120;

const aspect = z.enum(aspects);
const seat = z.int().min(1).max(99);

export const command = z.discriminatedUnion('type', [
  /** one answer is to be kept: a card, or one's own words; everything else never leaves the phone */
  z.strictObject({
    type: z.literal('keep'),
    area: id,
    aspect,
    card: cardRef.optional(),
    own: z.string().trim().min(1).max(longestAnswer).optional(),
  }),
  z.strictObject({ type: z.literal('let-go'), area: id, aspect }),
  z.strictObject({ type: z.literal('go-on') }),
]);
export type Command = z.infer<typeof command>;

const v = z.literal(1);
export const event = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('reflection-opened'), v }),
  z.strictObject({
    type: z.literal('reflection-kept'),
    v,
    seat,
    area: id,
    aspect,
    card: cardRef.optional(),
    words: z.string().optional(),
  }),
  z.strictObject({ type: z.literal('reflection-let-go'), v, seat, area: id, aspect }),
  z.strictObject({ type: z.literal('reflection-closed'), v }),
]);
export type Event = z.infer<typeof event>;
