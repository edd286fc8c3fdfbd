import type { Game } from '../../../../shared/activities/pelitarina/game.ts';
import { materials } from '../../../stage/paint/colour.ts';
import { type FittedText, fitted, letter } from '../../../stage/paint/lettering.ts';
import { paintMark } from '../../../stage/paint/pieces.ts';
import {
  type Block,
  drawnOnPaper,
  drawnOnSheets,
  heading,
  type KeptThings,
  kept,
  page,
  wide,
} from '../../parts/keepsake-paper.ts';
import { drawingPatch, paintDrawing } from '../table/drawing.ts';
import { ribbon } from '../table/ribbon.ts';
import { paintGame } from '../table/tokens.ts';
import { type DrawnMemories, memoriesOf } from './draw-memories.ts';
import { type Manner, rowsOf } from './rows.ts';

export interface DrawnGame extends Pick<Game, 'title' | 'when' | 'drawing'> {
  symbol: string | undefined;
  /** place among the deck's pictures: the same as where the games are drawn */
  colour: number;
}

export interface DrawnStage {
  words: string;
  symbol: string | undefined;
  games: DrawnGame[];
}

/** A lifeline with all its words in the reader's language. */
export interface Drawable {
  title: string;
  date: string;
  stages: DrawnStage[];
  skills: KeptThings;
  /** what was answered of the games; empty unless its person wants it here */
  memories: DrawnMemories;
}

type Pen = CanvasRenderingContext2D;

const gap = 12;
const ribbonHeight = 40;
const knotSize = 58;

/** Draws a lifeline on paper: level ribbons with the games on them. It is made and stays on this device. */
export const drawLifeline = (given: Drawable): Promise<Blob> => drawnOnPaper((pen) => blocksOf(pen, given));

/** The same to be printed. */
export const drawSheets = (given: Drawable): Promise<Blob[]> => drawnOnSheets((pen) => blocksOf(pen, given));

function blocksOf(pen: Pen, given: Drawable): (Block | undefined)[] {
  const { manner, rows } = rowsOf(given.stages);
  return [
    heading(pen, given),
    ...rows.map((row) => rowOf(pen, row, manner)),
    kept(pen, given.skills),
    ...memoriesOf(pen, given.memories),
  ];
}

interface Laid {
  game: DrawnGame;
  x: number;
  title: FittedText;
  when: FittedText | undefined;
}

/** One ribbon: above it the games, under it what the stages are called. */
function rowOf(pen: Pen, row: readonly DrawnStage[], manner: Manner): Block {
  const { token, letters } = manner;
  const places = row.reduce((sum, { games }) => sum + Math.max(1, games.length), 0);
  const slot = wide / places;
  const column = Math.min(slot, wide / 2) - gap * 1.5;
  let from = page.edge;
  const stages = row.map((stage) => {
    const width = slot * Math.max(1, stage.games.length);
    const middle = from + width / 2;
    const games = stage.games.map((game, nth): Laid => {
      const x = from + slot * (nth + 0.5);
      const title = words(pen, game.title, letters, 680, column, 4);
      return { game, x, title, when: game.when ? words(pen, game.when, letters * 0.86, 430, column, 3) : undefined };
    });
    from += width;
    return {
      ...stage,
      middle,
      games,
      name: words(pen, stage.words, letters * 1.08, games.length > 0 ? 720 : 480, width - gap, 3),
    };
  });
  const patch = Math.min(manner.drawing, column);
  const heightOf = ({ game, title, when }: Laid): number =>
    token + gap * 2 + title.height + (when?.height ?? 0) + (game.drawing?.length ? patch + gap : 0);
  const above = Math.max(0, ...stages.flatMap(({ games }) => games.map(heightOf))) + gap;
  const below = gap * 2 + Math.max(...stages.map(({ name }) => name.height));
  return {
    height: above + ribbonHeight + below,
    draw(top) {
      const level = top + above;
      pen.save();
      pen.translate(page.edge - 24, level);
      ribbon('ribbon', { x: 0, y: 0, width: wide + 48, height: ribbonHeight }, 1).paint(pen, wide + 48, ribbonHeight);
      pen.restore();
      for (const { middle, games, name, symbol } of stages) {
        const knot = level + ribbonHeight / 2;
        for (const { x } of games) stem(pen, { x, y: level - gap }, { x: middle, y: knot });
        for (const laid of games) drawGame(pen, laid, level - gap * 2, token, patch);
        const isEmpty = games.length === 0;
        const size = isEmpty ? knotSize * 0.8 : knotSize;
        pen.save();
        pen.translate(middle - size / 2, knot - size / 2);
        paintMark(pen, size, size, materials.paper, materials.softInk, symbol);
        pen.restore();
        const ink = isEmpty ? materials.softInk : materials.ink;
        letter(pen, name, middle, level + ribbonHeight + gap * 1.5, ink, 'center');
      }
    },
  };
}

/** Upwards from the ribbon: the picture, its words, and what was drawn of it. */
function drawGame(pen: Pen, { game, x, title, when }: Laid, foot: number, token: number, patch: number): void {
  pen.save();
  pen.translate(x - token / 2, foot - token);
  paintGame(pen, token, token, 1, { symbol: game.symbol, colour: game.colour });
  pen.restore();
  let y = foot - token - gap - (when?.height ?? 0);
  if (when) letter(pen, when, x, y, materials.softInk, 'center');
  y -= title.height;
  letter(pen, title, x, y, materials.ink, 'center');
  if (!game.drawing?.length) return;
  const at = { x: x - patch / 2, y: y - gap - patch, side: patch };
  drawingPatch(pen, at, 1.4);
  paintDrawing(pen, game.drawing, at, 1.4);
}

/** A thread of the ribbon's own colour. */
function stem(pen: Pen, from: { x: number; y: number }, to: { x: number; y: number }): void {
  pen.beginPath();
  pen.moveTo(from.x, from.y - 20);
  pen.bezierCurveTo(from.x, to.y - 6, to.x + (from.x - to.x) * 0.4, to.y, to.x, to.y);
  pen.lineCap = 'round';
  pen.lineWidth = 5;
  pen.strokeStyle = '#A65F3D';
  pen.stroke();
}

/** A word that is longer than its place even when it is small goes on to the next line. */
function words(pen: Pen, text: string, size: number, weight: number, width: number, lines: number): FittedText {
  const smallest = size * 0.72;
  const most = Math.max(4, Math.floor(width / (smallest * 0.58)));
  const broken = text
    .split(' ')
    .map((word) => ([...word].length > most ? piecesOf(word, most).join('-\n') : word))
    .join(' ');
  const leading = 1.16;
  return fitted(pen, { text: broken, weight, largest: size, smallest, width, height: size * leading * lines, leading });
}

function piecesOf(word: string, most: number): string[] {
  const letters = [...word];
  const count = Math.ceil(letters.length / most);
  const each = Math.ceil(letters.length / count);
  return Array.from({ length: count }, (_, nth) => letters.slice(nth * each, (nth + 1) * each).join(''));
}
