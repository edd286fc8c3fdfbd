import { signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { createPortal } from 'preact/compat';

const place = signal<HTMLElement | null>(null);

/** Where an activity's own controls stand in the bottom bar. */
export const BarPlace = () => (
  <div
    class="bar-activity"
    ref={(element) => {
      if (place.peek() !== element) place.value = element;
    }}
  />
);

/** Puts what an activity always offers to whoever leads (e.g. skipping a turn) into the console's bottom bar. */
export function InBar({ children }: { children: ComponentChildren }) {
  return place.value && createPortal(<div class="bar-part">{children}</div>, place.value);
}
