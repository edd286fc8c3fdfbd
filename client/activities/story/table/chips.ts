import type { StoryView } from '../../../../shared/activities/story/view.ts';
import type { OpenPack } from '../../../../shared/wire/api.ts';
import { materials, veil } from '../../../stage/paint/colour.ts';
import { fitted, letter } from '../../../stage/paint/lettering.ts';
import { readable } from '../../../stage/paint/sheet.ts';
import { drawSymbol } from '../../../stage/paint/symbol.ts';
import type { Placement } from '../../../stage/placement.ts';
import type { Zone } from '../../../stage/zones.ts';
import { type StoryWords, storyOf } from '../words.ts';
import { heightOf } from './layout.ts';

interface Chip {
  key: string;
  symbol: string | undefined;
  words: string;
  /** numbers are always told; an item's symbol is enough where there is little room */
  isNumber: boolean;
}

const height = 46;
const gap = 8;

/** What the group has with it, and the numbers that all may see: small, at the right edge. */
export function chipsOf(play: StoryView, pack: OpenPack, words: StoryWords): Chip[] {
  const story = storyOf(play, pack);
  return [
    ...play.numbers.map(({ variable, value }) => ({
      key: `number:${variable}`,
      symbol: pack.symbols[story?.numbers.find(({ id }) => id === variable)?.symbol ?? ''],
      words: `${words.number(variable)} ${value}`,
      isNumber: true,
    })),
    ...play.items.map((item) => ({
      key: `item:${item}`,
      symbol: pack.symbols[story?.items.find(({ id }) => id === item)?.symbol ?? ''],
      words: words.item(item),
      isNumber: false,
    })),
  ];
}

/** How wide their column is; 0 without any. */
export const chipsWidth = (chips: readonly Chip[], isNarrow: boolean, unit: number): number =>
  chips.length ? (isNarrow && !chips.some(({ isNumber }) => isNumber) ? 64 : 340) * unit : 0;

export function chips(
  all: readonly Chip[],
  { x, y, width, height: room }: Zone,
  unit: number,
  isNarrow: boolean,
): Placement[] {
  const tight = isNarrow || all.length * (height + gap) * unit > room;
  const right = x + width;
  const numbers = all.filter(({ isNumber }) => isNumber);
  const items = all.filter(({ isNumber }) => !isNumber);
  const across = Math.max(1, Math.floor(width / ((height + gap) * unit)));
  return [
    ...numbers.map((chip, index) => placed(chip, right, y + index * (height + gap) * unit, true, width, unit)),
    ...items.map((chip, index) => {
      const top = y + numbers.length * (height + gap) * unit;
      return tight
        ? placed(
            chip,
            right - (index % across) * (height + gap) * unit,
            top + Math.floor(index / across) * (height + gap) * unit,
            false,
            width,
            unit,
          )
        : placed(chip, right, top + index * (height + gap) * unit, true, width, unit);
    }),
  ];
}

function placed(chip: Chip, right: number, top: number, isWorded: boolean, most: number, unit: number): Placement {
  const wide = isWorded ? Math.min(most, (66 + lengthOf(chip.words)) * unit) : height * unit;
  return {
    key: chip.key,
    name: `chip ${chip.words} ${isWorded}`,
    x: right - wide / 2,
    y: top + (height * unit) / 2,
    width: wide,
    height: height * unit,
    margin: 4 * unit,
    depth: 305,
    enter: { scale: 1.4, delay: 600, ms: 380, sound: 'tile' },
    paint: (brush, w, h) => {
      brush.fillStyle = veil('#221B2E', 0.86);
      brush.beginPath();
      brush.roundRect(0, 0, w, h, h / 2);
      brush.fill();
      drawSymbol(brush, chip.symbol, h / 2, h / 2, h * 0.66, '#F2C65A');
      if (!isWorded) return;
      const text = { text: chip.words, weight: 600, largest: 28 * unit, smallest: readable * unit, leading: 1 };
      const found = fitted(brush, { ...text, width: w - h - 16 * unit, height: h });
      letter(brush, found, h, (h - found.height) / 2, materials.paper);
    },
  };
}

/** About how long a word is at the readable size, in units. */
function lengthOf(words: string): number {
  for (let width = 40; width < 400; width += 12) if (heightOf(words, 600, 28, width, 1) <= 29) return width;
  return 400;
}
