import type { Tile } from './state.ts';

/** A place in the mosaic: axial coordinates on a pointy-top hexagonal grid. */
export interface Cell {
  q: number;
  r: number;
}

/** Tiles may lie this many steps from the middle at most: 61 places. */
export const radius = 4;

const directions: readonly Cell[] = [
  { q: 1, r: 0 },
  { q: 1, r: -1 },
  { q: 0, r: -1 },
  { q: -1, r: 0 },
  { q: -1, r: 1 },
  { q: 0, r: 1 },
];

export const same = (one: Cell, other: Cell): boolean => one.q === other.q && one.r === other.r;
export const neighbours = ({ q, r }: Cell): Cell[] => directions.map((step) => ({ q: q + step.q, r: r + step.r }));
export const distance = ({ q, r }: Cell): number => Math.max(Math.abs(q), Math.abs(r), Math.abs(q + r));

/** All places of the mosaic, row by row. */
export const places: readonly Cell[] = Array.from({ length: radius * 2 + 1 }, (_, row) => row - radius).flatMap((r) =>
  Array.from({ length: radius * 2 + 1 }, (_, column) => column - radius)
    .map((q) => ({ q, r }))
    .filter((place) => distance(place) <= radius),
);

/** Where the next tile may be laid: the middle first, then next to another tile. */
export function freePlaces(tiles: readonly Tile[]): Cell[] {
  if (tiles.length === 0) return [{ q: 0, r: 0 }];
  const taken = new Set(tiles.map(keyOf));
  const beside = new Set(tiles.flatMap((tile) => neighbours(tile).map(keyOf)));
  return places.filter((place) => beside.has(keyOf(place)) && !taken.has(keyOf(place)));
}

const keyOf = ({ q, r }: Cell): number => q * 100 + r;

/** Number of tiles in the one-coloured patch to which the tile at `start` belongs. */
export function patchSize(tiles: readonly Tile[], start: Tile): number {
  const patch: Tile[] = [start];
  for (const tile of patch)
    for (const next of neighbours(tile)) {
      const found = tiles.find((other) => same(other, next) && other.area === start.area);
      if (found && !patch.some((member) => same(member, found))) patch.push(found);
    }
  return patch.length;
}

/** Whether the last tile brought the touching tiles of its colour to three or more for the first time. */
export function completesThree(before: readonly Tile[], laid: Tile): boolean {
  const after = [...before, laid];
  if (patchSize(after, laid) < 3) return false;
  return neighbours(laid).every((next) => {
    const touching = before.find((tile) => same(tile, next) && tile.area === laid.area);
    return !touching || patchSize(before, touching) < 3;
  });
}
