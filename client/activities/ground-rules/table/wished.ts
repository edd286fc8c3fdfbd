import { materials, veil } from '../../../stage/paint/colour.ts';
import { cutRectangle } from '../../../stage/paint/cut.ts';
import { fitted, letter } from '../../../stage/paint/lettering.ts';
import { paintSheet, readable } from '../../../stage/paint/sheet.ts';
import { drawSymbol } from '../../../stage/paint/symbol.ts';
import type { Placement } from '../../../stage/placement.ts';
import type { Zone } from '../../../stage/zones.ts';
import type { Input } from './sheet-of-rules.ts';

/** As many as can be read from five metres beside the sheet. */
const most = 3;

/** Ready rules that the most would like and that are not on the list: slips of kraft paper to the right of the sheet. */
export function wishedSlips({ play, pack, text }: Input, table: Zone, unit: number): Placement[] {
  if (play.phase !== 'gather') return [];
  const wished = play.wishes.filter(({ card }) => play.rules.every((rule) => rule.card !== card)).slice(0, most);
  const place = { x: table.x + table.width * 0.7, width: table.width * 0.3, height: table.height / most };
  return wished.map(({ card, count }, index) => {
    const print = { symbol: pack.symbols[pack.cards[card]?.symbol ?? ''], text: text(card), count };
    return {
      key: `wish:${card}`,
      name: `wish ${print.text} ${count}`,
      x: place.x + place.width / 2,
      y: table.y + (index + 0.5) * place.height,
      width: place.width - 12 * unit,
      height: place.height - 14 * unit,
      margin: 14 * unit,
      angle: (((index * 29) % 5) - 2) * 0.5,
      depth: 95,
      enter: { x: table.x + table.width * 1.3, alpha: 1, ms: 460, sound: 'paper' },
      paint: (brush, width, height) => paintWish(brush, width, height, unit, print),
    };
  });
}

/** A rule on kraft paper; under its symbol, how many would like it. */
function paintWish(
  brush: CanvasRenderingContext2D,
  width: number,
  height: number,
  unit: number,
  { symbol, text, count }: { symbol: string | undefined; text: string; count: number },
): void {
  const outline = cutRectangle(0, 0, width, height, { radius: 14 * unit, wobble: 2.2 * unit, seed: text.length });
  paintSheet(brush, outline, height, 6 * unit);
  brush.fillStyle = veil('#DDC49A', 0.6);
  brush.fill(outline);
  const column = 76 * unit;
  drawSymbol(brush, symbol, column / 2 + 6 * unit, height * 0.34, 50 * unit, materials.ink);
  const number = { weight: 700, leading: 1, width: column, height: height * 0.4 };
  const counted = fitted(brush, { ...number, text: `+${count}`, largest: 34 * unit, smallest: readable * unit });
  letter(brush, counted, column / 2 + 6 * unit, height * 0.6, materials.ink, 'center');
  const words = fitted(brush, {
    text,
    weight: 620,
    largest: 32 * unit,
    smallest: readable * unit,
    width: width - column - 26 * unit,
    height: height - 16 * unit,
    leading: 1.1,
  });
  letter(brush, words, column + 12 * unit, (height - words.height) / 2, materials.ink);
}
