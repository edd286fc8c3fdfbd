import { fitted } from '../../../stage/paint/lettering.ts';
import { brushOf } from '../../../stage/paint/noise.ts';
import { readable } from '../../../stage/paint/sheet.ts';

/** Words in the room's language and, if it has one, in its second. */
export interface Pair {
  text: string;
  second?: string | undefined;
}

let ruler: CanvasRenderingContext2D | undefined;

/** How high a text is at this size and width, device pixels. */
export function heightOf(text: string, weight: number, size: number, width: number, leading: number): number {
  ruler ??= brushOf(document.createElement('canvas'));
  const words = { text, weight, largest: size, smallest: size, width, height: Number.POSITIVE_INFINITY, leading };
  const found = fitted(ruler, words);
  // A word that is wider than the box makes everything smaller.
  return found.size < size * 0.99 ? Number.POSITIVE_INFINITY : found.height;
}

/** A size that is read from five metres. */
export const least = (unit: number): number => readable * unit;
