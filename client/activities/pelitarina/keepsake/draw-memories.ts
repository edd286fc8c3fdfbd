import { materials } from '../../../stage/paint/colour.ts';
import { letter } from '../../../stage/paint/lettering.ts';
import { type Block, line, lines, page, slip, wide } from '../../parts/keepsake-paper.ts';

export interface DrawnMemories {
  title: string;
  games: { title: string; answers: { prompt: string; words: string }[] }[];
}

const pad = 44;

/** A slip for each game, with what was asked and answered of it. */
export function memoriesOf(pen: CanvasRenderingContext2D, { title, games }: DrawnMemories): Block[] {
  return games.map((game, nth) => {
    const head = nth === 0 ? line(pen, title, 36, 650) : undefined;
    const name = lines(pen, game.title, 38, 700, wide - pad * 2);
    const answers = game.answers.map(({ prompt, words }) => ({
      prompt: lines(pen, prompt, 29, 430, wide - pad * 2),
      words: lines(pen, words, 34, 540, wide - pad * 2),
    }));
    const tall = answers.reduce((all, one) => all + one.prompt.height + one.words.height + 16, name.height + pad * 1.4);
    const above = head ? head.height + 20 : 0;
    return {
      height: above + tall,
      draw(top) {
        if (head) letter(pen, head, page.edge, top, materials.softInk);
        slip(pen, { x: page.edge, y: top + above, width: wide, height: tall }, nth + 11);
        let y = top + above + pad * 0.7;
        letter(pen, name, page.edge + pad, y, materials.ink);
        y += name.height + 12;
        for (const { prompt, words } of answers) {
          letter(pen, prompt, page.edge + pad, y, materials.softInk);
          letter(pen, words, page.edge + pad, y + prompt.height, materials.ink);
          y += prompt.height + words.height + 16;
        }
      },
    };
  });
}
