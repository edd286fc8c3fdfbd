import type { ClosingRoundView } from '../../../../shared/activities/closing-round/view.ts';
import { marks } from '../../../stage/marks.ts';
import { paintBack } from '../../../stage/paint/back.ts';
import { materials } from '../../../stage/paint/colour.ts';
import { paintWordSlip } from '../../../stage/paint/slips.ts';
import type { Placement } from '../../../stage/placement.ts';
import type { SceneInput } from '../../../stage/scene.ts';
import type { Zone, Zones } from '../../../stage/zones.ts';
import { around } from '../../parts/around.ts';
import { cloth, gridIn, inset, middleOf } from '../../parts/cloth.ts';
import { lamp } from '../../parts/lamp.ts';

type Input = SceneInput<ClosingRoundView>;

/** Words on the cloth to choose from; then a moment for thanks; then the words that are taken along. */
export function closing(input: Input, zones: Zones): Placement[] {
  return [cloth(zones), lamp(zones, light[input.play.phase]), ...parts[input.play.phase](input, zones)];
}

const parts: Record<ClosingRoundView['phase'], (input: Input, zones: Zones) => Placement[]> = {
  words: choosing,
  thanks: (input, zones) => [...thanks(input, zones)],
  farewell: taken,
};

interface Word {
  key: string;
  text: string;
  second: string | undefined;
  symbol: string | undefined;
  taken: boolean;
}

/** All words of the deck, so that one can be chosen also without a phone, and those that people wrote. */
function choosing(input: Input, zones: Zones): Placement[] {
  const { play } = input;
  const cards = play.choices.map((ref) =>
    wordOf(
      input,
      ref,
      play.taken.some(({ card }) => card === ref),
    ),
  );
  return slips([...cards, ...ownWords(play)], inset(zones.cloth, 30 * zones.unit, 24 * zones.unit), zones.unit);
}

function taken(input: Input, zones: Zones): Placement[] {
  const { play } = input;
  const cards = play.choices
    .filter((ref) => play.taken.some(({ card }) => card === ref))
    .map((ref) => wordOf(input, ref, true));
  return slips(
    [...cards, ...ownWords(play)],
    inset(zones.cloth, zones.cloth.width * 0.1, zones.cloth.height * 0.14),
    zones.unit,
  );
}

const wordOf = ({ pack, text, second }: Input, ref: string, isTaken: boolean): Word => ({
  key: ref,
  text: text(ref),
  second: second?.(ref),
  symbol: pack.symbols[pack.cards[ref]?.symbol ?? ''],
  taken: isTaken,
});

function ownWords(play: ClosingRoundView): Word[] {
  const seen = new Map<string, number>();
  return play.taken.flatMap(({ own }) => {
    if (own === undefined) return [];
    const times = (seen.get(own) ?? 0) + 1;
    seen.set(own, times);
    return [{ key: `own:${own}:${times}`, text: own, second: undefined, symbol: undefined, taken: true }];
  });
}

function slips(words: readonly Word[], zone: Zone, unit: number): Placement[] {
  const grid = gridIn(zone, words.length, 2.5);
  const height = Math.min(92 * unit, grid.cell.height - 14 * unit);
  const width = Math.min(grid.cell.width - 16 * unit, height * 3.6);
  return words.map((word, index) => ({
    key: word.key,
    name: `slip ${word.text} ${word.second ?? ''} ${word.taken}`,
    ...grid.at(index),
    width,
    height,
    margin: 14 * unit,
    angle: (((index * 29) % 7) - 3) * 0.6,
    alpha: word.taken ? 1 : 0.88,
    depth: word.taken ? 120 : 100,
    ms: 520,
    enter: { y: zone.y + zone.height + 80 * unit, alpha: 0, ms: 520, sound: 'paper' },
    paint: (brush, w, h) => paintWordSlip(brush, w, h, unit, word, index),
  }));
}

/** A calm picture: everyone round the table, a pile of cards in the lamp light. Who thanks whom is not seen. */
function thanks({ meeting, say }: Input, zones: Zones): Placement[] {
  const { cloth: zone, unit } = zones;
  const middle = middleOf(zone);
  const tall = Math.min(zone.height * 0.44, 210 * unit);
  const print = { fill: '#F2C063', ink: materials.ink, symbol: marks.thanks, word: say('screen.closing-round.thanks') };
  return [
    ...[-1, 0, 1].map((side) => ({
      key: `thanks:${side}`,
      name: `thanks ${print.word}`,
      x: middle.x + side * tall * 0.3,
      y: middle.y + Math.abs(side) * tall * 0.05,
      width: tall * 0.74,
      height: tall,
      margin: 20 * unit,
      angle: side * 11,
      depth: 150 - Math.abs(side),
      enter: {
        y: zone.y + zone.height + tall,
        angle: side * 30,
        alpha: 1,
        delay: (side + 1) * 130,
        ms: 560,
        sound: 'paper' as const,
      },
      paint: (brush: CanvasRenderingContext2D, w: number, h: number) => paintBack(brush, w, h, print, 0),
    })),
    ...around(meeting.seats, zones),
  ];
}

/** It grows warmer towards the end. */
const light = { words: 0.12, thanks: 0.55, farewell: 0.95 } as const;
