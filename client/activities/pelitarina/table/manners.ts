/** One way to lay a lifeline out; in units. */
export interface Manner {
  /** of a token */
  size: number;
  /** of a game's name; 0 where pictures alone have room: the names are in HTML, and that of the newest on its slip */
  lines: 0 | 1 | 2;
  /** wider than this, a name may be cut */
  title: number;
  /** wider than this, a stage's words may be cut */
  words: number;
  /** as many as a stage's words may take */
  wordLines: 2 | 3;
  /** every other token is higher, so that names have room beside their neighbours' */
  isHighAndLow?: boolean;
}

/** The most generous first. */
export const manners: readonly Manner[] = [
  { size: 124, lines: 1, title: 320, words: 340, wordLines: 3 },
  { size: 108, lines: 1, title: 300, words: 340, wordLines: 3 },
  { size: 108, lines: 2, title: 250, words: 330, wordLines: 3 },
  { size: 94, lines: 1, title: 280, words: 340, wordLines: 3 },
  { size: 94, lines: 2, title: 230, words: 310, wordLines: 3 },
  { size: 82, lines: 1, title: 260, words: 340, wordLines: 3 },
  { size: 82, lines: 2, title: 210, words: 290, wordLines: 3 },
  { size: 72, lines: 1, title: 240, words: 280, wordLines: 3 },
  { size: 72, lines: 2, title: 200, words: 270, wordLines: 3 },
  { size: 66, lines: 2, title: 180, words: 230, wordLines: 3 },
  { size: 84, lines: 1, title: 260, words: 280, wordLines: 3, isHighAndLow: true },
  { size: 84, lines: 2, title: 230, words: 280, wordLines: 3, isHighAndLow: true },
  { size: 72, lines: 2, title: 230, words: 260, wordLines: 3, isHighAndLow: true },
  { size: 58, lines: 2, title: 164, words: 220, wordLines: 3 },
  { size: 58, lines: 2, title: 164, words: 220, wordLines: 2 },
  { size: 64, lines: 2, title: 210, words: 240, wordLines: 3, isHighAndLow: true },
  { size: 56, lines: 2, title: 180, words: 220, wordLines: 3, isHighAndLow: true },
  { size: 84, lines: 0, title: 0, words: 240, wordLines: 3 },
  { size: 74, lines: 0, title: 0, words: 230, wordLines: 3 },
  { size: 64, lines: 0, title: 0, words: 220, wordLines: 3 },
  { size: 54, lines: 0, title: 0, words: 220, wordLines: 3 },
  { size: 46, lines: 0, title: 0, words: 214, wordLines: 3 },
  { size: 46, lines: 0, title: 0, words: 200, wordLines: 2 },
  { size: 40, lines: 0, title: 0, words: 180, wordLines: 2 },
  { size: 34, lines: 0, title: 0, words: 150, wordLines: 2 },
  { size: 28, lines: 0, title: 0, words: 110, wordLines: 2 },
  { size: 28, lines: 0, title: 0, words: 88, wordLines: 2 },
];

/** Pictures this large are still told apart from the back of the room. */
export const clear = 46;
/** As large as pictures stay while the words of one game take as much as they like. */
export const roomy = 82;
