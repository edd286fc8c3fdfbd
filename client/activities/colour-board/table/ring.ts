import type { ColourBoardView } from '../../../../shared/activities/colour-board/view.ts';
import type { Space } from '../../../../shared/pack/pack.ts';
import { marks } from '../../../stage/marks.ts';
import { materials, veil } from '../../../stage/paint/colour.ts';
import { lying, paintDie } from '../../../stage/paint/die.ts';
import { type Printed, paintPawn, paintSpace } from '../../../stage/paint/pieces.ts';
import { shadowed } from '../../../stage/paint/shade.ts';
import type { Placement, Spot } from '../../../stage/placement.ts';
import type { SceneInput } from '../../../stage/scene.ts';
import type { Zones } from '../../../stage/zones.ts';

type Input = SceneInput<ColourBoardView>;

/** Pixels of a board 361 in radius: everything on the felt is measured in these. */
export const boardUnit = ({ board }: Zones): number => board.radius / 361;

/** The ring of spaces, the halo of where the pawn stands or may go, and the pawn. */
export function ring(input: Input, zones: Zones, before: Input | undefined): Placement[] {
  const spaces = input.pack.boards[input.play.board]?.spaces ?? [];
  const unit = boardUnit(zones);
  const { play } = input;
  const finished = play.phase === 'picture' || play.phase === 'named';
  const steps = stepsTo(play, spaces.length);
  const reachable = [...steps.keys()];
  const lit = reachable.length > 0 ? reachable : play.area && !finished ? [play.pawn] : [];
  const size = Math.min(93, ((2 * Math.PI * 289) / spaces.length) * 0.825) * unit;
  // Where one may go is lit once the dice lie still.
  const delay = lit === reachable && before?.play.dice.length === 0 ? diceRoll : 0;
  const placements: Placement[] = spaces.map((space, index) => {
    const print = printOf(space, input);
    return {
      key: `space:${index}`,
      name: `space ${print.word} ${print.fill} ${index % 5}`,
      ...spaceAt(index, spaces.length, zones),
      width: size,
      height: size,
      margin: 12 * unit,
      angle: finished ? 0 : (((index * 37) % 9) - 4) * 0.75,
      alpha: finished ? 0 : reachable.length > 0 && !reachable.includes(index) ? 0.42 : 1,
      depth: 120,
      ms: finished ? 700 : 260,
      delay,
      paint: (brush, width, height) => paintSpace(brush, width, height, print, index % 5),
    };
  });
  for (const index of lit)
    placements.push({ ...halo(`halo:${index}`, spaceAt(index, spaces.length, zones), size * 1.72, 110), delay });
  for (const [index, face] of steps)
    placements.push({ ...step(index, face, spaceAt(index, spaces.length, zones, 0.64), 38 * unit), delay });
  placements.push(pawn(input, zones, before, spaces.length));
  return placements;
}

/** How many spaces the pawn has just walked; 0 when it stands. */
export const walked = (now: ColourBoardView, before: ColourBoardView | undefined, spaces: number): number =>
  before ? (now.pawn - before.pawn + spaces) % spaces : 0;

/** The middle of a space. The first lies at the top, the rest follow clockwise. */
export function spaceAt(index: number, count: number, { board }: Zones, reach = 0.799): Spot {
  const angle = (index / count) * Math.PI * 2 - Math.PI / 2;
  return { x: board.x + Math.cos(angle) * board.radius * reach, y: board.y + Math.sin(angle) * board.radius * reach };
}

/** Warm light under what is in play now. */
export function halo(key: string, spot: Spot, size: number, depth: number): Placement {
  return {
    key,
    name: 'halo',
    ...spot,
    width: size,
    height: size,
    margin: 0,
    depth,
    paint: (brush, width) => {
      const light = brush.createRadialGradient(width / 2, width / 2, width * 0.12, width / 2, width / 2, width / 2);
      light.addColorStop(0, veil('#FFF1C9', 0.95));
      light.addColorStop(0.52, veil('#FFE6A6', 0.62));
      light.addColorStop(1, veil(materials.lamp, 0));
      brush.fillStyle = light;
      brush.fillRect(0, 0, width, width);
    },
  };
}

export function printOf(space: Space, { pack, text, say }: Pick<Input, 'pack' | 'text' | 'say'>): Printed {
  if (space.kind === 'area') return areaPrint(space.area, { pack, text });
  const paper = { fill: materials.paper, ink: materials.ink };
  return space.kind === 'ask'
    ? { ...paper, symbol: marks.ask, word: say('screen.board.space.ask') }
    : { ...paper, symbol: marks.choose, word: say('screen.board.space.choose') };
}

export function areaPrint(id: string | undefined, { pack, text }: Pick<Input, 'pack' | 'text'>): Printed {
  const area = pack.areas.find((candidate) => candidate.id === id);
  if (!area) return { fill: materials.paper, ink: materials.ink, symbol: undefined, word: '' };
  return { fill: area.fill, ink: area.ink, symbol: pack.symbols[area.symbol], word: text(`area.${area.id}`) };
}

/** Which die leads to which space. */
const stepsTo = (play: ColourBoardView, count: number): Map<number, number> =>
  new Map(play.phase === 'pick-die' && count > 0 ? play.dice.map((die) => [(play.pawn + die) % count, die]) : []);

/** A small die beside a space that it leads to. */
const step = (index: number, face: number, spot: Spot, size: number): Placement => ({
  key: `step:${index}`,
  name: `step ${face}`,
  ...spot,
  width: size,
  height: size,
  margin: 6,
  depth: 300,
  paint: (brush, width) => {
    const outline = new Path2D();
    outline.roundRect(width * 0.08, width * 0.08, width * 0.84, width * 0.84, width * 0.14);
    shadowed(brush, width * 0.1, 0.5, () => brush.fill(outline));
    paintDie(brush, { x: width / 2, y: width / 2 }, width * 0.9, lying(face, 0));
  },
});

function pawn({ play }: Input, zones: Zones, before: Input | undefined, count: number): Placement {
  const unit = boardUnit(zones);
  const stand = (index: number) => spaceAt(index, count, zones, 0.68);
  const steps = walked(play, before?.play, count);
  const from = before?.play.pawn ?? play.pawn;
  const finished = play.phase === 'picture' || play.phase === 'named';
  return {
    key: 'pawn',
    name: 'pawn',
    ...stand(play.pawn),
    width: 66 * unit,
    height: 66 * unit,
    margin: 10 * unit,
    depth: 500,
    alpha: finished ? 0 : 1,
    ...(steps > 0 && steps <= 6
      ? {
          hops: Array.from({ length: steps }, (_, step) => stand((from + step + 1) % count)),
          delay: pawnWaits(play, before?.play),
        }
      : {}),
    paint: paintPawn,
  };
}

/** The dice come to rest before the pawn sets out, when both come at once. */
export const pawnWaits = (now: ColourBoardView, before: ColourBoardView | undefined): number =>
  before && before.dice.length === 0 && now.dice.length > 0 ? diceRoll + 100 : 180;

/** Milliseconds of a throw. */
const diceRoll = 1150;

/** Milliseconds until the pawn has arrived: what follows from its space waits for it. */
export function pawnArrives({ play, pack }: Input, before: Input | undefined): number {
  const steps = walked(play, before?.play, pack.boards[play.board]?.spaces.length ?? 1);
  return steps > 0 && steps <= 6 ? pawnWaits(play, before?.play) + steps * 280 + 120 : 0;
}
