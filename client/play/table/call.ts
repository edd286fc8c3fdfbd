import { signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Need } from '../../activities/face.ts';
import { kept } from '../../lib/kept.ts';
import { say } from '../../lib/locale.ts';
import { readable, speak } from '../../lib/speech.ts';

/** Reads the card or the choices aloud by itself when this phone is needed. */
export const readsByItself = signal(kept.get('reads') === 'yes');

export function setReadsByItself(reads: boolean): void {
  readsByItself.value = reads;
  kept.set('reads', reads ? 'yes' : 'no');
}

/** Milliseconds. */
const buzz = 70;

/** The phone tells when it is needed: a soft buzz where that is possible, its page's title, and its voice if asked for. */
export function useCall(need: Need | undefined): void {
  const before = useRef(need);
  useEffect(() => {
    document.title = need ? `● ${say('common.app')}` : say('common.app');
    if (need && !before.current) softly(() => navigator.vibrate?.(need === 'turn' ? [buzz, 90, buzz] : buzz));
    before.current = need;
  }, [need]);
  const words = readable.value;
  useEffect(() => {
    if (need && readsByItself.peek()) speak(words);
  }, [need, words]);
}

function softly(attempt: () => unknown): void {
  try {
    attempt();
  } catch {
    // Some browsers forbid it before the first touch.
  }
}
