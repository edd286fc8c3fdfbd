import { readable } from '../../../stage/paint/sheet.ts';

/** A little more than what the typeface's letters take on the average, in sizes. */
const letterWidth = 0.56;

/** About how wide words become on so many lines at the smallest size that is read from five metres, in units. */
export function wordsWidth(words: string, lines: number): number {
  const longest = Math.max(...words.split(' ').map(({ length }) => length));
  const shared = lines > 1 ? words.length / lines + Math.min(4, longest / 2) : words.length;
  return Math.min(words.length, Math.max(longest, shared)) * letterWidth * readable;
}
