import { clear, type Manner, manners, roomy } from './manners.ts';
import { hasWholeNames, hasWholeWords, laidRow, rowHeight, type Wished, wishedOf, wishOf } from './row.ts';

/** Everything here is in zone units, with the cloth's upper left corner at (0, 0). */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface StageToLay {
  key: string;
  words: string;
  games: readonly { number: number; title: string }[];
}

export interface LaidStage {
  key: string;
  /** where stems leave the ribbon */
  knot: { x: number; y: number };
  /** room of its words, under the ribbon */
  words: Box;
}

export interface LaidGame {
  number: number;
  stage: string;
  x: number;
  y: number;
  size: number;
  /** room of its name above it; that of the newest is on its slip */
  title: Box | undefined;
}

export interface Lifeline {
  /** one under another when one would be too crowded; all level */
  ribbons: Box[];
  stages: LaidStage[];
  games: LaidGame[];
  /** what the slip of the game opened last may take */
  slip: Box;
  /** room of the questions: at the foot, or beside the slip where rows are many */
  asked: Box;
}

export interface Wishes {
  /** the game opened last: larger than the others */
  newest: number | undefined;
  /** how high its slip would like to be, and lower heights at which a little less is read; empty without one */
  slip: readonly number[];
  /** height of the questions at the foot; 0 without any */
  foot: number;
}

/** from the cloth's edges to the ribbon's ends */
export const side = 34;
const edge = 18;
const gap = 14;
const mostRows = 6;
/** what questions beside the slip take of the width */
const besideShare = 0.38;

/** Lays everything out as large as there is room for, and nothing over anything else. */
export function layLifeline(
  stages: readonly StageToLay[],
  room: { width: number; height: number },
  wishes: Wishes,
): Lifeline {
  const width = room.width - side * 2;
  const whole = room.height - edge * 2;
  const { rows, manner, foot } = chosen(stages, width, whole, wishes);
  const height = whole - (foot ? foot + gap : 0);
  const heights = rows.map((row) => rowHeight(row, manner, wishes.newest));
  const taken = heights.reduce((sum, one) => sum + one, gap * (rows.length - 1));
  const slip = Math.max(0, Math.min(wishes.slip[0] ?? 0, height - taken - gap));
  const spare = Math.max(0, height - taken - (slip ? slip + gap : 0));
  const top = edge + spare * 0.4;
  let y = top + (slip ? slip + gap + Math.min(26, spare * 0.2) : 0);
  const laid = rows.map((row, index) => {
    const box = { x: side, y, width, height: heights[index] ?? 0 };
    y += box.height + gap;
    return laidRow(row, box, manner, wishes.newest);
  });
  const wide = { x: side - 8, width: width + 16 };
  const beside = wishes.foot > 0 && foot === 0 ? wide.width * besideShare : 0;
  return {
    ribbons: laid.map(({ ribbon }) => ribbon),
    stages: laid.flatMap((row) => row.stages),
    games: laid.flatMap((row) => row.games),
    slip: { ...wide, y: top, width: wide.width - (beside ? beside + gap : 0), height: slip },
    asked: beside
      ? { x: wide.x + wide.width - beside, y: top, width: beside, height: slip }
      : { ...wide, y: room.height - edge - foot, height: foot },
  };
}

interface Chosen {
  rows: Wished[][];
  manner: Manner;
  /** 0 also when the questions lie beside the slip */
  foot: number;
}

/** One manner on so many rows. */
interface Candidate {
  rows: Wished[][];
  manner: Manner;
  /** of all rows, with the gaps between and after them */
  taken: number;
  hasWholeWords: boolean;
  hasWholeNames: boolean;
}

/** The most generous that leaves the slip its room, with as few words cut as can be; then the one that leaves it any. */
function chosen(
  stages: readonly StageToLay[],
  width: number,
  height: number,
  { newest, slip: slips, foot }: Wishes,
): Chosen {
  const [slip = 0] = slips;
  const candidates = candidatesFor(stages, width, newest);
  const isWhole = (one: Candidate) => one.hasWholeWords && one.hasWholeNames;
  const isRoomy = (one: Candidate) => isWhole(one) && !one.manner.isHighAndLow && one.manner.size >= roomy;
  const isNamed = (one: Candidate) => one.hasWholeWords && one.manner.lines === 2;
  const isClear = (one: Candidate) => one.hasWholeWords && one.manner.lines !== 1 && one.manner.size >= clear;
  const isAny = (one: Candidate) => one.manner.lines !== 1;
  const tries: { least: number; suits: (one: Candidate) => boolean; foot: number }[] = slip
    ? [
        ...slips.map((least) => ({ least, suits: isRoomy, foot })),
        { least: Math.min(slip, 190), suits: isWhole, foot },
        { least: Math.min(slip, 150), suits: isWhole, foot },
        { least: Math.min(slip, 150), suits: isNamed, foot },
        { least: Math.min(slip, 150), suits: (one) => one.manner.lines === 2, foot },
        { least: Math.min(slip, 190), suits: isClear, foot: 0 },
        { least: Math.min(slip, 150), suits: isClear, foot: 0 },
        { least: Math.min(slip, 150), suits: isAny, foot: 0 },
        { least: Math.min(slip, 104), suits: isAny, foot: 0 },
      ]
    : [
        { least: 0, suits: isWhole, foot },
        { least: 0, suits: isAny, foot },
      ];
  for (const { least, suits, foot } of tries) {
    const found = candidates.find((one) => suits(one) && one.taken + least + (foot ? foot + gap : 0) <= height);
    if (found) return { rows: found.rows, manner: found.manner, foot };
  }
  const manner = manners.at(-1) as Manner;
  const wished = stages.map((stage) => wishedOf(stage, manner, newest));
  return { rows: sharedOut(wished, Math.ceil(wishOf(wished) / width)), manner, foot: slip ? 0 : foot };
}

const candidatesFor = (stages: readonly StageToLay[], width: number, newest: number | undefined): Candidate[] =>
  manners.flatMap((manner) => {
    const wished = stages.map((stage) => wishedOf(stage, manner, newest));
    return Array.from({ length: mostRows }, (_, index) => sharedOut(wished, index + 1))
      .filter((rows) => rows.every((row) => wishOf(row) <= width))
      .map((rows) => ({
        rows,
        manner,
        taken: rows.reduce((sum, row) => sum + rowHeight(row, manner, newest) + gap, 0),
        hasWholeWords: rows.every((row) => hasWholeWords(row, manner)),
        hasWholeNames: rows.every((row) => hasWholeNames(row, manner, newest)),
      }));
  });

/** In their order on at most `count` rows, the longest of which is as short as can be. */
function sharedOut(stages: readonly Wished[], count: number): Wished[][] {
  const limits = stages.flatMap((_, from) =>
    stages.slice(from).map((_, to) => wishOf(stages.slice(from, from + to + 1))),
  );
  for (const limit of limits.sort((one, other) => one - other)) {
    const rows: Wished[][] = [];
    for (const stage of stages) {
      const row = rows.at(-1);
      if (row && wishOf(row) + stage.wish <= limit + 0.01) row.push(stage);
      else rows.push([stage]);
    }
    if (rows.length <= count && rows.every((row) => wishOf(row) <= limit + 0.01)) return rows;
  }
  return [[...stages]];
}
