import { kept } from '../lib/kept.ts';
import type { Write } from './write.ts';

/** Where what a person has written on their own page waits while the network is away. */
export interface Shelf {
  take(): Write[];
  keep(writes: readonly Write[]): void;
}

const name = 'own-unsent';

/** On a phone of one's own: what waits outlives a closed page, for the same seat alone. */
export const phoneShelf = (session: string): Shelf => ({
  take() {
    try {
      const before = JSON.parse(kept.get(name) ?? 'null') as { session: string; writes: Write[] } | null;
      return before?.session === session ? before.writes : [];
    } catch {
      return [];
    }
  },
  keep: (writes) => (writes.length > 0 ? kept.set(name, JSON.stringify({ session, writes })) : kept.drop(name)),
});

/** On a device that others may use, too: nothing is left behind. */
export const noShelf: Shelf = { take: () => [], keep: () => {} };

export const hasUnsent = (): boolean => kept.get(name) !== undefined;
export const forgetUnsent = (): void => kept.drop(name);
