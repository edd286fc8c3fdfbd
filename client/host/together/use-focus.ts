import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * What was pressed is gone: the keyboard goes on from the first thing to press or write on in its place, before anybody
 * can press on.
 * @param stands what is in the place now; when it changes, the focus moves
 */
export function useFocusIn(place: RefObject<HTMLElement | null>, stands: unknown): void {
  const stood = useRef(stands);
  useLayoutEffect(() => {
    if (stood.current === stands) return;
    stood.current = stands;
    place.current?.querySelector<HTMLElement>('textarea, button')?.focus();
  }, [stands]);
}
