import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { Zone } from '../stage/zones.ts';

/** The size of an element in CSS pixels, followed. */
export function useSize(element: RefObject<HTMLElement | null>): { width: number; height: number } {
  const [size, setSize] = useState({ width: innerWidth, height: innerHeight });
  useLayoutEffect(() => {
    const watched = element.current;
    if (!watched) return;
    const measure = () => setSize({ width: watched.clientWidth, height: watched.clientHeight });
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(watched);
    return () => watch.disconnect();
  }, [element]);
  return size;
}

/** Puts an element where the stage leaves room for it. Through the CSSOM: there are no style attributes here. */
export const place =
  ({ x, y, width, height }: Zone) =>
  (element: HTMLElement | null): void => {
    if (!element) return;
    Object.assign(element.style, { left: `${x}px`, top: `${y}px`, width: `${width}px`, height: `${height}px` });
  };
