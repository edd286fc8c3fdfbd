import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pictureOf } from '../../../client/activities/colour-board/picture.ts';
import patterns from '../../../content/packs/varipiiri/patterns/patterns.json' with { type: 'json' };
import { freePlaces } from '../../../shared/activities/colour-board/mosaic.ts';
import type { Tile } from '../../../shared/activities/colour-board/state.ts';

type Cells = readonly (readonly [number, number])[];
const pictures = patterns.patterns.map(({ id, cells }) => ({ id, cells: cells as unknown as Cells }));

/** A mosaic as a group might lay it. */
const mosaics = fc.array(fc.nat(), { maxLength: 24 }).map((choices) => {
  const tiles: Tile[] = [];
  for (const choice of choices) {
    const free = freePlaces(tiles);
    const place = free[choice % free.length];
    if (place) tiles.push({ ...place, area: `area-${choice % 7}` });
  }
  return tiles;
});

test.each(pictures)('every tile finds one place in the $id, with its colour', ({ cells }) => {
  fc.assert(
    fc.property(mosaics, (tiles) => {
      const picture = pictureOf(tiles, cells);
      expect(picture).toHaveLength(cells.length);
      const placed = picture.filter(({ tile }) => tile !== undefined);
      expect(placed.map(({ tile }) => tile).sort((one, other) => (one ?? 0) - (other ?? 0))).toEqual(
        tiles.map((_, number) => number),
      );
      for (const { tile, area } of placed) expect(area).toBe(tiles[tile ?? -1]?.area);
    }),
  );
});

test('the same mosaic always makes the same picture', () => {
  const tiles = [
    { q: 0, r: 0, area: 'mind' },
    { q: 1, r: 0, area: 'body' },
  ];
  const [first] = pictures;
  expect(pictureOf(tiles, first?.cells ?? [])).toEqual(
    pictureOf(tiles.slice().reverse(), first?.cells ?? []).map(renumbered),
  );
  function renumbered(cell: ReturnType<typeof pictureOf>[number]) {
    return cell.tile === undefined ? cell : { ...cell, tile: 1 - cell.tile };
  }
});

test('places without a tile are spread over the picture', () => {
  const cells = Array.from({ length: 9 }, (_, q) => [q, 0] as const);
  const tiles = Array.from({ length: 5 }, (_, q) => ({ q, r: 0, area: 'mind' }));
  expect(pictureOf(tiles, cells).map(({ tile }) => tile === undefined)).toEqual([
    false,
    true,
    false,
    true,
    false,
    true,
    false,
    true,
    false,
  ]);
});
