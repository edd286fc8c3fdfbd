import { signal } from '@preact/signals';

export const polite = signal('');
export const urgent = signal('');

/**
 * Says something to those who use a screen reader, through the page's `LiveRegions`. The same words twice are said
 * twice: a no-break space makes them new.
 */
export function announce(words: string, { now = false } = {}): void {
  const region = now ? urgent : polite;
  region.value = words === region.peek() ? `${words}\u00a0` : words;
}
