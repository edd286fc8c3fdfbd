import { materials } from '../../stage/paint/colour.ts';
import { cutRectangle } from '../../stage/paint/cut.ts';
import { type FittedText, fitted, letter, lettersReady } from '../../stage/paint/lettering.ts';
import { brushOf } from '../../stage/paint/noise.ts';
import { type Box, paintSheet } from '../../stage/paint/sheet.ts';
import { drawSymbol } from '../../stage/paint/symbol.ts';

/** Pixels; as wide as a sheet of A4 at 150 dots per inch. */
export const page = { width: 1240, edge: 110, gap: 54 };
export const wide = page.width - page.edge * 2;

/** A part of a keepsake, from edge to edge of what is drawn on. */
export interface Block {
  height: number;
  draw(top: number): void;
}

export interface KeptThings {
  title: string;
  things: { symbol: string | undefined; words: string }[];
}

type BlocksWith = (pen: CanvasRenderingContext2D) => (Block | undefined)[];

/** Parts under each other on paper with a seam, as a PNG. It is made and stays on this device. */
export async function drawnOnPaper(blocksWith: BlocksWith): Promise<Blob> {
  const [whole] = await drawn(blocksWith, Number.POSITIVE_INFINITY);
  if (!whole) throw new Error('drawnOnPaper: there is nothing to draw');
  return whole;
}

/** The same on as many sheets of about A4 as it takes, to be printed. */
export const drawnOnSheets = (blocksWith: BlocksWith): Promise<Blob[]> => drawn(blocksWith, page.width * 1.55);

async function drawn(blocksWith: BlocksWith, tallest: number): Promise<Blob[]> {
  await lettersReady();
  const canvas = document.createElement('canvas');
  const pen = brushOf(canvas);
  const there = blocksWith(pen).filter((block) => block !== undefined);
  const pictures: Blob[] = [];
  for (const blocks of sheetsOf(there, tallest)) pictures.push(await painted(canvas, pen, blocks));
  return pictures;
}

const foot = 46;
const heightOf = (blocks: readonly Block[]): number =>
  page.edge * 2 + foot + blocks.reduce((all, { height }) => all + height + page.gap, 0);

/** A part is never cut; one that is taller than a sheet has a sheet of its own. */
function sheetsOf(blocks: readonly Block[], tallest: number): Block[][] {
  const sheets: Block[][] = [];
  for (const block of blocks) {
    const sheet = sheets.at(-1);
    if (sheet && heightOf([...sheet, block]) <= tallest) sheet.push(block);
    else sheets.push([block]);
  }
  return sheets;
}

function painted(canvas: HTMLCanvasElement, pen: CanvasRenderingContext2D, blocks: readonly Block[]): Promise<Blob> {
  const height = heightOf(blocks);
  // Browsers of phones draw no larger pictures.
  const scale = Math.min(1, 13_000 / height);
  canvas.width = page.width * scale;
  canvas.height = height * scale;
  pen.scale(scale, scale);
  paper(pen, height);
  let top = page.edge;
  for (const { height, draw } of blocks) {
    draw(top);
    top += height + page.gap;
  }
  letter(pen, line(pen, 'Pelipiiri', 30, 500), page.width / 2, top, materials.softInk, 'center');
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('keepsake-paper: the picture was not made')))),
  );
}

/** Paper with a seam, as on the cloth of the table. */
function paper(pen: CanvasRenderingContext2D, height: number): void {
  pen.fillStyle = materials.paper;
  pen.fillRect(0, 0, page.width, height);
  pen.save();
  pen.lineWidth = 5;
  pen.lineCap = 'round';
  pen.setLineDash([18, 15]);
  pen.strokeStyle = materials.wood;
  pen.stroke(cutRectangle(44, 44, page.width - 88, height - 88, { radius: 46, wobble: 3, seed: 5 }));
  pen.restore();
}

export function heading(pen: CanvasRenderingContext2D, { title, date }: { title: string; date: string }): Block {
  const large = lines(pen, title, 66, 700, wide);
  const small = line(pen, date, 34, 450);
  return {
    height: large.height + small.height + 10,
    draw(top) {
      letter(pen, large, page.width / 2, top, materials.ink, 'center');
      letter(pen, small, page.width / 2, top + large.height + 10, materials.softInk, 'center');
    },
  };
}

/** Strengths and words on slips, as many in a row as there is room for. */
export function kept(pen: CanvasRenderingContext2D, { title, things }: KeptThings): Block | undefined {
  if (things.length === 0) return undefined;
  const head = line(pen, title, 36, 650);
  const tall = 104;
  let x = 0;
  let row = 0;
  const slips = things.map(({ symbol, words }) => {
    const text = fitted(pen, {
      text: words,
      weight: 650,
      largest: 38,
      smallest: 28,
      width: 380,
      height: 84,
      leading: 1.1,
    });
    const width = text.width + (symbol ? 138 : 72);
    if (x > 0 && x + width > wide) {
      x = 0;
      row += 1;
    }
    const placed = { symbol, text, width, x, row };
    x += width + 26;
    return placed;
  });
  const first = head.height + 20;
  return {
    height: first + (row + 1) * (tall + 24) - 24,
    draw(top) {
      letter(pen, head, page.edge, top, materials.softInk);
      for (const [nth, { symbol, text, width, x, row }] of slips.entries()) {
        const left = page.edge + x;
        const y = top + first + row * (tall + 24);
        slip(pen, { x: left, y, width, height: tall }, nth + 3);
        drawSymbol(pen, symbol, left + 66, y + tall / 2, 62, materials.ink);
        const from = left + (symbol ? 108 : 36);
        letter(pen, text, from, y + (tall - text.height) / 2, materials.ink);
      }
    },
  };
}

/** A piece of paper, lit from its own upper left. */
export function slip(pen: CanvasRenderingContext2D, { x, y, width, height }: Box, seed: number): void {
  pen.save();
  pen.translate(x, y);
  const radius = Math.min(40, height * 0.24);
  paintSheet(
    pen,
    cutRectangle(0, 0, width, height, { radius, wobble: 3.5, seed }),
    height,
    Math.min(14, height * 0.09),
  );
  pen.restore();
}

export const lines = (
  pen: CanvasRenderingContext2D,
  text: string,
  size: number,
  weight: number,
  width: number,
): FittedText =>
  fitted(pen, { text, weight, largest: size, smallest: size * 0.6, width, height: size * 7, leading: 1.25 });

export const line = (pen: CanvasRenderingContext2D, text: string, size: number, weight: number): FittedText =>
  fitted(pen, { text, weight, largest: size, smallest: size, width: wide, height: size * 1.4, leading: 1.3 });
