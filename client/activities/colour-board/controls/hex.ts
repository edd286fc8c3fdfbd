import type { Cell } from '../../../../shared/activities/colour-board/mosaic.ts';

/** Middle of a place, in units of a hexagon's side, on a pointy-top grid. */
export const centre = ({ q, r }: Cell): { x: number; y: number } => ({ x: Math.sqrt(3) * (q + r / 2), y: 1.5 * r });

export interface Frame {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** The rectangle around these places, with a margin in units of a side. */
export function frameAround(cells: readonly Cell[], margin = 0.25): Frame {
  const middles = cells.map(centre);
  const half = Math.sqrt(3) / 2 + margin;
  const left = Math.min(...middles.map(({ x }) => x)) - half;
  const top = Math.min(...middles.map(({ y }) => y)) - 1 - margin;
  const right = Math.max(...middles.map(({ x }) => x)) + half;
  const bottom = Math.max(...middles.map(({ y }) => y)) + 1 + margin;
  return { left, top, width: right - left, height: bottom - top };
}

/** A hexagon around the origin with rounded corners, as if cut from card. `side` in the grid's units. */
export function hexagon(side = 0.95, round = 0.2): string {
  const corner = (index: number) => {
    const angle = (Math.PI / 3) * index - Math.PI / 2;
    return { x: side * Math.cos(angle), y: side * Math.sin(angle) };
  };
  const along = (from: number, to: number, part: number) => {
    const [one, other] = [corner(from), corner(to)];
    return `${(one.x + (other.x - one.x) * part).toFixed(3)} ${(one.y + (other.y - one.y) * part).toFixed(3)}`;
  };
  const edges = Array.from({ length: 6 }, (_, index) => {
    const { x, y } = corner(index + 1);
    return `L${along(index, index + 1, 1 - round)}Q${x.toFixed(3)} ${y.toFixed(3)} ${along(index + 1, index + 2, round)}`;
  });
  return `M${along(0, 1, round)}${edges.join('')}Z`;
}
