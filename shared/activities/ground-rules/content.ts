import { z } from 'zod';
import { cardRef, id } from '../../pack/pack.ts';

/** Ready rules from which a group makes its own; it may also write some. */
export const content = z.strictObject({ rules: id });
export type Content = z.infer<typeof content>;

const text = z.string().trim().min(1).max(80);
/** a ready rule, or one that somebody wrote: exactly one of the two */
const rule = z
  .strictObject({ card: cardRef.optional(), words: z.string().min(1).max(80).optional() })
  .refine(({ card, words }) => (card === undefined) !== (words === undefined));
export type Rule = z.infer<typeof rule>;

export const command = z.discriminatedUnion('type', [
  /** one would like this ready rule, or does not any more */
  z.strictObject({ type: z.literal('propose'), card: cardRef, wanted: z.boolean() }),
  /** in one's own words, to whoever leads */
  z.strictObject({ type: z.literal('propose-own'), text }),
  /** whoever leads puts a rule on the list, off it, or writes one on it */
  z.strictObject({ type: z.literal('add-rule'), rule }),
  z.strictObject({ type: z.literal('drop-rule'), rule }),
  z.strictObject({ type: z.literal('write-rule'), text }),
  /** does the list suit everyone? */
  z.strictObject({ type: z.literal('ask-all') }),
  /** it suits me · I would like to talk about it still · without an answer, none after all */
  z.strictObject({ type: z.literal('nod'), answer: z.enum(['fine', 'talk']).optional() }),
  /** hands were counted instead of phones; without a number, the phones count again */
  z.strictObject({ type: z.literal('count-hands'), hands: z.int().min(0).max(12).optional() }),
  z.strictObject({ type: z.literal('reopen') }),
  z.strictObject({ type: z.literal('agree') }),
]);
export type Command = z.infer<typeof command>;

const v = z.literal(1);
export const event = z.discriminatedUnion('type', [
  /** `rules`: what the group agreed upon earlier */
  z.strictObject({ type: z.literal('rules-opened'), v, rules: z.array(rule) }),
  z.strictObject({ type: z.literal('rule-written'), v, words: z.string() }),
  z.strictObject({ type: z.literal('rule-added'), v, rule }),
  z.strictObject({ type: z.literal('rule-dropped'), v, rule }),
  z.strictObject({ type: z.literal('all-asked'), v }),
  z.strictObject({ type: z.literal('rules-reopened'), v }),
  z.strictObject({ type: z.literal('rules-agreed'), v, rules: z.array(rule) }),
]);
export type Event = z.infer<typeof event>;
