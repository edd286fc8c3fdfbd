import { type Cell, freePlaces, places } from '../../../../shared/activities/colour-board/mosaic.ts';
import type { ColourBoardView } from '../../../../shared/activities/colour-board/view.ts';
import { materials, veil } from '../../../stage/paint/colour.ts';
import { cutHexagon, hexagonCorners } from '../../../stage/paint/cut.ts';
import { paintDents, paintRoundFelt } from '../../../stage/paint/felt.ts';
import { paintTile } from '../../../stage/paint/pieces.ts';
import { paintLabel } from '../../../stage/paint/slips.ts';
import type { Placement, Spot } from '../../../stage/placement.ts';
import type { SceneInput } from '../../../stage/scene.ts';
import type { Zones } from '../../../stage/zones.ts';
import { pictureOf } from '../picture.ts';
import { areaPrint, boardUnit, spaceAt } from './ring.ts';

type Input = SceneInput<ColourBoardView>;

/** From the middle of a tile to its corner, in board units. */
const tileSize = 27.6;
const flat = Math.sqrt(3);

/** The round felt with its dents, the tiles, the tile that is about to be laid, and where it may lie. */
export function mosaic(input: Input, zones: Zones): Placement[] {
  const { play } = input;
  const cells = input.play.pattern && patternCells(input, input.play.pattern);
  return [
    ...felt(zones, Boolean(cells)),
    ...(cells ? picture(input, zones, cells) : tiles(input, zones)),
    ...(play.phase === 'lay' ? laying(input, zones) : []),
  ];
}

function felt(zones: Zones, bare: boolean): Placement[] {
  const { board } = zones;
  const unit = boardUnit(zones);
  const size = board.radius * 2;
  const whole = { x: board.x, y: board.y, width: size, height: size };
  const middles = places.map((place) => cellAt(place, { x: size / 2, y: size / 2 }, unit));
  return [
    { ...whole, key: 'felt', name: 'felt', margin: board.radius * 0.1, depth: 0, paint: paintRoundFelt },
    {
      ...whole,
      key: 'dents',
      name: 'dents',
      margin: 0,
      depth: 10,
      alpha: bare ? 0 : 1,
      ms: 600,
      paint: (brush) => paintDents(brush, middles, tileSize * unit),
    },
  ];
}

function tiles(input: Input, zones: Zones): Placement[] {
  const unit = boardUnit(zones);
  return input.play.tiles.map((tile, index) => ({
    ...tileLook(areaPrint(tile.area, input).fill, index, tileSize * unit),
    ...cellAt(tile, zones.board, unit),
    depth: 200,
    ms: 460,
    ease: 'Cubic.easeIn',
    arrives: 'tile',
    enter: { scale: 1.6, ms: 420, ease: 'Cubic.easeIn', sound: 'tile' },
  }));
}

/** The tile in hand lies large on its space; free places beside the others wait in its colour. */
function laying(input: Input, zones: Zones): Placement[] {
  const { play, pack } = input;
  const unit = boardUnit(zones);
  const { fill } = areaPrint(play.area, input);
  const size = tileSize * unit;
  const free: Placement[] = freePlaces(play.tiles).map((place) => ({
    key: `free:${place.q},${place.r}`,
    name: `free ${fill}`,
    ...cellAt(place, zones.board, unit),
    width: size * flat,
    height: size * 2,
    margin: 2,
    depth: 150,
    alpha: 0.95,
    paint: (brush, width, height) => {
      const outline = cutHexagon({ x: width / 2, y: height / 2 }, height * 0.43, {
        radius: height * 0.05,
        wobble: 0,
        seed: 1,
      });
      brush.fillStyle = veil(fill, 0.2);
      brush.fill(outline);
      brush.setLineDash([height * 0.09, height * 0.07]);
      brush.lineCap = 'round';
      brush.lineWidth = Math.max(1.5, height * 0.045);
      brush.strokeStyle = veil('#FFF8EC', 0.85);
      brush.stroke(outline);
    },
  }));
  const count = pack.boards[play.board]?.spaces.length ?? 1;
  return [
    ...free,
    {
      ...tileLook(fill, play.tiles.length, size * 1.75),
      ...spaceAt(play.pawn, count, zones, 0.84),
      depth: 620,
      angle: 6,
      enter: { scale: 0.5, ms: 340, ease: 'Back.easeOut', sound: 'paper' },
    },
  ];
}

