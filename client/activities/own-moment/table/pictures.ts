import type { OwnMomentView } from '../../../../shared/activities/own-moment/view.ts';
import { materials } from '../../../stage/paint/colour.ts';
import { cutRectangle } from '../../../stage/paint/cut.ts';
import { fitted, letter } from '../../../stage/paint/lettering.ts';
import { paintCounter } from '../../../stage/paint/pieces.ts';
import { paintPair, paintSheet } from '../../../stage/paint/sheet.ts';
import { drawSymbol } from '../../../stage/paint/symbol.ts';
import type { Placement } from '../../../stage/placement.ts';
import type { SceneInput } from '../../../stage/scene.ts';
import type { Zones } from '../../../stage/zones.ts';
import { type Grid, gridIn, inset } from '../../parts/cloth.ts';

type Input = SceneInput<OwnMomentView>;

/**
 * Pictures with their words on the cloth.
 * @param counts how often each was chosen, as a pile of counters and a number beneath; empty when nothing is counted
 */
export function pictures(
  { pack, text, second }: Input,
  { cloth: zone, unit }: Zones,
  cards: readonly string[],
  counts: readonly number[],
): Placement[] {
  const counted = counts.length > 0;
  const grid = gridIn(inset(zone, 34 * unit, 22 * unit), cards.length, counted ? 0.7 : 1.3);
  const room = counted ? 0.3 : 0;
  const height = grid.cell.height * (1 - room) - 18 * unit;
  const width = Math.min(grid.cell.width - 24 * unit, height * 2);
  return cards.flatMap((card, index) => {
    const { x, y } = grid.at(index);
    const print = {
      symbol: pack.symbols[pack.cards[card]?.symbol ?? ''],
      word: text(card),
      other: second?.(card),
      count: counts[index],
    };
    const picture: Placement = {
      key: card,
      name: `picture ${card} ${print.word} ${print.other ?? ''} ${print.count ?? ''}`,
      x,
      y: y - (grid.cell.height * room) / 2,
      width,
      height,
      margin: 18 * unit,
      angle: (((index * 31) % 7) - 3) * 0.45,
      depth: 100,
      enter: { y: zone.y + zone.height + height, alpha: 0, delay: index * 60, ms: 520, sound: 'paper' },
      paint: (brush, w, h) => paintPicture(brush, w, h, unit, print, index),
    };
    return [picture, ...pile(grid, unit, card, index, { room, count: print.count ?? 0 })];
  });
}

/** As many counters as there were answers, in quiet rows. */
function pile(
  grid: Grid,
  unit: number,
  card: string,
  index: number,
  { room, count }: { room: number; count: number },
): Placement[] {
  const size = 40 * unit;
  const inRow = Math.min(6, Math.max(1, Math.floor(grid.cell.width / (size * 1.15))));
  const { x, y } = grid.at(index);
  const top = y + grid.cell.height * (0.5 - room) + size * 0.55;
  return Array.from({ length: count }, (_, nth) => {
    const row = Math.floor(nth / inRow);
    const here = Math.min(inRow, count - row * inRow);
    return {
      key: `counter:${card}:${nth}`,
      name: 'counter',
      x: x + ((nth % inRow) - (here - 1) / 2) * size * 1.1,
      y: top + row * size * 0.95,
      width: size,
      height: size,
      margin: 8 * unit,
      depth: 110 + row,
      enter: { scale: 1.4, alpha: 0, delay: 500 + nth * 90, ms: 360, ease: 'Cubic.easeIn', sound: 'tile' },
      paint: paintCounter,
    };
  });
}

interface Print {
  symbol: string | undefined;
  word: string;
  other: string | undefined;
  count: number | undefined;
}

/** A sheet with a symbol and its word; and the number of answers, where they are shown. */
function paintPicture(
  brush: CanvasRenderingContext2D,
  width: number,
  height: number,
  unit: number,
  { symbol, word, other, count }: Print,
  seed: number,
): void {
  const outline = cutRectangle(0, 0, width, height, { radius: 18 * unit, wobble: 2.2 * unit, seed: seed + 5 });
  paintSheet(brush, outline, height, 8 * unit);
  const words = height * (other ? 0.46 : 0.38);
  const size = Math.min((height - words) * 0.82, width * (count === undefined ? 0.5 : 0.36));
  const middle = width * (count === undefined ? 0.5 : 0.34);
  drawSymbol(brush, symbol, middle, (height - words) * 0.56, size, materials.ink);
  if (count !== undefined) {
    const number = fitted(brush, {
      text: String(count),
      weight: 700,
      largest: size * 0.9,
      smallest: size * 0.5,
      width: width * 0.3,
      height: size,
      leading: 1,
    });
    letter(brush, number, width * 0.7, (height - words) * 0.56 - number.height / 2, materials.ink, 'center');
  }
  paintPair(
    brush,
    { x: 14 * unit, y: height - words - 4 * unit, width: width - 28 * unit, height: words },
    unit,
    [
      { text: word, weight: 680, largest: 33, smallest: 24, share: other ? 0.58 : 0.94 },
      other ? { text: other, largest: 23, smallest: 17, share: 0.38 } : undefined,
    ],
    { leading: 1.06, align: 'center' },
  );
}
