import { marks } from '../../../stage/marks.ts';
import { materials, veil } from '../../../stage/paint/colour.ts';
import { cutRectangle } from '../../../stage/paint/cut.ts';
import { letter } from '../../../stage/paint/lettering.ts';
import { paintSheet, readable } from '../../../stage/paint/sheet.ts';
import { drawSymbol } from '../../../stage/paint/symbol.ts';
import type { Placement } from '../../../stage/placement.ts';
import type { Zone } from '../../../stage/zones.ts';
import { cutTo, fitsWhole, type Wanted } from './words.ts';

/** Height of a row of question cards, in units. */
export const askedHeight = 84;

const gap = 14;
const least = 300;
const signSize = 34;
const beforeWords = signSize + 38;

/** Questions that were asked, as small cards: nobody's in particular. Those that do not fit are on the teller's device. */
export function askedCards(
  asked: readonly string[],
  text: (ref: string) => string,
  room: Zone,
  unit: number,
): Placement[] {
  if (asked.length === 0 || room.height <= 0) return [];
  const isStacked = room.height > askedHeight * 1.2 * unit || room.width < least * 1.6 * unit;
  const { shown, width, height } = (isStacked ? stacked : inRow)(asked, text, room, unit);
  const all = { width: width * shown.length + gap * unit * (shown.length - 1) };
  return shown.map((card, index) => {
    const x = isStacked
      ? room.x + room.width / 2
      : room.x + (room.width - all.width) / 2 + width / 2 + index * (width + gap * unit);
    const y = isStacked ? room.y + height / 2 + index * (height + gap * unit) : room.y + height / 2;
    return {
      key: `asked:${card}`,
      name: `asked ${Math.round(width)} ${Math.round(height)} ${text(card)}`,
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
        const sign = signSize * unit;
        brush.fillStyle = veil('#1F6E5C', 0.14);
        brush.beginPath();
        brush.arc(14 * unit + sign * 0.7, h / 2, sign * 0.74, 0, Math.PI * 2);
        brush.fill();
        drawSymbol(brush, marks.ask, 14 * unit + sign * 0.7, h / 2, sign, '#1F6E5C');
        const found = cutTo(wordsOn(text(card), w, h, unit));
        letter(brush, found, beforeWords * unit, (h - found.height) / 2, materials.ink);
      },
    };
  });
}

interface Cards {
  shown: readonly string[];
  width: number;
  height: number;
}

/** Beside one another; fewer, where the words of more would be cut. */
function inRow(asked: readonly string[], text: (ref: string) => string, room: Zone, unit: number): Cards {
  const most = Math.max(1, Math.floor((room.width + gap * unit) / ((least + gap) * unit)));
  const height = room.height;
  for (let many = Math.min(most, asked.length); ; many--) {
    const shown = asked.slice(0, many);
    const width = Math.min(560 * unit, (room.width - gap * unit * (many - 1)) / many);
    if (many === 1 || shown.every((card) => fitsWhole(wordsOn(text(card), width, height, unit))))
      return { shown, width, height };
  }
}

/** Under one another; higher and fewer, where the words of more would be cut. */
function stacked(asked: readonly string[], text: (ref: string) => string, room: Zone, unit: number): Cards {
  const { width } = room;
  const ways = [66, askedHeight, 112].map((wished) => {
    const height = Math.min(wished * unit, room.height);
    return { shown: asked.slice(0, Math.floor((room.height + gap * unit) / (height + gap * unit))), width, height };
  });
  const whole = ways.find(({ shown, height }) =>
    shown.every((card) => fitsWhole(wordsOn(text(card), width, height, unit))),
  );
  return whole ?? (ways.at(-1) as Cards);
}

/** A question as it is lettered on a card of that size. */
const wordsOn = (words: string, width: number, height: number, unit: number): Wanted => ({
  ...{ text: words, weight: 560, largest: 30 * unit, smallest: readable * unit },
  ...{ width: width - (beforeWords + 16) * unit, height: height - 8 * unit, leading: 1.08 },
});
