import type { StoryView } from '../../../../shared/activities/story/view.ts';
import type { OpenPack } from '../../../../shared/wire/api.ts';
import { materials, veil } from '../../../stage/paint/colour.ts';
import { cutRectangle } from '../../../stage/paint/cut.ts';
import { fitted, letter } from '../../../stage/paint/lettering.ts';
import { paintCounter } from '../../../stage/paint/pieces.ts';
import { paintPair, paintSheet, readable } from '../../../stage/paint/sheet.ts';
import { drawSymbol } from '../../../stage/paint/symbol.ts';
import type { Placement } from '../../../stage/placement.ts';
import type { Zone } from '../../../stage/zones.ts';
import { offeredIn, type StoryWords, storyOf } from '../words.ts';
import { heightOf, type Pair } from './layout.ts';

interface Slip extends Pair {
  choice: string;
  letter: string;
  /** of the role whose choice it is */
  symbol: string | undefined;
  count: number;
  isChosen: boolean;
}

export interface SlipsPlan {
  /** y of the first row */
  top: number;
  slips: (Slip & Zone)[];
}

/** Before it is decided; then what was chosen, and what was left. */
type Manner = 'open' | 'chosen' | 'left';

/** Coins that lie side by side; of more, one and the number. */
const coinsShown = 5;
const gap = 12;
const between = 14;

/** Where the choices lie: two columns on wide screens, the last rows at the lower edge of the room. */
export function planSlips(
  play: StoryView,
  words: StoryWords,
  second: StoryWords | undefined,
  pack: OpenPack,
  zone: Zone,
  unit: number,
): SlipsPlan {
  const slips = slipsOf(play, words, second, pack);
  const columns = zone.width > 820 * unit && slips.length > 1 ? 2 : 1;
  const width = (zone.width - between * unit * (columns - 1)) / columns;
  const rows: { height: number; slips: Slip[] }[] = [];
  for (let index = 0; index < slips.length; index += columns) {
    const row = slips.slice(index, index + columns);
    rows.push({ slips: row, height: Math.max(...row.map((slip) => heightNeeded(slip, width, unit))) });
  }
  const most = zone.height * (rows.length > 3 ? 0.68 : 0.56);
  const wanted = rows.reduce((sum, { height }) => sum + height + gap * unit, 0);
  const share = Math.min(1, most / wanted);
  let y = zone.y + zone.height - wanted * share + gap * unit * share;
  const top = y;
  const placed = rows.flatMap((row) => {
    const height = row.height * share;
    const line = row.slips.map((slip, column) => ({
      ...slip,
      x: zone.x + column * (width + between * unit),
      y,
      width,
      height,
    }));
    y += height + gap * unit * share;
    return line;
  });
  return { top, slips: placed };
}

function slipsOf(play: StoryView, words: StoryWords, second: StoryWords | undefined, pack: OpenPack): Slip[] {
  const parts = storyOf(play, pack)?.roles ?? [];
  // Where there are many, the role's symbol stands for its name.
  const isNamed = play.choices.length <= 6;
  return offeredIn(play).map(({ choice, role, letter: mark }) => {
    const named = (of: StoryWords) =>
      role && isNamed ? `${of.role(role)}: ${of.choice(play.scene, choice)}` : of.choice(play.scene, choice);
    const text = named(words);
    const other = second && named(second);
    return {
      choice,
      letter: mark,
      text,
      second: other === text ? undefined : other,
      symbol: pack.symbols[parts.find(({ id }) => id === role)?.symbol ?? ''],
      count: play.counts.find((counted) => counted.choice === choice)?.count ?? 0,
      isChosen: play.decided.includes(choice),
    };
  });
}

const textLeft = (unit: number, symbol?: string) => (symbol ? 116 : 78) * unit;
const coinRoom = (count: number, unit: number) =>
  count === 0 ? 18 * unit : (count > coinsShown ? 96 : count * 28 + 26) * unit;

function heightNeeded({ text, second, count, symbol }: Slip, width: number, unit: number): number {
  const room = width - textLeft(unit, symbol) - coinRoom(count, unit);
  const first = Math.min(heightOf(text, 560, 30 * unit, room, 1.08), heightOf(text, 560, readable * unit, room, 1.08));
  const other = second ? heightOf(second, 420, readable * unit, room, 1.08) : 0;
  const needed = first + other + 18 * unit;
  return Math.max(62 * unit, Number.isFinite(needed) ? needed : 0);
}

