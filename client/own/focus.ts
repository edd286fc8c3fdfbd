import type { RefObject } from 'preact';

/** What was pressed is gone: the keyboard goes on from the first button that stands in its place. */
export function focusFirst(box: RefObject<HTMLElement | null>): void {
  requestAnimationFrame(() => box.current?.querySelector('button')?.focus({ preventScroll: true }));
}