function picture(input: Input, zones: Zones, cells: readonly (readonly [number, number])[]): Placement[] {
  const unit = boardUnit(zones);
  const { board } = zones;
  const picked = pictureOf(input.play.tiles, cells);
  const spots = picked.map((cell) => cellAt(cell, { x: 0, y: 0 }, 1));
  const reach = boundsOf(spots);
  const larger = Math.min(1.9, (board.radius * 0.8) / (reach.far * unit));
  const labelled = input.layout === 'board' && input.play.pictureName;
  const tiles = picked.map((cell, index): Placement => {
    const spot = spots[index] as Spot;
    const place = {
      x: board.x + (spot.x - reach.x) * unit * larger,
      y: board.y + (spot.y - reach.y) * unit * larger,
      depth: 200 + index / 100,
      ms: 1100,
      delay: 350 + index * 45,
    };
    if (cell.tile === undefined)
      return {
        ...tileLook(materials.paper, index, tileSize * unit * larger),
        ...place,
        key: `blank:${index}`,
        alpha: 0.9,
        enter: { delay: 1500 + index * 30, ms: 500, scale: 0.8 },
      };
    return { ...tileLook(areaPrint(cell.area, input).fill, cell.tile, tileSize * unit * larger), ...place };
  });
  return labelled ? [...tiles, label(labelled, zones)] : tiles;
}

/** The picture's name below it, where no card beside the board tells it. */
function label(name: string, { board, unit }: Zones): Placement {
  return {
    key: 'picture-label',
    name: `label ${name}`,
    x: board.x,
    y: board.y + board.radius * 0.79,
    width: Math.min(board.radius * 1.1, (90 + name.length * 19) * unit),
    height: 72 * unit,
    margin: 16 * unit,
    angle: -1,
    depth: 400,
    paint: (brush, width, height) => paintLabel(brush, width, height, unit, name, 5),
  };
}

function tileLook(fill: string, index: number, size: number) {
  const seed = index % 3;
  return {
    key: `tile:${index}`,
    name: `tile ${fill} ${seed}`,
    width: size * flat,
    height: size * 2,
    margin: size * 0.4,
    paint: (brush: CanvasRenderingContext2D, width: number, height: number) =>
      paintTile(brush, width, height, fill, seed + 2),
  };
}

const cellAt = ({ q, r }: Cell, middle: Spot, unit: number): Spot => ({
  x: middle.x + flat * (q + r / 2) * tileSize * unit,
  y: middle.y + 1.5 * r * tileSize * unit,
});

const patternCells = ({ pack }: Input, id: string): readonly (readonly [number, number])[] | undefined =>
  Object.values(pack.patterns)
    .flat()
    .find((pattern) => pattern.id === id)?.cells;

/** The middle of what covers all spots, tiles included, and how far from it the farthest corner is. */
function boundsOf(spots: readonly Spot[]) {
  const corners = spots.flatMap((spot) => hexagonCorners(spot, tileSize));
  const across = corners.map(({ x }) => x);
  const down = corners.map(({ y }) => y);
  const [left, right, top, bottom] = [Math.min(...across), Math.max(...across), Math.min(...down), Math.max(...down)];
  const middle = { x: (left + right) / 2, y: (top + bottom) / 2 };
  return { ...middle, far: Math.max(...corners.map(({ x, y }) => Math.hypot(x - middle.x, y - middle.y))) };
}
