import type { OpenPack } from '../../../shared/wire/api.ts';
import { materials } from '../../stage/paint/colour.ts';
import { letter } from '../../stage/paint/lettering.ts';
import { paintMark } from '../../stage/paint/pieces.ts';
import { type Drawn, drawMosaic } from '../colour-board/controls/save-picture.ts';
import {
  type Block,
  drawnOnPaper,
  heading,
  type KeptThings,
  kept,
  line,
  lines,
  page,
  slip,
  wide,
} from '../parts/keepsake-paper.ts';

/** Everything that is on a keepsake, in the reader's language. */
export interface Keepable {
  pack: OpenPack;
  title: string;
  date: string;
  picture: Drawn | undefined;
  kept: KeptThings;
  /** how its person looked at their life, area by area; empty unless they want it here */
  looks: { title: string; areas: { area: OpenPack['areas'][number]; words: string; lines: string[] }[] };
  mood: { title: string; symbol: string | undefined; words: string } | undefined;
  sentence: { title: string; words: string } | undefined;
}

/** Draws the keepsake on paper. It is made and stays on this device. */
export const drawKeepsake = (given: Keepable): Promise<Blob> =>
  drawnOnPaper((pen) => [
    heading(pen, given),
    picture(pen, given),
    kept(pen, given.kept),
    looks(pen, given),
    mood(pen, given),
    sentence(pen, given),
  ]);

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
