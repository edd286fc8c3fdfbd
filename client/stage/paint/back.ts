import { materials, mix, veil } from './colour.ts';
import { cutRectangle } from './cut.ts';
import { fitted, letter } from './lettering.ts';
import type { Printed } from './pieces.ts';
import { grained, shadowed } from './shade.ts';
import { drawSymbol } from './symbol.ts';

/** The back of a card: its area's colour, symbol and word, with the edges of the deck under it. */
export function paintBack(
  brush: CanvasRenderingContext2D,
  width: number,
  height: number,
  print: Printed,
  layers: number,
): void {
  const size = Math.min(width, height);
  const round = { radius: size * 0.11, wobble: size * 0.012, seed: print.word.length + 2 };
  for (let layer = layers; layer > 0; layer--) {
    const off = layer * size * 0.028;
    const under = cutRectangle(off * 0.5, off, width, height, { ...round, seed: layer });
    const draw = () => {
      brush.fillStyle = mix(materials.paper, '#8A6B45', 0.16 + layer * 0.07);
      brush.fill(under);
    };
    if (layer === layers) shadowed(brush, size * 0.05, 0.5, draw);
    else draw();
  }
  const outline = cutRectangle(0, 0, width, height, round);
  const card = () => {
    brush.fillStyle = materials.paper;
    brush.fill(outline);
  };
  if (layers) card();
  else shadowed(brush, size * 0.06, 0.5, card);
  const inset = size * 0.06;
  const face = cutRectangle(inset, inset, width - inset * 2, height - inset * 2, { ...round, radius: size * 0.075 });
  brush.fillStyle = print.fill;
  brush.fill(face);
  grained(brush, face, 'paper');
  brush.lineWidth = size * 0.012;
  brush.strokeStyle = veil('#FFFFFF', 0.4);
  const line = inset + size * 0.055;
  brush.stroke(
    cutRectangle(line, line, width - line * 2, height - line * 2, { ...round, radius: size * 0.05, seed: 8 }),
  );
  const words = fitted(brush, {
    text: print.word,
    weight: 650,
    largest: size * 0.165,
    smallest: size * 0.1,
    width: width * 0.78,
    height: height * 0.3,
    leading: 1.02,
  });
  drawSymbol(brush, print.symbol, width / 2, height * 0.4, size * 0.5, print.ink);
  letter(brush, words, width / 2, height * 0.755 - words.height / 2, print.ink, 'center');
}
