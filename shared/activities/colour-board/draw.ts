import { pick, type Random } from '../../lib/random.ts';
import { type Card, cardOf, type Pack } from '../../pack/pack.ts';

export interface Draw {
  pack: Pack;
  random: Random;
  /** what the group has seen, the longest unseen first */
  seen: readonly string[];
  /** cards of this depth come first, lighter ones when there are no more */
  depth: number;
  /** cards that touch upon one of these topics do not come */
  barred: readonly string[];
  /** not these, if there is any other */
  without?: readonly string[];
  /** no guessing cards: there is nobody whose secret pick could be guessed */
  noGuessing?: boolean;
}

/** Whether a card is about something that does not come up. */
export const touches = ({ topics }: Card, barred: readonly string[]): boolean =>
  topics?.some((topic) => barred.includes(topic)) ?? false;

/**
 * Draws different cards that the group has not seen. When a deck is through, the cards that have been unseen the
 * longest return. Gives fewer than asked only when there are fewer.
 */
export function draw(decks: readonly string[], count: number, wish: Draw): string[] {
  const { pack, random, seen, without = [], noGuessing = false } = wish;
  const fits = (card: Card) =>
    card.depth <= wish.depth && !touches(card, wish.barred) && !(noGuessing && card.kind === 'guess');
  const asDeep = (ref: string) => cardOf(pack, ref).depth === wish.depth;
  const all = decks.flatMap((deck) => (pack.decks[deck]?.cards ?? []).filter(fits).map((card) => `${deck}/${card.id}`));
  const fresh = all.filter((ref) => !seen.includes(ref) && !without.includes(ref));
  const returning = seen.filter((ref) => all.includes(ref) && !without.includes(ref));
  const lastResort = all.filter((ref) => without.includes(ref));
  const drawn: string[] = [];
  while (drawn.length < count && drawn.length < all.length) {
    const left = fresh.filter((ref) => !drawn.includes(ref));
    const deep = left.filter(asDeep);
    const next =
      left.length > 0
        ? pick(random, deep.length > 0 ? deep : left)
        : [...returning, ...lastResort].find((ref) => !drawn.includes(ref));
    if (next === undefined) break;
    drawn.push(next);
  }
  return drawn;
}
