/** One way to lay a lifeline out; in units. */
export interface Manner {
  /** of a token */
  size: number;
  /** of a game's name; 0 where pictures alone have room: the names are in HTML, and that of the newest on its slip */
  lines: number;
  /** wider than this, a name may be cut */
  title: number;
  /** wider than this, a stage's words may be cut */
  words: number;
  /** every other token is higher, so that names have room beside their neighbours' */
  isHighAndLow?: boolean;
}

/** The most generous first. */
export const manners: readonly Manner[] = [
  { size: 92, lines: 2, title: 230, words: 230 },
  { size: 80, lines: 2, title: 200, words: 210 },
  { size: 84, lines: 2, title: 230, words: 200, isHighAndLow: true },
  { size: 72, lines: 2, title: 230, words: 190, isHighAndLow: true },
  { size: 64, lines: 2, title: 210, words: 190, isHighAndLow: true },
  { size: 56, lines: 2, title: 180, words: 180, isHighAndLow: true },
  { size: 70, lines: 0, title: 0, words: 190 },
  { size: 62, lines: 0, title: 0, words: 180 },
  { size: 54, lines: 0, title: 0, words: 170 },
  { size: 46, lines: 0, title: 0, words: 160 },
  { size: 40, lines: 0, title: 0, words: 150 },
  { size: 34, lines: 0, title: 0, words: 130 },
  { size: 28, lines: 0, title: 0, words: 88 },
];

/** Manners in which the games' names are seen. */
export const named: readonly Manner[] = manners.filter(({ lines }) => lines > 0);
