import { materials, veil } from './colour.ts';
import { cutRectangle } from './cut.ts';
import { fitted, letter } from './lettering.ts';
import { grained } from './shade.ts';
import { paintPair, paintSheet, paintTexts, readable } from './sheet.ts';
import { drawSymbol } from './symbol.ts';

/** A wide slip of paper: a coloured square with a symbol, then words. For choices that lie open side by side. */
export function paintSlip(
  brush: CanvasRenderingContext2D,
  width: number,
  height: number,
  unit: number,
  print: { fill: string; ink: string; symbol: string | undefined; text: string; second?: string | undefined },
): void {
  const outline = cutRectangle(0, 0, width, height, {
    radius: 20 * unit,
    wobble: 2 * unit,
    seed: print.text.length + 11,
  });
  paintSheet(brush, outline, height, 9 * unit);
  const square = Math.min(height - 28 * unit, 92 * unit);
  const patch = cutRectangle(16 * unit, (height - square) / 2, square, square, {
    radius: 14 * unit,
    wobble: 1.5 * unit,
    seed: 3,
  });
  brush.fillStyle = print.fill;
  brush.fill(patch);
  grained(brush, patch, 'paper');
  drawSymbol(brush, print.symbol, 16 * unit + square / 2, height / 2, square * 0.62, print.ink);
  const left = square + 38 * unit;
  paintTexts(
    brush,
    { x: left, y: 14 * unit, width: width - left - 22 * unit, height: height - 28 * unit },
    unit,
    print,
    { largest: 34, gap: 5, least: 17 },
  );
}

/** A word on a slip of paper: bright when somebody takes it along, kraft while it waits. */
export function paintWordSlip(
  brush: CanvasRenderingContext2D,
  width: number,
  height: number,
  unit: number,
  word: { text: string; second: string | undefined; symbol: string | undefined; taken: boolean },
  seed: number,
): void {
  const outline = cutRectangle(0, 0, width, height, { radius: 14 * unit, wobble: 2.2 * unit, seed: seed + 2 });
  paintSheet(brush, outline, height, (word.taken ? 8 : 4) * unit);
  if (!word.taken) {
    brush.fillStyle = veil('#DDC49A', 0.6);
    brush.fill(outline);
  } else {
    brush.lineWidth = 4 * unit;
    brush.strokeStyle = '#F0C419';
    brush.stroke(
      cutRectangle(5 * unit, 5 * unit, width - 10 * unit, height - 10 * unit, {
        radius: 11 * unit,
        wobble: 1.5 * unit,
        seed,
      }),
    );
  }
  const sign = word.symbol ? Math.min(height * 0.56, 46 * unit) : 0;
  const left = word.symbol ? sign + 26 * unit : 16 * unit;
  drawSymbol(brush, word.symbol, 16 * unit + sign / 2, height / 2, sign, materials.ink);
  paintPair(
    brush,
    { x: left, y: 0, width: width - left - 14 * unit, height },
    unit,
    [
      { text: word.text, weight: 680, largest: 31, smallest: 22, share: word.second ? 0.5 : 0.86 },
      word.second ? { text: word.second, largest: 21, smallest: 15, share: 0.34 } : undefined,
    ],
    { leading: 1.04 },
  );
}

/** A small paper label with one or two words, e.g. the name of a picture. */
export function paintLabel(
  brush: CanvasRenderingContext2D,
  width: number,
  height: number,
  unit: number,
  words: string,
  seed: number,
): void {
  const outline = cutRectangle(0, 0, width, height, { radius: 12 * unit, wobble: 2 * unit, seed });
  paintSheet(brush, outline, height, 6 * unit);
  const text = fitted(brush, {
    text: words,
    weight: 700,
    largest: height * 0.5,
    smallest: readable * unit * 0.8,
    width: width - 36 * unit,
    height: height * 0.86,
    leading: 1.12,
  });
  letter(brush, text, width / 2, (height - text.height) / 2, materials.ink, 'center');
}
