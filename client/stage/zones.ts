/** A place on the stage, in the same pixels as the width and height that were given. */
export interface Zone {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Zones {
  /** one pixel of a screen 756 high; text for the whole room is at least 27 of them (1/28 of the height) */
  unit: number;
  /** the round felt */
  board: { x: number; y: number; radius: number };
  /** who and how far, in HTML on the shared screen */
  head: Zone;
  /** cards and choices; on the console they are in HTML */
  card: Zone | undefined;
  hint: Zone;
  /** code, QR and tokens for latecomers */
  bar: Zone;
  /** a cloth instead of the round felt, for kinds without a board */
  cloth: Zone;
  /** where the same is told in words when nothing can be drawn */
  words: Zone;
}

/** `board`: felt on the left, card on the right. `cloth`: one wide cloth. `picture`: one that fills everything. */
export type Arrangement = 'board' | 'cloth' | 'picture';

/** Where everything lies. The stage and the HTML around it use the same places. */
export function zonesOf(width: number, height: number, layout: 'screen' | 'board', arrangement: Arrangement): Zones {
  if (layout === 'board') return alone(width, height);
  if (arrangement === 'picture') return full(width, height);
  return width / height >= 1.2 ? wide(width, height, arrangement) : tall(width, height, arrangement);
}

function alone(width: number, height: number): Zones {
  const radius = Math.min(width, height) * 0.482;
  const edge = Math.min(width, height) * 0.03;
  const nowhere = { x: 0, y: 0, width: 0, height: 0 };
  const whole = { x: edge, y: edge, width: width - edge * 2, height: height - edge * 2 };
  return {
    unit: radius / 361,
    board: { x: width / 2, y: height / 2, radius },
    head: nowhere,
    card: undefined,
    hint: nowhere,
    bar: nowhere,
    cloth: whole,
    words: whole,
  };
}

/** Words and choices lie on the picture, in `cloth`; title and code above them, what happens now below. */
function full(width: number, height: number): Zones {
  const isWide = width / height >= 1.2;
  const unit = isWide ? Math.min(height / 756, width / 1120) : Math.min(width / 620, height / 1000);
  const edge = (isWide ? 38 : 24) * unit;
  const column = { x: edge, width: width - edge * 2 };
  // Wide enough for the address on one line above the code.
  const barWidth = Math.min(450 * unit, column.width);
  const bar = { width: barWidth, height: 92 * unit, x: width - edge - barWidth, y: 16 * unit };
  const head = isWide
    ? { x: edge, y: bar.y, width: bar.x - edge - 20 * unit, height: 76 * unit }
    : { ...column, y: bar.y + bar.height + 6 * unit, height: 66 * unit };
  const hint = { ...column, y: height - 56 * unit, height: 48 * unit };
  const top = (isWide ? bar.y + bar.height : head.y + head.height) + 10 * unit;
  const cloth = { ...column, y: top, height: hint.y - top - 10 * unit };
  const board = { x: width / 2, y: height / 2, radius: Math.min(cloth.width, cloth.height) / 2 };
  return { unit, board, head, card: undefined, hint, bar, cloth, words: cloth };
}

function wide(width: number, height: number, arrangement: Arrangement): Zones {
  const unit = Math.min(height / 756, width / 1120);
  const edge = 38 * unit;
  const radius = Math.min(height * 0.477, width * (width / height < 1.5 ? 0.25 : 0.272));
  const board = { x: edge * 0.9 + radius, y: height / 2, radius };
  const left = board.x + radius + 34 * unit;
  const right = width - edge;
  const bar = { x: left, y: height - edge - 108 * unit, width: right - left, height: 108 * unit };
  const column = { x: left, width: right - left };
  if (arrangement === 'cloth') {
    const head = { x: edge, y: 26 * unit, width: width - edge * 2, height: 72 * unit };
    const top = head.y + head.height + 6 * unit;
    const hint = { x: edge, y: bar.y, width: left - edge - 34 * unit, height: bar.height };
    const cloth = { x: edge, y: top, width: right - edge, height: bar.y - top - 18 * unit };
    return { unit, board, head, card: undefined, hint, bar, cloth, words: cloth };
  }
  const head = { ...column, y: edge, height: 74 * unit };
  const hint = { ...column, height: 88 * unit, y: bar.y - 98 * unit };
  const top = head.y + head.height + 12 * unit;
  const card = { ...column, y: top, height: hint.y - top - 18 * unit };
  const words = { x: edge, y: edge, width: left - edge - 34 * unit, height: height - edge * 2 };
  return { unit, board, head, card, hint, bar, cloth: card, words };
}

function tall(width: number, height: number, arrangement: Arrangement): Zones {
  const unit = Math.min(width / 620, height / 1000);
  const edge = 24 * unit;
  const column = { x: edge, width: width - edge * 2 };
  const head = { ...column, y: edge, height: 66 * unit };
  const bar = { ...column, y: height - edge - 108 * unit, height: 108 * unit };
  const hint = { ...column, y: bar.y - 92 * unit, height: 82 * unit };
  const top = head.y + head.height + 10 * unit;
  const space = hint.y - top - 12 * unit;
  const radius = Math.min(column.width / 2, space * 0.25);
  const board = { x: width / 2, y: top + radius, radius };
  const card = { ...column, y: board.y + radius + 16 * unit, height: space - radius * 2 - 16 * unit };
  const cloth = { ...column, y: top, height: space };
  return { unit, board, head, card: arrangement === 'board' ? card : undefined, hint, bar, cloth, words: cloth };
}
