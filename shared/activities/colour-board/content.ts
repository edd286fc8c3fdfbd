import { z } from 'zod';
import { cardRef, id } from '../../pack/pack.ts';

export const content = z.strictObject({
  board: id,
  /** decks by which the areas' cards are drawn */
  decks: z.array(id).min(1).max(12),
  together: id,
  joys: id,
  patterns: id,
  /** tiles that complete the mosaic; a pattern must have at least as many cells */
  tiles: z.int().min(6).max(61),
  /** deepest cards that may be drawn */
  depth: z.int().min(1).max(3),
});
export type Content = z.infer<typeof content>;

const cell = { q: z.int().min(-20).max(20), r: z.int().min(-20).max(20) };
const option = z.enum(['a', 'b', 'c']);

export const command = z.discriminatedUnion('type', [
  /** takes a turn that is open to whoever wants it */
  z.strictObject({ type: z.literal('volunteer') }),
  /** how deep this turn's card may be, under the facilitator's ceiling */
  z.strictObject({ type: z.literal('choose-depth'), depth: z.int().min(1).max(3) }),
  z.strictObject({ type: z.literal('roll') }),
  z.strictObject({ type: z.literal('pick-die'), die: z.int().min(0).max(1) }),
  z.strictObject({ type: z.literal('choose-area'), area: id }),
  z.strictObject({ type: z.literal('keep-card'), card: cardRef }),
  /** the holder's own pick of a guessing card; without an option it is kept in the head */
  z.strictObject({ type: z.literal('set-secret'), option: option.optional() }),
  z.strictObject({ type: z.literal('guess'), option }),
  z.strictObject({ type: z.literal('swap-card') }),
  /** done aloud, done in the head, left out: one and the same, at any moment of the turn */
  z.strictObject({ type: z.literal('finish') }),
  z.strictObject({ type: z.literal('go-on') }),
  /** without a cell, Pelipiiri finds a place */
  z.strictObject({ type: z.literal('lay-tile'), cell: z.strictObject(cell).optional() }),
  z.strictObject({ type: z.literal('pick-joy'), joy: cardRef }),
  z.strictObject({ type: z.literal('answer'), option: option.optional() }),
  z.strictObject({ type: z.literal('show-answers') }),
  z.strictObject({ type: z.literal('name-picture'), name: z.string().trim().min(1).max(60) }),
  /** for whoever leads */
  z.strictObject({ type: z.literal('skip-turn') }),
  z.strictObject({ type: z.literal('last-round') }),
]);
export type Command = z.infer<typeof command>;

const v = z.literal(1);
const seat = z.int().min(1).max(99);
export const event = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('board-laid'), v, order: z.array(seat), goal: z.int(), depth: z.int() }),
  z.strictObject({ type: z.literal('turn-begun'), v, holder: seat }),
  z.strictObject({ type: z.literal('turn-opened'), v }),
  z.strictObject({ type: z.literal('depth-chosen'), v, depth: z.int() }),
  z.strictObject({ type: z.literal('dice-rolled'), v, dice: z.tuple([z.int(), z.int()]) }),
  z.strictObject({ type: z.literal('pawn-moved'), v, die: z.int(), to: z.int() }),
  z.strictObject({ type: z.literal('area-asked'), v }),
  z.strictObject({ type: z.literal('cards-offered'), v, area: id, cards: z.array(cardRef), asks: z.boolean() }),
  z.strictObject({ type: z.literal('card-opened'), v, card: cardRef, area: id, guessing: z.boolean() }),
  z.strictObject({ type: z.literal('secret-set'), v }),
  z.strictObject({ type: z.literal('guess-made'), v, option }),
  z.strictObject({ type: z.literal('card-swapped'), v }),
  z.strictObject({ type: z.literal('turn-finished'), v }),
  z.strictObject({ type: z.literal('others-heard'), v }),
  z.strictObject({ type: z.literal('tile-laid'), v, ...cell, area: id }),
  z.strictObject({ type: z.literal('joys-offered'), v, joys: z.array(cardRef) }),
  z.strictObject({ type: z.literal('joy-picked'), v, joy: cardRef }),
  z.strictObject({ type: z.literal('together-drawn'), v, card: cardRef }),
  z.strictObject({ type: z.literal('together-shown'), v }),
  z.strictObject({ type: z.literal('last-round-called'), v }),
  z.strictObject({ type: z.literal('picture-shown'), v, pattern: id }),
  z.strictObject({ type: z.literal('picture-named'), v, name: z.string() }),
  z.strictObject({ type: z.literal('table-changed'), v, order: z.array(seat) }),
]);
export type Event = z.infer<typeof event>;
