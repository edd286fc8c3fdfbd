import type { Box, LaidGame, LaidStage, StageToLay } from './layout.ts';
import type { Manner } from './manners.ts';
import { wordsWidth } from './width.ts';

export const ribbonHeight = 36;
/** what the light ring adds around the newest */
export const ring = 9;
/** from one line of words to the next */
export const line = 32;

/** between tokens; small ones may be nearer to each other */
const between = ({ size }: Manner): number => Math.min(12, size * 0.16);
const stem = 12;
const besideWords = 10;

/** A stage, and how wide it and each of its games would like to be. */
export interface Wished extends StageToLay {
  columns: { number: number; name: number; wish: number }[];
  wish: number;
}

export function wishedOf(stage: StageToLay, manner: Manner, newest: number | undefined): Wished {
  const columns = stage.games.map(({ number, title }) => {
    const isNewest = number === newest;
    const token = isNewest ? newestSize(manner) + ring * 2 : manner.size;
    const name = manner.lines && !isNewest ? wordsWidth(title, manner.lines) : 0;
    const wished = Math.min(manner.title, name) * (manner.isHighAndLow ? 0.6 : 1);
    return { number, name, wish: Math.max(token, wished) + between(manner) };
  });
  // A few words stay on one line where pictures are large.
  const whole = wordsWidth(stage.words, 1);
  const words = Math.min(manner.words, whole <= manner.size * 2 ? whole : wordsWidth(stage.words, 2)) + besideWords;
  return { ...stage, columns, wish: Math.max(words, wishOf(columns)) };
}

/** Whether the words under the ribbon can all be read to their end. */
export const hasWholeWords = (row: readonly Wished[], { wordLines }: Manner): boolean =>
  row.every(({ words, wish }) => wordsWidth(words, wordLines) <= wish - besideWords);

/** Whether the names above the tokens can. */
export const hasWholeNames = (row: readonly Wished[], { lines, title }: Manner, newest: number | undefined): boolean =>
  lines > 0 &&
  row.every(({ games }) => games.every((game) => game.number === newest || wordsWidth(game.title, lines) <= title));

export const wishOf = (things: readonly { wish: number }[]): number => things.reduce((sum, { wish }) => sum + wish, 0);

/** Tokens with their names, the ribbon, and under it the stages' words. */
export const rowHeight = (row: readonly Wished[], manner: Manner, newest: number | undefined): number =>
  above(row, manner, newest) + ribbonHeight / 2 + 8 + linesOfWords(row, manner) * line + 4;

/** How much the ribbon, like any cloth, is off a straight line at a share of its length; both ends are as high. */
export const waveAt = (share: number, width: number): number =>
  Math.sin(share * Math.PI * 4 + 0.5) * Math.min(wave, width / 300);
const wave = 4;

export function laidRow(
  row: readonly Wished[],
  { x: left, y: top, width }: Box,
  manner: Manner,
  newest: number | undefined,
): { ribbon: Box; stages: LaidStage[]; games: LaidGame[] } {
  const middle = top + above(row, manner, newest);
  const lines = linesOfWords(row, manner);
  const share = width / Math.max(1, wishOf(row));
  const tokens: Token[] = [];
  let from = left;
  const stages = row.map((stage): LaidStage => {
    const span = stage.wish * share;
    const knot = { x: from + span / 2, y: middle + waveAt((from + span / 2 - left) / width, width) };
    const wished = wishOf(stage.columns);
    // Games of one stage stay together, however wide the stage.
    const spread = wished ? Math.min(span / wished, Math.max(1, Math.min(share, 1.3))) : 1;
    let at = knot.x - (wished * spread) / 2;
    for (const { number, name, wish } of stage.columns) {
      const isNewest = number === newest;
      const size = isNewest ? newestSize(manner) : manner.size;
      const lift = ribbonHeight / 2 + stem + (tokens.length % 2 ? step(manner) : 0);
      tokens.push({
        ...{ number, stage: stage.key, size, name },
        reach: size / 2 + (isNewest ? ring : 0),
        x: at + (wish * spread) / 2,
        y: isNewest ? knot.y + ribbonHeight / 2 - ring - size / 2 : knot.y - lift - size / 2,
      });
      at += wish * spread;
    }
    const words = {
      ...{ x: from + besideWords / 2, y: middle + ribbonHeight / 2 + 8 },
      ...{ width: span - besideWords, height: lines * line },
    };
    from += span;
    return { key: stage.key, knot, words };
  });
  const height = manner.lines * line;
  const edges = { from: left - 14, to: left + width + 14 };
  return {
    ribbon: { x: left, y: middle - ribbonHeight / 2, width, height: ribbonHeight },
    stages,
    games: tokens.map((token) => ({
      ...{ number: token.number, stage: token.stage, x: token.x, y: token.y, size: token.size },
      title: token.name ? nameAbove(token, tokens, height, edges) : undefined,
    })),
  };
}

interface Token {
  number: number;
  stage: string;
  x: number;
  y: number;
  size: number;
  /** from its middle to its edge, with its ring */
  reach: number;
  /** how wide its name would like to be; 0 without one */
  name: number;
}

/**
 * As wide as its words, where no token or other name is in the way; neighbours share what is between them by their
 * length. Where there is little room on one side, it moves to the other.
 */
function nameAbove(token: Token, all: readonly Token[], height: number, edges: { from: number; to: number }): Box {
  const bottom = (of: Token) => of.y - of.reach - 4;
  const y = bottom(token) - height;
  const room = { left: token.x - edges.from, right: edges.to - token.x };
  for (const other of all) {
    if (other === token) continue;
    const away = Math.abs(other.x - token.x);
    const side = other.x < token.x ? 'left' : 'right';
    const isBeside = other.y - other.reach < y + height && y < other.y + other.reach;
    if (isBeside) room[side] = Math.min(room[side], away - other.reach - 6);
    const isNameBeside = other.name > 0 && Math.abs(bottom(other) - bottom(token)) < height;
    if (isNameBeside) room[side] = Math.min(room[side], away * (token.name / (token.name + other.name)) - 5);
  }
  const wanted = token.name * spare;
  const left = Math.min(room.left, Math.max(wanted / 2, wanted - room.right));
  const right = Math.min(room.right, Math.max(wanted / 2, wanted - room.left));
  return { x: token.x - left, y, width: left + right, height };
}
/** How much wider than it should be a name may turn out to be. */
const spare = 1.12;

const newestSize = ({ size }: Manner): number => size * 1.3;

/** As many lines as the longest words of a row take. */
function linesOfWords(row: readonly Wished[], { wordLines }: Manner): number {
  for (let lines = 1; lines < wordLines; lines++)
    if (row.every(({ words, wish }) => wordsWidth(words, lines) <= wish - besideWords)) return lines;
  return wordLines;
}

/** How much higher every other token lies, so that neighbours are told apart. */
const step = ({ size, lines, isHighAndLow }: Manner): number => (isHighAndLow ? lines * line + wave * 2 : size * 0.14);

/** From the upper edge of a row to the middle of its ribbon. */
function above(row: readonly Wished[], manner: Manner, newest: number | undefined): number {
  const numbers = row.flatMap(({ columns }) => columns.map(({ number }) => number));
  if (numbers.length === 0) return ribbonHeight / 2 + wave;
  const high = numbers.length > 1 ? step(manner) : 0;
  const usual = ribbonHeight / 2 + stem + manner.size + high + 4 + manner.lines * line;
  const large = newest !== undefined && numbers.includes(newest) ? newestSize(manner) + ring - ribbonHeight / 2 : 0;
  return Math.max(usual, large) + wave;
}
