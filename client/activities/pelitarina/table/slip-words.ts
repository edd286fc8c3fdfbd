import type { OpenGame } from '../../../../shared/activities/pelitarina/view.ts';
import type { FittedText } from '../../../stage/paint/lettering.ts';
import { readable } from '../../../stage/paint/sheet.ts';
import { cutTo, fitsWhole, type Wanted } from './words.ts';

/** Words on a slip; places in device pixels from the upper left corner of what is written. */
export interface Written {
  words: FittedText;
  x: number;
  y: number;
  isSoft: boolean;
}

export interface Text {
  parts: Written[];
  width: number;
  height: number;
}

interface Room {
  width: number;
  height: number;
}

/** In units. */
const columnGap = 34;
const rowGap = 10;
const leastColumn = 330;
const widestColumn = 800;
const besideTitle = 18;
const underHead = 5;
const answerSizes = [38, 34, 30, readable];
const answerLeading = 1.16;

/** The game's name and time, and as many answers as are read whole in that room; of the first, at least the beginning. */
export function slipText(game: OpenGame, text: (ref: string) => string, room: Room, unit: number): Text {
  const least = game.answers.length > 0 ? (readable * answerLeading + underHead) * unit : 0;
  const head = headIn(game, { width: room.width, height: room.height - least }, unit);
  const top = head.height + (game.answers.length > 0 ? underHead * unit : 0);
  const answers = answersIn(game.answers, text, { width: room.width, height: room.height - top }, unit);
  return {
    parts: [...head.parts, ...answers.parts.map((part) => ({ ...part, y: part.y + top }))],
    width: Math.max(head.width, answers.width),
    height: answers.height ? top + answers.height : head.height,
  };
}

/** The name whole before anything else; the time beside it or under it, where it is read whole. */
function headIn({ title, when }: OpenGame, { width, height }: Room, unit: number): Text {
  const name = (lines: number, wide: number): Wanted => {
    const largest = (lines > 1 ? 34 : 40) * unit;
    const size = { largest, smallest: readable * unit, leading: 1.12 };
    return { text: title, weight: 720, ...size, width: wide, height: lines * largest * 1.12 };
  };
  const time: Wanted = {
    ...{ text: when ?? '', weight: 420, largest: 29 * unit, smallest: readable * unit },
    ...{ width, height: 29 * 1.16 * unit, leading: 1.16 },
  };
  const timed = when !== undefined && fitsWhole(time) ? cutTo(time) : undefined;
  const beside = timed ? width - timed.width - besideTitle * unit : 0;
  const ways: { name: Wanted; time?: 'beside' | 'under' }[] = [
    ...(timed ? [{ name: name(1, beside), time: 'beside' as const }] : []),
    ...(timed ? [1, 2].map((lines) => ({ name: name(lines, width), time: 'under' as const })) : []),
    ...[1, 2].map((lines) => ({ name: name(lines, width) })),
  ];
  for (const way of ways) {
    if (!fitsWhole(way.name)) continue;
    const head = headOf(cutTo(way.name), timed, way.time, unit);
    if (head.height <= height + 0.5) return head;
  }
  return headOf(cutTo(name(1, width)), undefined, undefined, unit);
}

function headOf(
  name: FittedText,
  time: FittedText | undefined,
  where: 'beside' | 'under' | undefined,
  unit: number,
): Text {
  const parts: Written[] = [{ words: name, x: 0, y: 0, isSoft: false }];
  if (!time || !where) return { parts, width: name.width, height: name.height };
  if (where === 'under') {
    parts.push({ words: time, x: 0, y: name.height, isSoft: true });
    return { parts, width: Math.max(name.width, time.width), height: name.height + time.height };
  }
  const x = name.width + besideTitle * unit;
  parts.push({ words: time, x, y: baseOf(name) - baseOf(time), isSoft: true });
  return { parts, width: x + time.width, height: name.height };
}

/** From the upper edge of a text to where its first line stands; as lettering.ts has it. */
const baseOf = ({ size, leading }: FittedText): number => size * (leading / 2 + 0.34);

function answersIn(answers: OpenGame['answers'], text: (ref: string) => string, room: Room, unit: number): Text {
  for (let count = answers.length; count > 0; count--)
    for (const size of answerSizes)
      for (let columns = Math.min(3, count); columns > 0; columns--) {
        const width = Math.min((room.width - columnGap * unit * (columns - 1)) / columns, widestColumn * unit);
        if (columns > 1 && width < leastColumn * unit) continue;
        const laid = laidOut(answers.slice(0, count), columns, width, size, text, unit);
        if (laid && laid.height <= room.height + 0.5) return laid;
      }
  const [first] = answers;
  if (!first || room.height < readable * unit) return { parts: [], width: 0, height: 0 };
  // What was answered goes before what was asked.
  const words = cutTo(answerWords(first.text, room.width, room.height, readable, unit));
  return { parts: [{ words, x: 0, y: 0, isSoft: false }], width: words.width, height: words.height };
}

/** Side by side and in rows; undefined when a word is too long for its column. */
function laidOut(
  answers: OpenGame['answers'],
  columns: number,
  width: number,
  size: number,
  text: (ref: string) => string,
  unit: number,
): Text | undefined {
  const parts: Written[] = [];
  let wide = 0;
  let y = 0;
  for (let from = 0; from < answers.length; from += columns) {
    let high = 0;
    for (const [column, { prompt, text: words }] of answers.slice(from, from + columns).entries()) {
      const asked = cutTo(promptWords(text(prompt), width, unit));
      const wanted = answerWords(words, width, Number.POSITIVE_INFINITY, size, unit);
      if (!fitsWhole(wanted)) return undefined;
      const answer = cutTo(wanted);
      const x = column * (width + columnGap * unit);
      parts.push({ words: asked, x, y, isSoft: true }, { words: answer, x, y: y + asked.height, isSoft: false });
      high = Math.max(high, asked.height + answer.height);
      wide = Math.max(wide, x + asked.width, x + answer.width);
    }
    y += high + rowGap * unit;
  }
  return { parts, width: wide, height: y - rowGap * unit };
}

const promptWords = (words: string, width: number, unit: number): Wanted => ({
  ...{ text: words, weight: 420, largest: readable * unit, smallest: readable * unit },
  ...{ width, height: readable * 2.4 * unit, leading: 1.16 },
});

const answerWords = (words: string, width: number, height: number, size: number, unit: number): Wanted => ({
  ...{ text: `”${words.replaceAll('\n', ' ')}”`, weight: 560, largest: size * unit, smallest: size * unit },
  ...{ width, height, leading: answerLeading },
});
