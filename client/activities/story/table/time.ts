import { marks } from '../../../stage/marks.ts';
import { materials, veil } from '../../../stage/paint/colour.ts';
import { fitted, letter } from '../../../stage/paint/lettering.ts';
import { readable } from '../../../stage/paint/sheet.ts';
import { drawSymbol } from '../../../stage/paint/symbol.ts';
import type { Placement } from '../../../stage/placement.ts';
import type { Zone } from '../../../stage/zones.ts';

/** How long there is still time to talk; it never counts seconds. */
export function timeLeft(words: string, head: Zone, unit: number): Placement {
  const width = Math.min(head.width * 0.56, 440 * unit);
  const height = 48 * unit;
  return {
    key: 'time',
    name: `time ${words}`,
    x: head.x + head.width - width / 2,
    y: head.y + head.height / 2,
    width,
    height,
    margin: 2 * unit,
    depth: 302,
    enter: { delay: 500 },
    paint: (brush, w, h) => {
      const text = { text: words, weight: 520, largest: 28 * unit, smallest: readable * unit, leading: 1 };
      const found = fitted(brush, { ...text, width: w - 76 * unit, height: h });
      const left = w - found.width - 72 * unit;
      brush.fillStyle = veil('#221B2E', 0.82);
      brush.beginPath();
      brush.roundRect(left, 0, w - left, h, 12 * unit);
      brush.fill();
      drawSymbol(brush, marks.ask, left + 30 * unit, h / 2, 30 * unit, materials.paper);
      letter(brush, found, left + 54 * unit, (h - found.height) / 2, materials.paper);
    },
  };
}
