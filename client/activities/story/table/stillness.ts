import { materials, veil } from '../../../stage/paint/colour.ts';
import { fitted, letter } from '../../../stage/paint/lettering.ts';
import { readable } from '../../../stage/paint/sheet.ts';
import type { Placement } from '../../../stage/placement.ts';
import type { Zone } from '../../../stage/zones.ts';
import type { Pair } from './layout.ts';
import type { Frame } from './picture.ts';

/** Everybody stands still: the scene goes dark behind one large question. */
export function stillness(question: Pair, zone: Zone, { width, height }: Frame, unit: number): Placement[] {
  return [
    {
      key: 'dark',
      name: 'dark',
      x: width / 2,
      y: height / 2,
      width,
      height,
      margin: 0,
      depth: 500,
      enter: { ms: 700 },
      paint: (brush, w, h) => {
        brush.fillStyle = veil('#14101F', 0.76);
        brush.fillRect(0, 0, w, h);
      },
    },
    {
      key: 'question',
      name: `question ${question.text} ${question.second ?? ''}`,
      x: zone.x + zone.width / 2,
      y: zone.y + zone.height / 2,
      width: zone.width * 0.86,
      height: zone.height * 0.86,
      margin: 0,
      depth: 510,
      enter: { delay: 320, ms: 700 },
      paint: (brush, w, h) => {
        const words = (text: string, weight: number, largest: number, room: number) =>
          fitted(brush, { text, weight, largest, smallest: readable * unit, width: w, height: room, leading: 1.2 });
        const first = words(question.text, 640, 58 * unit, h * (question.second ? 0.56 : 0.9));
        const other = question.second ? words(question.second, 420, 38 * unit, h * 0.36) : undefined;
        const top = (h - first.height - (other ? other.height + 34 * unit : 0)) / 2;
        letter(brush, first, w / 2, top, materials.paper, 'center');
        if (other) letter(brush, other, w / 2, top + first.height + 34 * unit, '#D8CDE2', 'center');
      },
    },
  ];
}
