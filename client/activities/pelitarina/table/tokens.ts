import type { OpenGame } from '../../../../shared/activities/pelitarina/view.ts';
import { materials, veil } from '../../../stage/paint/colour.ts';
import { paintMark } from '../../../stage/paint/pieces.ts';
import { readable } from '../../../stage/paint/sheet.ts';
import { drawSymbol } from '../../../stage/paint/symbol.ts';
import type { Placement } from '../../../stage/placement.ts';
import type { Box, LaidGame, LaidStage } from './layout.ts';
import { ring } from './row.ts';
import type { OpenStage } from './stages.ts';
import { wordsOnCloth } from './words.ts';

/** Fill and ink, at least 4.5 : 1. No game's colour is better than another's. */
const colours = [
  ['#E8A21B', materials.ink],
  ['#6FBBE6', materials.ink],
  ['#DB97BC', materials.ink],
  ['#45B38D', materials.ink],
  ['#F2CE45', materials.ink],
  ['#1C6FA8', '#FFFFFF'],
  ['#E58240', materials.ink],
  ['#F1E6D2', materials.ink],
] as const;

/** Fill and ink of the deck's token with that number. */
export const coloursOf = (token: number): readonly [fill: string, ink: string] =>
  colours[token % colours.length] ?? colours[0];

type Scale = (box: Box) => Box;

/** A game on its stem: its picture, and above it its name. */
export function gameToken(
  { token, title }: OpenGame,
  laid: LaidGame,
  knot: LaidStage['knot'],
  look: { symbol: string | undefined; colour: number; isNewest: boolean },
  scale: Scale,
  unit: number,
): Placement[] {
  const at = scale({ x: laid.x, y: laid.y, width: laid.size, height: laid.size });
  const drop = { y: at.y - 70 * unit, alpha: 0, scale: 1.25, delay: 260, ms: 420, ease: 'Bounce.easeOut' };
  return [
    stem(laid, knot, scale, unit),
    ...(look.isNewest ? [light(laid.number, at, unit)] : []),
    {
      key: `game:${laid.number}`,
      name: `game ${token}`,
      ...at,
      margin: 14 * unit,
      depth: look.isNewest ? 130 : 110,
      enter: { ...drop, sound: 'tile' },
      paint: (brush, w, h) => paintGame(brush, w, h, unit, look),
    },
    ...(laid.title ? [nameOf(title, laid.title, laid.number, scale, unit)] : []),
  ];
}

export function paintGame(
  brush: CanvasRenderingContext2D,
  w: number,
  h: number,
  unit: number,
  { symbol, colour }: { symbol: string | undefined; colour: number },
): void {
  const [fill, ink] = coloursOf(colour);
  paintMark(brush, w, h, fill, ink, undefined);
  brush.beginPath();
  brush.arc(w / 2, h / 2, w * 0.385, 0, Math.PI * 2);
  brush.lineWidth = Math.max(1.5 * unit, w * 0.022);
  brush.strokeStyle = veil('#FFFFFF', 0.5);
  brush.stroke();
  drawSymbol(brush, symbol, w / 2, h / 2, w * 0.54, ink);
}

/** A ring of light round the game that is told of. */
const light = (number: number, at: Box, unit: number): Placement => ({
  key: `light:${number}`,
  name: 'light',
  ...at,
  margin: (ring + 16) * unit,
  depth: 125,
  enter: { alpha: 0, scale: 1.1, delay: 480, ms: 360 },
  paint: (brush, w, h) => {
    brush.shadowColor = veil('#FFE2AE', 0.9);
    brush.shadowBlur = 14 * unit;
    brush.beginPath();
    brush.arc(w / 2, h / 2, w / 2 + (ring / 2) * unit, 0, Math.PI * 2);
    brush.lineWidth = 6 * unit;
    brush.strokeStyle = '#FFF1CC';
    brush.stroke();
  },
});

/** From the ribbon to the game: a thread of the same cloth. */
function stem({ number, x, y, size }: LaidGame, knot: LaidStage['knot'], scale: Scale, unit: number): Placement {
  const left = Math.min(x, knot.x) - 6;
  const top = y + size * 0.3;
  const box = scale({ x: left, y: top, width: Math.abs(x - knot.x) + 12, height: Math.max(8, knot.y - top) });
  return {
    key: `stem:${number}`,
    name: `stem ${Math.round(x - knot.x)} ${Math.round(size)}`,
    ...box,
    x: box.x + box.width / 2,
    y: box.y + box.height / 2,
    margin: 8 * unit,
    depth: 80,
    enter: { delay: 120, ms: 260 },
    paint: (brush, _width, h) => {
      const from = { x: (x - left) * unit, y: 0 };
      const to = { x: (knot.x - left) * unit, y: h };
      brush.lineCap = 'round';
      for (const [width, colour] of [
        [6, veil('#101B22', 0.45)],
        [3.4, '#F3DFC4'],
      ] as const) {
        brush.beginPath();
        brush.moveTo(from.x, from.y);
        brush.bezierCurveTo(from.x, h * 0.72, to.x + (from.x - to.x) * 0.4, h, to.x, to.y);
        brush.lineWidth = width * unit;
        brush.strokeStyle = colour;
        brush.stroke();
      }
    },
  };
}

const nameOf = (title: string, room: Box, number: number, scale: Scale, unit: number): Placement =>
  wordsOnCloth(
    {
      ...{ key: `name:${number}`, room: scale(room), at: 'bottom', text: title, weight: 560 },
      ...{ largest: readable * unit, smallest: readable * unit, leading: 1.14 },
      ...{ width: room.width * unit, height: room.height * unit },
    },
    unit,
    { depth: 115, enter: { delay: 520, ms: 300 } },
  );

/** Where a stage is tied to the ribbon, and its words. */
export function stageOnRibbon(
  { key, words, symbol }: Pick<OpenStage, 'key' | 'words' | 'symbol'>,
  laid: LaidStage,
  scale: Scale,
  unit: number,
): Placement[] {
  const size = 32 * unit;
  const spot = scale({ ...laid.knot, width: 0, height: 0 });
  return [
    {
      key: `knot:${key}`,
      name: `knot ${symbol === undefined ? '' : key}`,
      x: spot.x,
      y: spot.y,
      width: size,
      height: size,
      margin: 6 * unit,
      depth: 90,
      enter: { scale: 1.3, delay: 60, ms: 300 },
      paint: (brush, w, h) => paintMark(brush, w, h, materials.paper, materials.softInk, symbol),
    },
    wordsOnCloth(
      {
        ...{ key: `stage:${key}`, room: scale(laid.words), text: words, weight: 700 },
        ...{ largest: 30 * unit, smallest: readable * unit, leading: 1.06 },
        ...{ width: laid.words.width * unit, height: laid.words.height * unit },
      },
      unit,
      { depth: 100, enter: { delay: 120, ms: 320 } },
    ),
  ];
}
