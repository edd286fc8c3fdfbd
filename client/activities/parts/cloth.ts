import { paintWideFelt } from '../../stage/paint/felt.ts';
import type { Placement } from '../../stage/placement.ts';
import type { Zone, Zones } from '../../stage/zones.ts';

/** The wide cloth on which kinds without a board lay their things. */
export const cloth = ({ cloth: zone, unit }: Zones): Placement => ({
  key: 'cloth',
  name: 'cloth',
  ...middleOf(zone),
  width: zone.width,
  height: zone.height,
  margin: 34 * unit,
  depth: 0,
  paint: (brush, width, height) => paintWideFelt(brush, width, height, unit),
});

export const middleOf = ({ x, y, width, height }: Zone) => ({ x: x + width / 2, y: y + height / 2 });

/** Equal places in rows; the last row is centred. */
export interface Grid {
  columns: number;
  rows: number;
  cell: { width: number; height: number };
  at(index: number): { x: number; y: number };
}

/**
 * Shares a zone among `count` things so that each has as much room as it can.
 * @param shape a thing's width for each unit of its height
 */
export function gridIn(zone: Zone, count: number, shape: number): Grid {
  let best = { columns: 1, size: 0 };
  for (let columns = 1; columns <= count; columns++) {
    const rows = Math.ceil(count / columns);
    const size = Math.min(zone.width / columns / shape, zone.height / rows);
    if (size > best.size * 1.001) best = { columns, size };
  }
  const { columns } = best;
  const rows = Math.max(1, Math.ceil(count / columns));
  const cell = { width: zone.width / columns, height: zone.height / rows };
  return {
    columns,
    rows,
    cell,
    at(index) {
      const row = Math.floor(index / columns);
      const inRow = row === rows - 1 ? count - columns * (rows - 1) : columns;
      return {
        x: zone.x + zone.width / 2 + ((index % columns) - (inRow - 1) / 2) * cell.width,
        y: zone.y + (row + 0.5) * cell.height,
      };
    },
  };
}

/** A zone made smaller on every side. */
export const inset = ({ x, y, width, height }: Zone, across: number, down = across): Zone => ({
  x: x + across,
  y: y + down,
  width: width - across * 2,
  height: height - down * 2,
});
