import type { OpenPack } from '../../../shared/wire/api.ts';
import { materials } from '../../stage/paint/colour.ts';
import { cutRectangle } from '../../stage/paint/cut.ts';
import { type FittedText, fitted, letter, lettersReady } from '../../stage/paint/lettering.ts';
import { brushOf } from '../../stage/paint/noise.ts';
import { paintMark } from '../../stage/paint/pieces.ts';
import { type Box, paintSheet } from '../../stage/paint/sheet.ts';
import { drawSymbol } from '../../stage/paint/symbol.ts';
import { type Drawn, drawMosaic } from '../colour-board/controls/save-picture.ts';

/** Everything that is on a keepsake, in the reader's language. */
export interface Keepable {
  pack: OpenPack;
  title: string;
  date: string;
  picture: Drawn | undefined;
  kept: { title: string; things: { symbol: string | undefined; words: string }[] };
  /** how its person looked at their life, area by area; empty unless they want it here */
  looks: { title: string; areas: { area: OpenPack['areas'][number]; words: string; lines: string[] }[] };
  mood: { title: string; symbol: string | undefined; words: string } | undefined;
  sentence: { title: string; words: string } | undefined;
}

/** Pixels; as wide as a sheet of A4 at 150 dots per inch. */
const page = { width: 1240, edge: 110, gap: 54 };
const wide = page.width - page.edge * 2;

interface Block {
  height: number;
  draw(top: number): void;
}

/** Draws the keepsake on paper. It is made and stays on this device. */
export async function drawKeepsake(given: Keepable): Promise<Blob> {
  await lettersReady();
  const canvas = document.createElement('canvas');
  canvas.width = page.width;
  const pen = brushOf(canvas);
  const blocks = [
    heading(pen, given),
    picture(pen, given),
    kept(pen, given),
    looks(pen, given),
    mood(pen, given),
    sentence(pen, given),
  ];
  const there = blocks.filter((block) => block !== undefined);
  const foot = 46;
  canvas.height = page.edge * 2 + foot + there.reduce((all, { height }) => all + height + page.gap, 0);
  paper(pen, canvas.height);
  let top = page.edge;
  for (const { height, draw } of there) {
    draw(top);
    top += height + page.gap;
  }
  letter(pen, line(pen, 'Pelipiiri', 30, 500), page.width / 2, top, materials.softInk, 'center');
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('drawKeepsake: the picture was not made')))),
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

function heading(pen: CanvasRenderingContext2D, { title, date }: Keepable): Block {
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

function picture(pen: CanvasRenderingContext2D, { picture: drawn, pack }: Keepable): Block | undefined {
  if (!drawn) return undefined;
  const tall = 660;
  const name = drawn.pictureName ? lines(pen, drawn.pictureName, 52, 680, wide - 120) : undefined;
  const height = tall + (name ? name.height + 24 : 0);
  return {
    height,
    draw(top) {
      slip(pen, { x: page.edge, y: top, width: wide, height }, 8);
      drawMosaic(pen, drawn, pack, { x: page.edge + 60, y: top + 50, width: wide - 120, height: tall - 100 });
      if (name) letter(pen, name, page.width / 2, top + tall - 24, materials.ink, 'center');
    },
  };
}

/** Strengths and words on slips, as many in a row as there is room for. */
function kept(pen: CanvasRenderingContext2D, { kept: { title, things } }: Keepable): Block | undefined {
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

/** Under each area's mark and word, its lines. */
function looks(pen: CanvasRenderingContext2D, { looks: given, pack }: Keepable): Block | undefined {
  if (given.areas.length === 0) return undefined;
  const head = line(pen, given.title, 36, 650);
  const mark = 84;
  const left = mark + 34;
  const gap = 34;
  const areas = given.areas.map(({ area, words, lines: said }) => ({
    area,
    word: line(pen, words, 40, 700),
    said: said.map((one) => lines(pen, one, 38, 460, wide - left)),
  }));
  const tall = ({ word, said }: (typeof areas)[number]) =>
    said.reduce((all, { height }) => all + height + 6, word.height + 4);
  return {
    height: areas.reduce((all, area) => all + Math.max(mark, tall(area)) + gap, head.height + 20) - gap,
    draw(top) {
      letter(pen, head, page.edge, top, materials.softInk);
      let y = top + head.height + 20;
      for (const one of areas) {
        pen.save();
        pen.translate(page.edge, y);
        paintMark(pen, mark, mark, one.area.fill, one.area.ink, pack.symbols[one.area.symbol]);
        pen.restore();
        letter(pen, one.word, page.edge + left, y, materials.ink);
        let row = y + one.word.height + 4;
        for (const said of one.said) {
          letter(pen, said, page.edge + left, row, materials.ink);
          row += said.height + 6;
        }
        y += Math.max(mark, tall(one)) + gap;
      }
    },
  };
}

function mood(pen: CanvasRenderingContext2D, { mood: given }: Keepable): Block | undefined {
  if (!given) return undefined;
  const size = 150;
  const head = line(pen, given.title, 36, 650);
  const words = lines(pen, given.words, 52, 700, wide - size - 40);
  return {
    height: size,
    draw(top) {
      pen.save();
      pen.translate(page.edge, top);
      paintMark(pen, size, size, '#F2C063', materials.ink, given.symbol);
      pen.restore();
      const y = top + (size - head.height - words.height) / 2;
      letter(pen, head, page.edge + size + 40, y, materials.softInk);
      letter(pen, words, page.edge + size + 40, y + head.height, materials.ink);
    },
  };
}

function sentence(pen: CanvasRenderingContext2D, { sentence: given }: Keepable): Block | undefined {
  if (!given) return undefined;
  const head = line(pen, given.title, 36, 650);
  const words = lines(pen, given.words, 52, 560, wide - 120);
  const tall = words.height + 90;
  return {
    height: head.height + 20 + tall,
    draw(top) {
      letter(pen, head, page.edge, top, materials.softInk);
      const y = top + head.height + 20;
      slip(pen, { x: page.edge, y, width: wide, height: tall }, 21);
      letter(pen, words, page.edge + 60, y + 45, materials.ink);
    },
  };
}

/** A piece of paper, lit from its own upper left. */
function slip(pen: CanvasRenderingContext2D, { x, y, width, height }: Box, seed: number): void {
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

const lines = (pen: CanvasRenderingContext2D, text: string, size: number, weight: number, width: number): FittedText =>
  fitted(pen, { text, weight, largest: size, smallest: size * 0.6, width, height: size * 7, leading: 1.25 });

const line = (pen: CanvasRenderingContext2D, text: string, size: number, weight: number): FittedText =>
  fitted(pen, { text, weight, largest: size, smallest: size, width: wide, height: size * 1.4, leading: 1.3 });
