import { veil } from '../../../stage/paint/colour.ts';
import { type FittedText, fitted, letter } from '../../../stage/paint/lettering.ts';
import { brushOf } from '../../../stage/paint/noise.ts';

export interface Wanted {
  text: string;
  weight: number;
  /** sizes in pixels; words are cut before they become smaller than the smallest */
  largest: number;
  smallest: number;
  width: number;
  height: number;
  leading: number;
}

let ruler: CanvasRenderingContext2D | undefined;

/** The words as large as they fit; when they fit at no size that is read, their beginning and three dots. */
export function cutTo(wanted: Wanted): FittedText {
  const whole = tried(wanted, wanted.text);
  if (isReadable(whole, wanted)) return whole;
  const letters = [...wanted.text];
  let shortest = 1;
  let longest = letters.length - 1;
  while (shortest < longest) {
    const middle = Math.ceil((shortest + longest) / 2);
    if (isReadable(tried(wanted, begun(letters, middle)), wanted)) shortest = middle;
    else longest = middle - 1;
  }
  return tried(wanted, begun(letters, shortest));
}

/** Whether nothing had to be cut. */
export const fitsWhole = (wanted: Wanted): boolean => isReadable(tried(wanted, wanted.text), wanted);

const begun = (letters: readonly string[], count: number): string =>
  `${letters
    .slice(0, count)
    .join('')
    .replace(/[\s.,;:!?–-]+$/, '')}…`;

/** The same words are tried again in many rooms, and with every view. */
const known = new Map<string, FittedText>();
const mostKnown = 1500;

function tried(wanted: Wanted, text: string): FittedText {
  ruler ??= brushOf(document.createElement('canvas'));
  const { weight, largest, smallest, width, height, leading } = wanted;
  const key = [weight, largest, smallest, width, height, leading, text].join();
  const found = known.get(key) ?? fitted(ruler, { ...wanted, text });
  if (known.size >= mostKnown) known.clear();
  known.set(key, found);
  return found;
}

const isReadable = ({ size }: FittedText, { smallest }: Wanted): boolean => size >= smallest * 0.94;

/** Light words on the cloth, with a little shade round them. */
export function letterOnCloth(
  brush: CanvasRenderingContext2D,
  found: FittedText,
  x: number,
  top: number,
  unit: number,
): void {
  brush.save();
  brush.shadowColor = veil('#0C1418', 0.85);
  brush.shadowBlur = 7 * unit;
  brush.shadowOffsetY = 1.5 * unit;
  letter(brush, found, x, top, '#FFFBF3', 'center');
  brush.restore();
}
