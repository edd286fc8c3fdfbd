import type { PelitarinaView } from '../../../../shared/activities/pelitarina/view.ts';
import { materials } from '../../../stage/paint/colour.ts';
import { paintMark } from '../../../stage/paint/pieces.ts';
import { readable } from '../../../stage/paint/sheet.ts';
import type { Placement } from '../../../stage/placement.ts';
import type { SceneInput } from '../../../stage/scene.ts';
import type { Zone, Zones } from '../../../stage/zones.ts';
import { inset, middleOf } from '../../parts/cloth.ts';
import { side } from './layout.ts';
import { ribbon, roll } from './ribbon.ts';
import { ribbonHeight, waveAt } from './row.ts';
import { coloursOf } from './tokens.ts';
import { wordsOnCloth } from './words.ts';

type Input = SceneInput<PelitarinaView>;

/** The empty ribbon with the stages that there are to choose from: pictures on it, words over and under it. */
export function stagesToChoose({ play, pack, text }: Input, { cloth: zone, unit }: Zones): Placement[] {
  const inside = inset(zone, 46 * unit, 20 * unit);
  const most = Math.max(1, Math.floor(inside.width / (118 * unit)));
  const count = Math.max(1, Math.ceil(play.stages.length / most));
  const perRow = Math.ceil(play.stages.length / count);
  return Array.from({ length: count }, (_, row): Placement[] => {
    const stages = play.stages.slice(row * perRow, (row + 1) * perRow);
    const y = inside.y + (inside.height / count) * (row + 0.5);
    const box = { x: inside.x, y: y - (ribbonHeight / 2) * unit, width: inside.width, height: ribbonHeight * unit };
    const pitch = inside.width / stages.length;
    return [
      ribbon(`ribbon:way:${row}`, box, unit),
      ...stages.flatMap((stage, index) => {
        const x = inside.x + pitch * (index + 0.5);
        const at = { x, y: y + waveAt((index + 0.5) / stages.length, inside.width / unit) * unit };
        const symbol = pack.symbols[pack.cards[stage]?.symbol ?? ''];
        const width = Math.min(
          stages.length > 1 ? pitch * 1.86 : pitch,
          330 * unit,
          2 * (x - zone.x - 28 * unit),
          2 * (zone.x + zone.width - 28 * unit - x),
        );
        const size = Math.min(112 * unit, pitch * 0.8);
        return stageToChoose({ stage, words: text(stage), symbol, index, width, size }, at, unit);
      }),
    ];
  }).flat();
}

interface StageToChoose {
  stage: string;
  words: string;
  symbol: string | undefined;
  index: number;
  width: number;
  size: number;
}

function stageToChoose(
  { stage, words, symbol, index, width, size }: StageToChoose,
  { x, y }: { x: number; y: number },
  unit: number,
): Placement[] {
  const height = 80 * unit;
  const isOver = index % 2 === 1;
  const enter = { delay: 300 + index * 70, ms: 360 };
  return [
    {
      key: `choose:${stage}`,
      name: `choose ${stage}`,
      ...{ x, y, width: size, height: size },
      margin: 14 * unit,
      depth: 100,
      enter: { ...enter, scale: 1.2, sound: 'tile' },
      paint: (brush, w, h) => paintMark(brush, w, h, materials.paper, materials.ink, symbol),
    },
    wordsOnCloth(
      {
        ...{ key: `words:${stage}`, at: isOver ? ('bottom' as const) : ('top' as const), text: words, weight: 680 },
        room: { x: x - width / 2, y: isOver ? y - size / 2 - 14 * unit - height : y + size / 2 + 14 * unit },
        ...{ largest: 36 * unit, smallest: readable * unit, leading: 1.1, width, height },
      },
      unit,
      { depth: 100, enter },
    ),
  ];
}

/** The ribbon half unrolled, and tokens beside it that wait for whoever draws: the pack's, nobody's. */
export function unrolling({ play, pack }: Input, { cloth: zone, unit }: Zones): Placement[] {
  const size = 118 * unit;
  const y = zone.y + zone.height * 0.38;
  const width = (zone.width - 92 * unit) * 0.74;
  const box = { x: zone.x + 46 * unit, y: y - (ribbonHeight / 2) * unit, width, height: ribbonHeight * unit };
  const end = { x: box.x + width, y: y + (ribbonHeight / 2) * unit - size / 2 + waveAt(1, width / unit) * unit };
  return [ribbon('ribbon:draw', box, unit), roll('roll', end, size, unit), ...waiting({ play, pack }, zone, unit)];
}

/** Some of the deck's tokens, lying about in two loose rows. */
function waiting({ play, pack }: Pick<Input, 'play' | 'pack'>, zone: Zone, unit: number): Placement[] {
  const top = zone.height * 0.52;
  const room = { ...inset(zone, 56 * unit, 0), y: zone.y + top, height: zone.height - top - 30 * unit };
  const perRow = Math.max(3, Math.floor(room.width / (132 * unit)));
  const count = Math.min(play.tokens.length, perRow * 2 - 1);
  const every = Math.max(1, Math.floor(play.tokens.length / Math.max(1, count)));
  const pitch = { x: room.width / perRow, y: room.height / 2 };
  const size = Math.min(88 * unit, pitch.x * 0.72, pitch.y * 0.8);
  const loose = { x: Math.min(20 * unit, (pitch.x - size) / 2), y: Math.min(16 * unit, (pitch.y - size) / 2) };
  return Array.from({ length: count }, (_, index): Placement => {
    const token = play.tokens[index * every] ?? '';
    const [fill, ink] = coloursOf(index * every);
    const row = index < perRow ? 0 : 1;
    const column = index - row * (perRow - 0.5);
    return {
      key: `waits:${token}`,
      name: `waits ${token}`,
      x: room.x + pitch.x * (column + 0.5) + Math.sin(index * 2.4) * loose.x,
      y: room.y + pitch.y * (row + 0.5) + Math.sin(index * 4.1 + 1) * loose.y,
      ...{ width: size, height: size },
      margin: 14 * unit,
      angle: Math.round(Math.sin(index * 3.3) * 11),
      depth: 100,
      enter: { scale: 1.3, delay: 500 + index * 40, ms: 380, ease: 'Bounce.easeOut', sound: 'tile' },
      paint: (brush, w, h) => paintMark(brush, w, h, fill, ink, pack.symbols[pack.cards[token]?.symbol ?? '']),
    };
  });
}

/** The ribbon before anybody has opened anything. */
export function emptyRibbon({ play }: Input, { cloth: zone, unit }: Zones): Placement[] {
  const height = ribbonHeight * unit;
  const { x, width } = inset(zone, side * unit, 0);
  const box = { x, y: middleOf(zone).y - height / 2, width, height };
  return [ribbon(`ribbon:${play.teller}:0`, box, unit)];
}

/** Everything is put away: the ribbon rolled up. */
export function rolledUp({ cloth: zone, unit }: Zones): Placement[] {
  const size = Math.min(230 * unit, zone.height * 0.46);
  const middle = middleOf(zone);
  const tail = { width: size * 0.92, height: ribbonHeight * unit };
  const box = { x: middle.x, y: middle.y + size / 2 - tail.height, ...tail };
  return [ribbon('ribbon:end', box, unit), { ...roll('roll', middle, size, unit), ms: 700 }];
}