/** The choices as slips of paper; once shown, with a coin for each voice, and what was chosen lies higher. */
export function slips({ slips: planned }: SlipsPlan, play: StoryView, unit: number): Placement[] {
  const isDecided = play.phase === 'decided';
  return planned.flatMap((slip, index): Placement[] => {
    const manner: Manner = !isDecided ? 'open' : slip.isChosen ? 'chosen' : 'left';
    const lift = manner === 'chosen' ? 5 * unit : 0;
    const key = `slip:${play.scene}:${slip.choice}`;
    const middle = { x: slip.x + slip.width / 2, y: slip.y + slip.height / 2 - lift };
    return [
      {
        key,
        name: `slip ${slip.letter} ${slip.text} ${slip.second ?? ''} ${manner} ${slip.count > 0}`,
        ...middle,
        width: slip.width,
        height: slip.height,
        margin: 24 * unit,
        depth: 310 + (lift ? 20 : 0),
        enter: { y: middle.y + 60 * unit, delay: 420 + index * 70, ms: 380, sound: 'card' },
        paint: (brush, w, h) => paintSlip(brush, w, h, unit, slip, manner),
      },
      ...coins(slip, key, middle.y, index, unit),
    ];
  });
}

function coins(slip: Slip & Zone, key: string, y: number, index: number, unit: number): Placement[] {
  const many = slip.count > coinsShown;
  const shown = many ? 1 : slip.count;
  const size = 26 * unit;
  const coin = (number: number): Placement => ({
    key: `coin:${key}:${number}`,
    name: 'coin',
    x: slip.x + slip.width - 26 * unit - (many ? 52 : (shown - 1 - number) * 28) * unit,
    y,
    width: size,
    height: size,
    margin: 6 * unit,
    depth: 340,
    enter: {
      y: y - 120 * unit,
      alpha: 0,
      scale: 1.3,
      delay: 140 + index * 90 + number * 110,
      ms: 340,
      ease: 'Bounce.easeOut',
      sound: 'tile',
    },
    paint: paintCounter,
  });
  const number: Placement[] = many
    ? [
        {
          key: `coins:${key}`,
          name: `coins ${slip.count}`,
          x: slip.x + slip.width - 36 * unit,
          y,
          width: 52 * unit,
          height: 40 * unit,
          margin: 0,
          depth: 340,
          paint: (brush, w, h) => {
            const words = {
              text: `×${slip.count}`,
              weight: 700,
              largest: 30 * unit,
              smallest: readable * unit,
              leading: 1,
            };
            const found = fitted(brush, { ...words, width: w, height: h });
            letter(brush, found, w / 2, (h - found.height) / 2, materials.ink, 'center');
          },
        },
      ]
    : [];
  return [...Array.from({ length: shown }, (_, each) => coin(each)), ...number];
}

function paintSlip(
  brush: CanvasRenderingContext2D,
  width: number,
  height: number,
  unit: number,
  slip: Slip,
  manner: Manner,
): void {
  const outline = cutRectangle(0, 0, width, height, {
    radius: 15 * unit,
    wobble: 1.6 * unit,
    seed: slip.text.length + 3,
  });
  paintSheet(brush, outline, height, (manner === 'chosen' ? 14 : 7) * unit);
  if (manner === 'left') {
    brush.fillStyle = veil('#6F6680', 0.34);
    brush.fill(outline);
  }
  if (manner === 'chosen') {
    brush.lineWidth = 5 * unit;
    brush.strokeStyle = '#E3A90F';
    brush.stroke(outline);
  }
  const square = 42 * unit;
  const badge = new Path2D();
  badge.roundRect(16 * unit, (height - square) / 2, square, square, 10 * unit);
  brush.fillStyle = materials.ink;
  brush.fill(badge);
  const mark = fitted(brush, {
    text: slip.letter,
    weight: 700,
    largest: 28 * unit,
    smallest: readable * unit,
    width: square,
    height: square,
    leading: 1,
  });
  letter(brush, mark, 16 * unit + square / 2, (height - mark.height) / 2, materials.paper, 'center');
  drawSymbol(brush, slip.symbol, 84 * unit, height / 2, 36 * unit, materials.softInk);
  const left = textLeft(unit, slip.symbol);
  paintPair(
    brush,
    { x: left, y: 5 * unit, width: width - left - coinRoom(slip.count, unit), height: height - 10 * unit },
    unit,
    [
      { text: slip.text, weight: 560, largest: 31, smallest: readable, ...(slip.second && { share: 0.56 }) },
      slip.second ? { text: slip.second, largest: readable, smallest: 22 } : undefined,
    ],
    { leading: 1.08 },
  );
}
