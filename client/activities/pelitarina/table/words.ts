import { veil } from '../../../stage/paint/colour.ts';
import { type FittedText, fitted, letter } from '../../../stage/paint/lettering.ts';
import { brushOf } from '../../../stage/paint/noise.ts';
import type { Placement } from '../../../stage/placement.ts';

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

/**
 * Light words on the cloth, in the middle of a room at its upper or lower edge. As large as they are themselves and no
 * larger: so they move when the room changes, and never stretch.
 */
export function wordsOnCloth(
  { key, room, at = 'top', ...wanted }: Wanted & { key: string; room: { x: number; y: number }; at?: 'top' | 'bottom' },
  unit: number,
  { depth, enter }: Pick<Placement, 'depth' | 'enter'>,
): Placement {
  const found = cutTo(wanted);
  const top = at === 'top' ? room.y : room.y + wanted.height - found.height;
  return {
    key,
    name: `words ${found.weight} ${Math.round(found.size)} ${found.lines.join('\n')}`,
    x: room.x + wanted.width / 2,
    y: top + found.height / 2,
    width: Math.max(1, Math.ceil(found.width)),
    height: Math.max(1, Math.ceil(found.height)),
    margin: 12 * unit,
    depth,
    ...(enter ? { enter } : {}),
    paint: (brush, w) => letterOnCloth(brush, found, w / 2, 0, unit),
  };
}

/** With a little shade round them. */
function letterOnCloth(brush: CanvasRenderingContext2D, found: FittedText, x: number, top: number, unit: number): void {
  brush.save();
  brush.shadowColor = veil('#0C1418', 0.85);
  brush.shadowBlur = 7 * unit;
  brush.shadowOffsetY = 1.5 * unit;
  letter(brush, found, x, top, '#FFFBF3', 'center');
  brush.restore();
}
