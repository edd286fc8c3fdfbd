/** Chance, handed in from outside: rules have none of their own. */
export interface Random {
  /** A whole number from 0 to `below - 1`. `below` must be at least 1. */
  int(below: number): number;
}

/**
 * A repeatable stream of chance (mulberry32), for simulations and tests.
 * @param seed any whole number; the same seed gives the same stream
 */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return {
    int(below) {
      state = (state + 0x6d2b79f5) >>> 0;
      let mixed = Math.imul(state ^ (state >>> 15), state | 1);
      mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
      return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
    },
  };
}

export function pick<Item>(random: Random, items: readonly Item[]): Item {
  const item = items[random.int(items.length)];
  if (item === undefined) throw new Error(`pick: expected at least one item, found ${items.length}`);
  return item;
}

/** A new array in random order (Fisher–Yates). */
export function shuffled<Item>(random: Random, items: readonly Item[]): Item[] {
  const result = [...items];
  for (let last = result.length - 1; last > 0; last--) {
    const other = random.int(last + 1);
    const kept = result[last] as Item;
    result[last] = result[other] as Item;
    result[other] = kept;
  }
  return result;
}
