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

/** Takes back what was said last: on a shared device it is not for the next one's ears. */
export function forgetAnnounced(): void {
  polite.value = '';
  urgent.value = '';
}
