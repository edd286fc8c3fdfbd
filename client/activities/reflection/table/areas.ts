import type { ReflectionView } from '../../../../shared/activities/reflection/view.ts';
import { cutRectangle } from '../../../stage/paint/cut.ts';
import { paintSpace } from '../../../stage/paint/pieces.ts';
import { paintPair, paintSheet, readable } from '../../../stage/paint/sheet.ts';
import type { Placement } from '../../../stage/placement.ts';
import type { SceneInput } from '../../../stage/scene.ts';
import type { Zone, Zones } from '../../../stage/zones.ts';
import { areaPrint } from '../../colour-board/table/ring.ts';
import { thanked } from '../../parts/around.ts';
import { cloth, gridIn, inset } from '../../parts/cloth.ts';
import { lamp } from '../../parts/lamp.ts';
import { aspects } from '../answers.ts';

type Input = SceneInput<ReflectionView>;

/** The life areas as calm tiles, and under them the three questions on paper; afterwards everybody round the table. */
export const areas = (input: Input, zones: Zones): Placement[] => [
  cloth(zones),
  lamp(zones, input.play.phase === 'quiet' ? 0.3 : 0.95),
  ...(input.play.phase === 'quiet' ? quiet(input, zones) : thanked(input.meeting.seats, zones)),
];

function quiet(input: Input, zones: Zones): Placement[] {
  const { cloth: zone, unit } = zones;
  const inside = inset(zone, 40 * unit, 26 * unit);
  const upper = { ...inside, height: inside.height * 0.6 };
  const lower = { ...inside, y: upper.y + upper.height, height: inside.height - upper.height };
  return [...tiles(input, upper, unit), ...questions(input, lower, unit, zone)];
}

function tiles({ play, pack, text }: Input, zone: Zone, unit: number): Placement[] {
  const grid = gridIn(zone, play.areas.length, 1.1);
  const size = Math.min(grid.cell.width, grid.cell.height) - 16 * unit;
  return play.areas.map((area, index) => {
    const print = areaPrint(area, { pack, text });
    return {
      key: `area:${area}`,
      name: `area ${print.word} ${print.fill}`,
      ...grid.at(index),
      width: size,
      height: size,
      margin: 12 * unit,
      angle: (((index * 37) % 9) - 4) * 0.5,
      depth: 100,
      enter: { scale: 1.15, alpha: 0, delay: index * 90, ms: 460, sound: 'tile' },
      paint: (brush, width, height) => paintSpace(brush, width, height, print, index % 5),
    };
  });
}

/** To answer in one's mind or on paper, without any phone. */
function questions({ say }: Input, zone: Zone, unit: number, from: Zone): Placement[] {
  const grid = gridIn(zone, aspects.length, 1.4);
  const height = Math.min(grid.cell.height - 14 * unit, 150 * unit);
  const width = grid.cell.width - 20 * unit;
  return aspects.map((aspect, index) => ({
    key: `question:${aspect}`,
    name: `question ${say(`screen.reflection.${aspect}`)}`,
    ...grid.at(index),
    width,
    height,
    margin: 18 * unit,
    angle: (index - 1) * 0.6,
    depth: 110,
    enter: { y: from.y + from.height + height, alpha: 0, delay: 700 + index * 160, ms: 560, sound: 'paper' },
    paint: (brush, w, h) => {
      const outline = cutRectangle(0, 0, w, h, { radius: 20 * unit, wobble: 2.4 * unit, seed: index + 11 });
      paintSheet(brush, outline, h, 9 * unit);
      const edge = 24 * unit;
      const box = { x: edge, y: edge * 0.6, width: w - edge * 2, height: h - edge * 1.2 };
      const print = { text: say(`screen.reflection.${aspect}`), weight: 680, largest: 40, smallest: readable };
      paintPair(brush, box, unit, [print, undefined], { leading: 1.12, align: 'center' });
    },
  }));
}
