import { marks } from '../../../stage/marks.ts';
import { materials, veil } from '../../../stage/paint/colour.ts';
import { cutRectangle } from '../../../stage/paint/cut.ts';
import { letter } from '../../../stage/paint/lettering.ts';
import { paintSheet, readable } from '../../../stage/paint/sheet.ts';
import { drawSymbol } from '../../../stage/paint/symbol.ts';
import type { Placement } from '../../../stage/placement.ts';
import type { Zone } from '../../../stage/zones.ts';
import { cutTo } from './words.ts';

/** Height of a row of question cards, in units. */
export const askedHeight = 84;

const gap = 14;
const least = 300;

/** Questions that were asked, as small cards: nobody's in particular. Those that do not fit are on the teller's device. */
export function askedCards(
  asked: readonly string[],
  text: (ref: string) => string,
  room: Zone,
  unit: number,
): Placement[] {
  if (asked.length === 0 || room.height <= 0) return [];
  const isStacked = room.height > askedHeight * 1.2 * unit || room.width < least * 1.6 * unit;
  const many = isStacked
    ? Math.max(1, Math.floor((room.height + gap * unit) / ((68 + gap) * unit)))
    : Math.max(1, Math.floor((room.width + gap * unit) / ((least + gap) * unit)));
  const shown = asked.slice(0, many);
  const width = isStacked
    ? room.width
    : Math.min(480 * unit, (room.width - gap * unit * (shown.length - 1)) / shown.length);
  const height = isStacked
    ? Math.min(askedHeight * unit, (room.height - gap * unit * (shown.length - 1)) / shown.length)
    : room.height;
  const all = { width: width * shown.length + gap * unit * (shown.length - 1) };
  return shown.map((card, index) => {
    const x = isStacked
      ? room.x + room.width / 2
      : room.x + (room.width - all.width) / 2 + width / 2 + index * (width + gap * unit);
    const y = isStacked ? room.y + height / 2 + index * (height + gap * unit) : room.y + height / 2;
    return {
      key: `asked:${card}`,
      name: `asked ${text(card)}`,
      x,
      y,
      width,
      height,
      margin: 18 * unit,
      depth: 120,
      enter: { y: y + 60 * unit, alpha: 0, ms: 420, sound: 'card' as const },
      paint: (brush, w, h) => {
        const outline = cutRectangle(0, 0, w, h, { radius: 16 * unit, wobble: 1.6 * unit, seed: card.length + index });
        paintSheet(brush, outline, h, 7 * unit);
        const sign = 34 * unit;
        brush.fillStyle = veil('#1F6E5C', 0.14);
        brush.beginPath();
        brush.arc(14 * unit + sign * 0.7, h / 2, sign * 0.74, 0, Math.PI * 2);
        brush.fill();
        drawSymbol(brush, marks.ask, 14 * unit + sign * 0.7, h / 2, sign, '#1F6E5C');
        const left = sign + 38 * unit;
        const found = cutTo({
          ...{ text: text(card), weight: 560, largest: 30 * unit, smallest: readable * unit },
          ...{ width: w - left - 14 * unit, height: h - 8 * unit, leading: 1.08 },
        });
        letter(brush, found, left, (h - found.height) / 2, materials.ink);
      },
    };
  });
}
