import { pick, type Random } from '../../lib/random.ts';
import type { Card, Pack } from '../../pack/pack.ts';

export interface Draw {
  pack: Pack;
  random: Random;
  /** what the group has seen, the longest unseen first */
  seen: readonly string[];
  /** deepest cards that may come */
  depth: number;
  /** not these, if there is any other */
  without?: readonly string[];
  /** no guessing cards: there is nobody whose secret pick could be guessed */
  noGuessing?: boolean;
}

/**
 * Draws different cards that the group has not seen. When a deck is through, the cards that have been unseen the
 * longest return. Gives fewer than asked only when there are fewer.
 */
export function draw(decks: readonly string[], count: number, wish: Draw): string[] {
  const { pack, random, seen, without = [], noGuessing = false } = wish;
  const fits = ({ depth, kind }: Card) => depth <= wish.depth && !(noGuessing && kind === 'guess');
  const all = decks.flatMap((deck) => (pack.decks[deck]?.cards ?? []).filter(fits).map((card) => `${deck}/${card.id}`));
  const fresh = all.filter((ref) => !seen.includes(ref) && !without.includes(ref));
  const returning = seen.filter((ref) => all.includes(ref) && !without.includes(ref));
  const lastResort = all.filter((ref) => without.includes(ref));
  const drawn: string[] = [];
  while (drawn.length < count && drawn.length < all.length) {
    const left = fresh.filter((ref) => !drawn.includes(ref));
    const next =
      left.length > 0 ? pick(random, left) : [...returning, ...lastResort].find((ref) => !drawn.includes(ref));
    if (next === undefined) break;
    drawn.push(next);
  }
  return drawn;
}
