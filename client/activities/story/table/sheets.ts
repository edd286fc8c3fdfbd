import { materials } from '../../../stage/paint/colour.ts';
import { cutRectangle } from '../../../stage/paint/cut.ts';
import { fitted, letter } from '../../../stage/paint/lettering.ts';
import { paintSheet, readable } from '../../../stage/paint/sheet.ts';
import type { Placement } from '../../../stage/placement.ts';
import type { Zone } from '../../../stage/zones.ts';
import { heightOf, type Pair } from './layout.ts';

export interface Sheet extends Pair {
  title: string;
}

/** Sheets of paper beside one another, or under one another where the screen is narrow; all in the same size of letters. */
export function sheets(key: string, all: readonly Sheet[], zone: Zone, unit: number): Placement[] {
  const isWide = zone.width > 700 * unit;
  const gap = 20 * unit;
  const columns = isWide ? all.length : 1;
  const width = (zone.width - gap * (columns - 1)) / columns;
  const most = isWide ? zone.height : (zone.height - gap * (all.length - 1)) / all.length;
  const inner = width - 48 * unit;
  const size =
    [36, 33, 31, 29, readable]
      .map((of) => of * unit)
      .find((of) => all.every((sheet) => needed(sheet, of, inner, unit) <= most)) ?? readable * unit;
  const height = Math.min(most, Math.max(...all.map((sheet) => needed(sheet, size, inner, unit))));
  return all.map((sheet, index) => {
    const y = zone.y + height / 2 + (isWide ? 0 : index * (height + gap));
    return {
      key: `${key}:${index}`,
      name: `sheet ${sheet.title} ${sheet.text} ${sheet.second ?? ''}`,
      x: zone.x + width / 2 + (isWide ? index * (width + gap) : 0),
      y,
      width,
      height,
      margin: 26 * unit,
      angle: isWide && all.length > 1 ? (index - 1) * 0.5 : 0,
      depth: 320,
      enter: { y: y + 160 * unit, alpha: 0, delay: 500 + index * 260, ms: 520, sound: 'paper' },
      paint: (brush, w, h) => paintWords(brush, w, h, unit, sheet, size, index),
    };
  });
}

const second = (size: number, unit: number): number => Math.max(readable * unit, size * 0.84);

function needed({ title, text, second: other }: Sheet, size: number, width: number, unit: number): number {
  const words =
    heightOf(text, 520, size, width, 1.18) +
    (other ? heightOf(other, 420, second(size, unit), width, 1.18) + 22 * unit : 0);
  return words + (title ? 50 * unit : 0) + 44 * unit;
}

function paintWords(
  brush: CanvasRenderingContext2D,
  w: number,
  h: number,
  unit: number,
  sheet: Sheet,
  size: number,
  seed: number,
): void {
  const outline = cutRectangle(0, 0, w, h, { radius: 18 * unit, wobble: 2.4 * unit, seed: seed + 5 });
  paintSheet(brush, outline, h, 11 * unit);
  const left = 24 * unit;
  const width = w - left * 2;
  let top = 20 * unit;
  if (sheet.title) {
    const title = { text: sheet.title, weight: 720, largest: 31 * unit, smallest: readable * unit, leading: 1 };
    letter(brush, fitted(brush, { ...title, width, height: 38 * unit }), left, top, '#8A3B22');
    top += 50 * unit;
  }
  const words = (text: string, weight: number, largest: number) =>
    fitted(brush, { text, weight, largest, smallest: largest, width, height: h - top - 12 * unit, leading: 1.18 });
  const first = words(sheet.text, 520, size);
  letter(brush, first, left, top, materials.ink);
  if (!sheet.second) return;
  top += first.height + 11 * unit;
  brush.fillStyle = materials.rule;
  brush.fillRect(left, top, width, 1.6 * unit);
  top += 11 * unit;
  letter(brush, words(sheet.second, 420, second(size, unit)), left, top, materials.softInk);
}
