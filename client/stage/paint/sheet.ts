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
