import { readable } from '../../../stage/paint/sheet.ts';

/** What the typeface's bold letters take, in sizes. */
function letterWidth(letter: string): number {
  if (/[ijl.,;:!’]/.test(letter)) return 0.31;
  if (/[ftr\s()/-]/.test(letter)) return 0.37;
  if (/[mwMW]/.test(letter)) return 0.89;
  if (/[\p{Lu}\d]/u.test(letter)) return 0.68;
  return /[\u0020-\u024f]/.test(letter) ? 0.59 : 0.8;
}

const space = letterWidth(' ');
const known = new Map<string, number[]>();

/** About how wide words become on so many lines at the smallest size that is read from five metres, in units. */
export function wordsWidth(words: string, lines: number): number {
  const widths = known.get(words) ?? onLines(words);
  if (known.size > 400) known.clear();
  known.set(words, widths);
  return (widths[lines - 1] ?? 0) * readable;
}

const mostLines = 3;

/** On one line, on two, and on three; in sizes. */
function onLines(words: string): number[] {
  const lengths = words.split(' ').map((word) => [...word].reduce((sum, letter) => sum + letterWidth(letter), 0));
  const reaches = lengths.flatMap((_, from) =>
    lengths.slice(from).map((_, to) => lineOf(lengths.slice(from, from + to + 1))),
  );
  const longest = Math.max(...lengths);
  const possible = reaches.filter((reach) => reach >= longest).sort((one, other) => one - other);
  return Array.from({ length: mostLines }, (_, line) => {
    const found = possible.find((reach) => countAt(lengths, reach) <= line + 1);
    return found ?? longest;
  });
}

const lineOf = (lengths: readonly number[]): number =>
  lengths.reduce((sum, length) => sum + length, space * (lengths.length - 1));

function countAt(lengths: readonly number[], reach: number): number {
  let count = 1;
  let at = 0;
  for (const length of lengths) {
    if (at && at + space + length > reach + 0.001) {
      count++;
      at = length;
    } else at += (at ? space : 0) + length;
  }
  return count;
}
