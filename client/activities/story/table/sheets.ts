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

/** Sheets of paper beside one another, or under one another where the screen is narrow; all in one size of letters. */
export function sheets(key: string, all: readonly Sheet[], zone: Zone, unit: number): Placement[] {
  const { size, places } = planned(all, zone, unit);
  return all.map((sheet, index) => {
    const { x, y, width, height } = places[index] as Zone;
    const middle = { x: x + width / 2, y: y + height / 2 };
    return {
      key: `${key}:${index}`,
      name: `sheet ${sheet.title} ${sheet.text} ${sheet.second ?? ''} ${size}`,
      ...middle,
      width,
      height,
      margin: 26 * unit,
      angle: all.length > 1 ? (index - 1) * 0.4 : 0,
      depth: 320,
      enter: { y: middle.y + 160 * unit, alpha: 0, delay: 500 + index * 260, ms: 520, sound: 'paper' },
      paint: (brush, w, h) => paintWords(brush, w, h, unit, sheet, size, index),
    };
  });
}

/** Whether the words have room here at a size that is read from five metres. */
export const sheetsFit = (all: readonly Sheet[], zone: Zone, unit: number): boolean => planned(all, zone, unit).fits;

const sizes = [36, 33, 31, 29, 28, readable];

/** The largest letters with which all sheets fit, and where each lies: the more words, the wider. */
function planned(all: readonly Sheet[], zone: Zone, unit: number): { size: number; fits: boolean; places: Zone[] } {
  const gap = 18 * unit;
  const isWide = zone.width > 700 * unit;
  const room = (isWide ? zone.width : zone.height) - gap * (all.length - 1);
  const lengths = all.map(({ text, second: other = '' }) => Math.sqrt(text.length + other.length + 40));
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const widths = lengths.map((length) => (isWide ? (room * length) / total : zone.width));
  const heights = (size: number) =>
    all.map((sheet, index) => needed(sheet, size * unit, (widths[index] as number) - 48 * unit, unit));
  const found = sizes.find((size) => {
    const high = heights(size);
    return isWide ? Math.max(...high) <= zone.height : high.reduce((sum, height) => sum + height, 0) <= room;
  });
  const size = found ?? readable;
  const high = heights(size);
  const tallest = Math.min(zone.height, Math.max(...high));
  const share = Math.min(1, room / high.reduce((sum, height) => sum + height, 0));
  let along = 0;
  const places = all.map((_, index): Zone => {
    const width = widths[index] as number;
    const height = isWide ? tallest : (high[index] as number) * share;
    const place = { x: zone.x + (isWide ? along : 0), y: zone.y + (isWide ? 0 : along), width, height };
    along += (isWide ? width : height) + gap;
    return place;
  });
  return { size: size * unit, fits: found !== undefined, places };
}

const second = (size: number, unit: number): number => Math.max(readable * unit, size * 0.86);

function needed({ title, text, second: other }: Sheet, size: number, width: number, unit: number): number {
  const words =
    heightOf(text, 520, size, width, 1.16) +
    (other ? heightOf(other, 420, second(size, unit), width, 1.16) + 22 * unit : 0);
  return words + (title ? 46 * unit : 0) + 40 * unit;
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
  let top = 18 * unit;
  if (sheet.title) {
    const title = { text: sheet.title, weight: 720, largest: 31 * unit, smallest: readable * unit, leading: 1 };
    letter(brush, fitted(brush, { ...title, width, height: 38 * unit }), left, top, '#8A3B22');
    top += 46 * unit;
  }
  const words = (text: string, weight: number, largest: number) =>
    fitted(brush, { text, weight, largest, smallest: largest, width, height: h - top - 10 * unit, leading: 1.16 });
  const first = words(sheet.text, 520, size);
  letter(brush, first, left, top, materials.ink);
  if (!sheet.second) return;
  top += first.height + 11 * unit;
  brush.fillStyle = materials.rule;
  brush.fillRect(left, top, width, 1.6 * unit);
  top += 11 * unit;
  letter(brush, words(sheet.second, 420, second(size, unit)), left, top, materials.softInk);
}
