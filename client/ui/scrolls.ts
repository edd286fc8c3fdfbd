import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** A box that scrolls inside itself can be scrolled with the keyboard; one that has room for all is passed over. */
export function useScrolls(box: RefObject<HTMLElement | null>): void {
  const look = () => {
    const element = box.current;
    if (!element) return;
    const scrolls =
      element.scrollHeight > element.clientHeight + 1 && getComputedStyle(element).overflowY !== 'visible';
    if (scrolls) element.tabIndex = 0;
    else element.removeAttribute('tabindex');
  };
  // Other words may have come into a box of the same size.
  useEffect(look);
  useEffect(() => {
    const sizes = new ResizeObserver(look);
    if (box.current) sizes.observe(box.current);
    return () => sizes.disconnect();
  }, []);
}
