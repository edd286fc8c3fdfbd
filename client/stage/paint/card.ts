import { materials, veil } from './colour.ts';
import { cutRectangle } from './cut.ts';
import { fitted, letter } from './lettering.ts';
import type { Printed } from './pieces.ts';
import { grained } from './shade.ts';
import { type Box, paintPair, paintSheet, paintTexts, readable } from './sheet.ts';
import { drawSymbol } from './symbol.ts';

export interface CardPrint {
  /** the coloured header: symbol, word, and at its right what kind of card this is */
  header: Printed & { kind: string };
  text: string;
  /** the same in the room's second language */
  second?: string | undefined;
  /** small, under the text */
  foot?: string;
  options?: readonly Option[];
  /** units kept free at the right end of each option, for what is laid on it */
  reserve?: number;
}

export interface Option {
  /** A, B, C */
  mark: string;
  text: string;
  second?: string | undefined;
}

/** An open card: header, text that shrinks to fit, and options as slips. `unit` as in `Zones`. */
export function paintOpenCard(
  brush: CanvasRenderingContext2D,
  width: number,
  height: number,
  unit: number,
  print: CardPrint,
): void {
  const { header } = print;
  const outline = cutRectangle(0, 0, width, height, {
    radius: 24 * unit,
    wobble: 2.2 * unit,
    seed: print.text.length + 5,
  });
  paintSheet(brush, outline, height, 13 * unit);
  const options = print.options ?? [];
  const top = headerHeight(unit, options.length);
  brush.save();
  brush.clip(outline);
  brush.fillStyle = header.fill;
  brush.fillRect(-8 * unit, -8 * unit, width + 16 * unit, top + 8 * unit);
  const area = new Path2D();
  area.rect(-8 * unit, -8 * unit, width + 16 * unit, top + 8 * unit);
  grained(brush, area, 'paper');
  brush.fillStyle = veil('#000000', 0.1);
  brush.fillRect(0, top - 1.5 * unit, width, 1.5 * unit);
  brush.restore();
  paintHeader(brush, width, top, unit, header);

  const boxes = optionBoxes(width, height, unit, options);
  const side = 34 * unit;
  const above = (options.length > 2 ? 12 : 22) * unit;
  const bottom = (boxes[0] ? boxes[0].y - 10 * unit : height - 26 * unit) - (print.foot ? 36 * unit : 0);
  paintTexts(brush, { x: side, y: top + above, width: width - side * 2, height: bottom - top - above }, unit, print, {
    gap: options.length > 2 ? 16 : 30,
  });
  if (print.foot) paintFoot(brush, print.foot, side, bottom + 2 * unit, width - side * 2, unit);
  for (const [index, box] of boxes.entries())
    paintOption(brush, box, unit, options[index] as Option, (print.reserve ?? 0) * unit);
}

function paintFoot(
  brush: CanvasRenderingContext2D,
  text: string,
  x: number,
  y: number,
  width: number,
  unit: number,
): void {
  const line = { weight: 400, largest: readable * unit, smallest: 20 * unit, width, height: 34 * unit, leading: 1 };
  letter(brush, fitted(brush, { ...line, text: capitalised(text) }), x, y, materials.softInk);
}

/** Where the options of a card lie, from its top left corner. */
export function optionBoxes(width: number, height: number, unit: number, options: readonly Option[]): Box[] {
  const count = options.length;
  const tall = (count <= 2 ? 68 : options.some(({ second }) => second) ? 50 : 43) * unit;
  const gap = (count > 2 ? 7 : 10) * unit;
  const side = 24 * unit;
  const first = height - 20 * unit - count * tall - (count - 1) * gap;
  return Array.from({ length: count }, (_, index) => ({
    x: side,
    y: first + index * (tall + gap),
    width: width - side * 2,
    height: tall,
  }));
}

/** Three options need the room more than the header does. */
const headerHeight = (unit: number, options: number): number => (options > 2 ? 50 : 66) * unit;

function paintHeader(
  brush: CanvasRenderingContext2D,
  width: number,
  height: number,
  unit: number,
  header: CardPrint['header'],
): void {
  const middle = height / 2;
  const side = 30 * unit;
  drawSymbol(brush, header.symbol, side + 18 * unit, middle, Math.min(42 * unit, height * 0.72), header.ink);
  const line = { weight: 400, largest: readable * unit, smallest: 20 * unit, width: width * 0.34, height, leading: 1 };
  const kind = fitted(brush, { ...line, text: header.kind });
  const word = fitted(brush, {
    ...line,
    text: capitalised(header.word),
    weight: 700,
    largest: 30 * unit,
    width: width - side * 2 - 50 * unit - kind.width - 20 * unit,
  });
  letter(brush, word, side + 50 * unit, middle - word.height / 2, header.ink);
  letter(brush, kind, width - side, middle - kind.height / 2, header.ink, 'right');
}

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

function paintOption(brush: CanvasRenderingContext2D, box: Box, unit: number, option: Option, reserve: number): void {
  const slip = cutRectangle(box.x, box.y, box.width, box.height, {
    radius: 14 * unit,
    wobble: 1.4 * unit,
    seed: option.text.length,
  });
  brush.fillStyle = '#F3E6CE';
  brush.fill(slip);
  brush.lineWidth = 1.5 * unit;
  brush.strokeStyle = '#DCC7A0';
  brush.stroke(slip);
  const side = Math.min(box.height - 18 * unit, 42 * unit);
  const badge = new Path2D();
  badge.roundRect(box.x + 12 * unit, box.y + (box.height - side) / 2, side, side, 10 * unit);
  brush.fillStyle = materials.ink;
  brush.fill(badge);
  const mark = fitted(brush, {
    text: option.mark,
    weight: 700,
    largest: 27 * unit,
    smallest: 20 * unit,
    width: side,
    height: side,
    leading: 1,
  });
  letter(brush, mark, box.x + 12 * unit + side / 2, box.y + (box.height - mark.height) / 2, materials.paper, 'center');
  const left = box.x + side + 28 * unit;
  paintPair(
    brush,
    { x: left, y: box.y + 3 * unit, width: box.width - side - 44 * unit - reserve, height: box.height - 6 * unit },
    unit,
    [
      { text: option.text, weight: 600, largest: 31, smallest: readable, ...(option.second && { share: 0.56 }) },
      option.second ? { text: option.second, largest: 22, smallest: 18 } : undefined,
    ],
    { leading: 1.05 },
  );
}
