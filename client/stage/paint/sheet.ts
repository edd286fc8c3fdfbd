import { materials } from './colour.ts';
import { fitted, letter } from './lettering.ts';
import { grained, shadowed } from './shade.ts';

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** 1/28 of the screen's height in units: smaller is not read from five metres. */
export const readable = 27;

/** Paper with a shadow and its grain. */
export function paintSheet(brush: CanvasRenderingContext2D, outline: Path2D, height: number, lift: number): void {
  shadowed(brush, lift, 0.5, () => {
    brush.fillStyle = materials.paper;
    brush.fill(outline);
  });
  const light = brush.createLinearGradient(0, 0, height * 0.4, height);
  light.addColorStop(0, '#FFFCF4');
  light.addColorStop(0.6, materials.paper);
  light.addColorStop(1, '#F7EBD6');
  brush.fillStyle = light;
  brush.fill(outline);
  grained(brush, outline, 'paper', 0.8);
}

interface Words {
  text: string;
  weight: number;
  /** sizes in units */
  largest: number;
  smallest: number;
  /** of the box's height; without it, all that is left */
  share?: number;
}

/** A word and, right under it, the one of the second language: together in the middle of the box's height. */
export function paintPair(
  brush: CanvasRenderingContext2D,
  box: Box,
  unit: number,
  [word, second]: [Words, Omit<Words, 'weight'> | undefined],
  { leading, align = 'left' }: { leading: number; align?: 'left' | 'center' },
): void {
  const sized = ({ text, weight, largest, smallest, share }: Words, left: number) =>
    fitted(brush, {
      text,
      weight,
      largest: largest * unit,
      smallest: smallest * unit,
      width: box.width,
      height: share === undefined ? left : box.height * share,
      leading,
    });
  const first = sized(word, box.height);
  const other = second && sized({ ...second, weight: 420 }, box.height - first.height);
  const x = align === 'center' ? box.x + box.width / 2 : box.x;
  const top = box.y + (box.height - first.height - (other?.height ?? 0)) / 2;
  letter(brush, first, x, top, materials.ink, align);
  if (other) letter(brush, other, x, top + first.height, materials.softInk, align);
}

/**
 * The words, and under them those of the second language. In units: `largest` size of the first, `gap` between the
 * two (with a line when there is room for one), `least` size of the second.
 */
export function paintTexts(
  brush: CanvasRenderingContext2D,
  box: Box,
  unit: number,
  { text, second }: { text: string; second?: string | undefined },
  { largest = 46, gap = 30, least = readable }: { largest?: number; gap?: number; least?: number } = {},
): void {
  const space = second ? box.height - gap * unit : box.height;
  const first = fitted(brush, {
    text,
    weight: 700,
    largest: largest * unit,
    smallest: readable * unit,
    width: box.width,
    height: second ? space * 0.62 : space,
    leading: 1.16,
  });
  const other = second
    ? fitted(brush, {
        text: second,
        weight: 420,
        largest: Math.min(31 * unit, first.size * 0.78),
        smallest: least * unit,
        width: box.width,
        height: space - first.height,
        leading: 1.16,
      })
    : undefined;
  const total = first.height + (other ? other.height + gap * unit : 0);
  const top = box.y + Math.max(0, Math.min((box.height - total) / 2, (box.height - total) * 0.22));
  letter(brush, first, box.x, top, materials.ink);
  if (!other) return;
  if (gap >= 12) {
    brush.fillStyle = materials.rule;
    brush.fillRect(box.x, top + first.height + gap * 0.46 * unit, box.width, 1.6 * unit);
  }
  letter(brush, other, box.x, top + first.height + gap * unit, materials.softInk);
}
