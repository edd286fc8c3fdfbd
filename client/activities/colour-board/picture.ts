import type { Cell } from '../../../shared/activities/colour-board/mosaic.ts';
import type { Tile } from '../../../shared/activities/colour-board/state.ts';

/** A place of the picture; without an area it is left as paper. */
export interface PictureCell extends Cell {
  area?: string | undefined;
  /** which tile lies here: its number in the order in which tiles were laid */
  tile?: number | undefined;
}

/**
 * Which tile goes where when the mosaic turns into a picture. Tiles keep their colours and, row by row, their order;
 * when there are fewer tiles than places, the places left as paper are spread evenly.
 */
export function pictureOf(tiles: readonly Tile[], cells: readonly (readonly [number, number])[]): PictureCell[] {
  const places = cells.map(([q, r]) => ({ q, r })).sort(byRows);
  const order = tiles.map((tile, number) => ({ ...tile, number })).sort(byRows);
  const filled = Math.min(order.length, places.length);
  const picture: PictureCell[] = places;
  for (let index = 0; index < filled; index++) {
    const place = picture[filled === 1 ? 0 : Math.round((index * (places.length - 1)) / (filled - 1))] as PictureCell;
    const tile = order[index] as (typeof order)[number];
    place.area = tile.area;
    place.tile = tile.number;
  }
  return picture;
}

const byRows = (one: Cell, other: Cell): number => one.r - other.r || one.q - other.q;
