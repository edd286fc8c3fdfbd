import type { CheckInView } from '../../../../shared/activities/check-in/view.ts';
import { materials, mix, veil } from '../../../stage/paint/colour.ts';
import { cutRectangle } from '../../../stage/paint/cut.ts';
import { paintToken } from '../../../stage/paint/pieces.ts';
import { grained } from '../../../stage/paint/shade.ts';
import { paintPair, paintSheet } from '../../../stage/paint/sheet.ts';
import { drawSymbol } from '../../../stage/paint/symbol.ts';
import type { Placement } from '../../../stage/placement.ts';
import type { SceneInput } from '../../../stage/scene.ts';
import type { Zones } from '../../../stage/zones.ts';
import { cloth, type Grid, gridIn, inset } from '../../parts/cloth.ts';
import { skyAt } from '../skies.ts';

type Input = SceneInput<CheckInView>;

/** Weather pictures on the cloth; once they are shown, everyone's token beside the weather they came in. */
export function weathers(input: Input, zones: Zones): Placement[] {
  const { play } = input;
  const { unit } = zones;
  const grid = gridIn(inset(zones.cloth, 34 * unit, 22 * unit), play.weathers.length, 1.04);
  return [
    cloth(zones),
    ...play.weathers.map((ref, index) => weather(input, grid, unit, ref, index)),
    ...play.weathers.flatMap((ref, index) => comers(input, grid, zones, ref, index)),
  ];
}

/** Tokens lie in one row below a picture, or in two when many came in the same weather. */
const inOneRow = 5;

/** The share of a place that is kept free below its picture. */
function tokenRoom({ play }: Input): number {
  const most = Math.max(...play.weathers.map((ref) => play.picks.filter(({ weather }) => weather === ref).length));
  return most > inOneRow ? 0.4 : 0.25;
}

function weather(input: Input, grid: Grid, unit: number, ref: string, index: number): Placement {
  const { play, pack, text, second } = input;
  const room = tokenRoom(input);
  const height = grid.cell.height * (1 - room) - 8 * unit;
  const width = Math.min(grid.cell.width - 22 * unit, height * 1.32);
  const { x, y } = grid.at(index);
  const picked = play.picks.some((pick) => pick.weather === ref);
  const word = text(ref);
  const other = second?.(ref);
  const symbol = pack.symbols[pack.cards[ref]?.symbol ?? ''];
  return {
    key: ref,
    name: `weather ${ref} ${word} ${other ?? ''}`,
    x,
    y: y - (grid.cell.height * room) / 2,
    width,
    height,
    margin: 18 * unit,
    angle: (((index * 31) % 7) - 3) * 0.5,
    alpha: play.phase === 'shown' && play.picks.length > 0 && !picked ? 0.5 : 1,
    depth: 100,
    ms: 500,
    paint: (brush, w, h) => paintWeather(brush, w, h, unit, { sky: skyAt(index), symbol, word, other }),
  };
}

function comers(
  input: Input,
  grid: Grid,
  { cloth: { x, width, y, height }, unit }: Zones,
  ref: string,
  index: number,
): Placement[] {
  const { play, meeting } = input;
  const room = grid.cell.height * tokenRoom(input);
  const seats = play.picks.flatMap((pick) =>
    pick.weather === ref ? (meeting.seats.find(({ number }) => number === pick.seat) ?? []) : [],
  );
  const rows = seats.length > inOneRow ? 2 : 1;
  const inRow = Math.ceil(seats.length / rows);
  const size = Math.min(60 * unit, (grid.cell.width - 10 * unit) / Math.max(1, inRow) / 1.06, room / rows);
  const middle = grid.at(index);
  return seats.map((seat, place) => {
    const row = Math.floor(place / inRow);
    const here = row === rows - 1 ? seats.length - inRow * (rows - 1) : inRow;
    return {
      key: `token:${seat.number}`,
      name: `token ${seat.token}`,
      x: middle.x + ((place % inRow) - (here - 1) / 2) * size * 1.06,
      y: middle.y + grid.cell.height / 2 - room / 2 + (row - (rows - 1) / 2) * size * 0.98 - 4 * unit,
      width: size,
      height: size,
      margin: 10 * unit,
      depth: 200 + row,
      enter: {
        x: x + width / 2,
        y: y + height + 60 * unit,
        alpha: 1,
        scale: 1.3,
        delay: 250 + seat.number * 110,
        ms: 620,
        ease: 'Cubic.easeOut',
        sound: 'tile',
      },
      paint: (brush, w, h) => paintToken(brush, w, h, seat.token),
    };
  });
}

interface WeatherPrint {
  sky: readonly [string, string];
  symbol: string | undefined;
  word: string;
  other: string | undefined;
}

/** A small picture: sky above, a rise of land, the weather's sign, its word beneath on the paper. */
function paintWeather(
  brush: CanvasRenderingContext2D,
  width: number,
  height: number,
  unit: number,
  print: WeatherPrint,
): void {
  paintSheet(
    brush,
    cutRectangle(0, 0, width, height, { radius: 16 * unit, wobble: 2 * unit, seed: print.word.length }),
    height,
    8 * unit,
  );
  const edge = 9 * unit;
  const words = height * (print.other ? 0.36 : 0.26);
  const tall = height - words - edge;
  const patch = cutRectangle(edge, edge, width - edge * 2, tall, {
    radius: 11 * unit,
    wobble: 1.5 * unit,
    seed: print.word.length + 1,
  });
  const sky = brush.createLinearGradient(0, edge, 0, edge + tall);
  sky.addColorStop(0, print.sky[0]);
  sky.addColorStop(1, print.sky[1]);
  brush.fillStyle = sky;
  brush.fill(patch);
  brush.save();
  brush.clip(patch);
  const land = new Path2D();
  land.moveTo(0, edge + tall * 0.86);
  land.bezierCurveTo(width * 0.25, edge + tall * 0.7, width * 0.45, edge + tall * 0.98, width, edge + tall * 0.78);
  land.lineTo(width, height);
  land.lineTo(0, height);
  brush.fillStyle = veil(mix(print.sky[1], '#2B4A3F', 0.55), 0.75);
  brush.fill(land);
  brush.restore();
  grained(brush, patch, 'paper');
  drawSymbol(brush, print.symbol, width / 2, edge + tall * 0.45, Math.min(tall * 0.78, width * 0.5), materials.ink);
  paintPair(
    brush,
    { x: 10 * unit, y: edge + tall, width: width - 20 * unit, height: words },
    unit,
    [
      { text: print.word, weight: 680, largest: 29, smallest: 20, share: print.other ? 0.52 : 0.9 },
      print.other ? { text: print.other, largest: 22, smallest: 16, share: 0.4 } : undefined,
    ],
    { leading: 1.05, align: 'center' },
  );
}
