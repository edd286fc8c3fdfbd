import type { TableSeatView } from '../../../shared/session/view.ts';
import { marks } from '../../stage/marks.ts';
import { materials } from '../../stage/paint/colour.ts';
import { paintMark, paintToken } from '../../stage/paint/pieces.ts';
import type { Placement } from '../../stage/placement.ts';
import type { Zones } from '../../stage/zones.ts';
import { middleOf } from './cloth.ts';

/** Everyone round the table. */
export function around(seats: readonly TableSeatView[], { cloth: zone, unit }: Zones): Placement[] {
  const middle = middleOf(zone);
  const reach = { x: Math.min(zone.width * 0.36, zone.height * 0.86), y: zone.height * 0.35 };
  return seats.map((seat, index): Placement => {
    const angle = (index / seats.length) * Math.PI * 2 - Math.PI / 2;
    return {
      key: `token:${seat.number}`,
      name: `token ${seat.token}`,
      x: middle.x + Math.cos(angle) * reach.x,
      y: middle.y + Math.sin(angle) * reach.y,
      width: 70 * unit,
      height: 70 * unit,
      margin: 12 * unit,
      depth: 160,
      enter: { scale: 1.4, delay: 300 + index * 70, ms: 380, ease: 'Cubic.easeIn', sound: 'tile' },
      paint: (brush, w, h) => paintToken(brush, w, h, seat.token),
    };
  });
}

/** Everyone round the table, and a sign of thanks in its middle. */
export function thanked(seats: readonly TableSeatView[], zones: Zones): Placement[] {
  const size = 150 * zones.unit;
  return [
    ...around(seats, zones),
    {
      key: 'sign',
      name: 'sign',
      ...middleOf(zones.cloth),
      width: size,
      height: size,
      margin: 20 * zones.unit,
      depth: 120,
      enter: { scale: 1.2, delay: 200, ms: 420 },
      paint: (brush, w, h) => paintMark(brush, w, h, materials.paper, materials.ink, marks.thanks),
    },
  ];
}
