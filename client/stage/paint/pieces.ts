import { type TokenId, tokens } from '../../../shared/session/tokens.ts';
import { tokenSymbol } from '../../ui/token-symbols.ts';
import { marks } from '../marks.ts';
import { materials, mix, veil } from './colour.ts';
import { cutHexagon, cutRectangle, tokenOutline } from './cut.ts';
import { fitted, letter } from './lettering.ts';
import { grained, shadowed } from './shade.ts';
import { drawSymbol } from './symbol.ts';

export interface Printed {
  fill: string;
  ink: string;
  /** the `d` of its path */
  symbol: string | undefined;
  word: string;
}

/** A space of the board: a square cut from card with a symbol and its word. */
export function paintSpace(
  brush: CanvasRenderingContext2D,
  width: number,
  height: number,
  print: Printed,
  seed: number,
): void {
  const size = Math.min(width, height);
  const outline = cutRectangle(0, 0, width, height, { radius: size * 0.13, wobble: size * 0.022, seed });
  paintCard(brush, outline, height, print.fill, size * 0.055);
  const inset = size * 0.065;
  const line = cutRectangle(inset, inset, width - inset * 2, height - inset * 2, {
    radius: size * 0.09,
    wobble: size * 0.014,
    seed: seed + 3,
  });
  brush.lineWidth = Math.max(1, size * 0.017);
  brush.strokeStyle = print.fill === materials.paper ? '#CDB58D' : veil('#FFFFFF', 0.42);
  brush.stroke(line);
  const words = fitted(brush, {
    text: print.word,
    weight: 650,
    largest: size * 0.19,
    smallest: size * 0.15,
    width: width * 0.82,
    height: height * 0.36,
    leading: 1,
  });
  const tall = words.lines.length > 1;
  drawSymbol(brush, print.symbol, width / 2, height * (tall ? 0.34 : 0.39), size * (tall ? 0.43 : 0.5), print.ink);
  letter(brush, words, width / 2, height * 0.755 - words.height / 2 + (tall ? size * 0.012 : 0), print.ink, 'center');
}

/** A mosaic tile: a hexagon cut from thick card. Width × height is the box around it. */
export function paintTile(
  brush: CanvasRenderingContext2D,
  width: number,
  height: number,
  fill: string,
  seed: number,
): void {
  const size = height / 2;
  const middle = { x: width / 2, y: height / 2 };
  const outline = cutHexagon(middle, size * 0.965, { radius: size * 0.12, wobble: size * 0.028, seed });
  const thickness = size * 0.07;
  shadowed(brush, size * 0.11, 0.5, () => {
    brush.fillStyle = mix(fill, '#000000', 0.34);
    brush.translate(0, thickness);
    brush.fill(outline);
    brush.translate(0, -thickness);
  });
  paintTop(brush, outline, height, fill);
  brush.lineWidth = size * 0.05;
  brush.strokeStyle = veil('#FFFFFF', 0.26);
  brush.stroke(cutHexagon(middle, size * 0.82, { radius: size * 0.1, wobble: size * 0.02, seed: seed + 1 }));
}

/** A person's token seen from above: shape, colour and symbol. Drawn to fill the box. */
export function paintToken(brush: CanvasRenderingContext2D, width: number, height: number, id: TokenId): void {
  const { shape, fill, ink } = tokens.find((token) => token.id === id) ?? tokens[0];
  const size = Math.min(width, height) * 0.46;
  const middle = { x: width / 2, y: height / 2 - size * 0.07 };
  paintDisc(brush, tokenOutline(shape, middle, size), size, fill, mix(fill, '#000000', 0.36));
  brush.lineWidth = size * 0.055;
  brush.strokeStyle = veil(ink, 0.42);
  brush.stroke(tokenOutline(shape, middle, size * 0.83));
  drawSymbol(brush, tokenSymbol(id), middle.x, middle.y, size * 1.08, ink);
}

/** The group's one pawn: a round of dark wood with footprints. */
export function paintPawn(brush: CanvasRenderingContext2D, width: number, height: number): void {
  const size = Math.min(width, height) * 0.46;
  const middle = { x: width / 2, y: height / 2 - size * 0.08 };
  paintDisc(brush, tokenOutline('circle', middle, size), size, materials.pawn, materials.pawnEdge, 0.17);
  brush.lineWidth = size * 0.05;
  brush.strokeStyle = veil('#F3D9B8', 0.5);
  brush.stroke(tokenOutline('circle', middle, size * 0.82));
  drawSymbol(brush, marks.footprints, middle.x, middle.y, size * 1.12, materials.paper);
}

/** A small wooden counter, as laid on an answer. */
export function paintCounter(brush: CanvasRenderingContext2D, width: number, height: number): void {
  const size = Math.min(width, height) * 0.44;
  paintDisc(
    brush,
    tokenOutline('circle', { x: width / 2, y: height / 2 - size * 0.1 }, size),
    size,
    '#E8B73A',
    '#A97F16',
    0.24,
  );
}

/** A round of paper with a symbol. */
export function paintMark(
  brush: CanvasRenderingContext2D,
  width: number,
  height: number,
  fill: string,
  ink: string,
  symbol: string | undefined,
): void {
  const size = Math.min(width, height) * 0.46;
  const middle = { x: width / 2, y: height / 2 };
  paintDisc(brush, tokenOutline('circle', middle, size), size, fill, mix(fill, '#6B4A22', 0.4), 0.07);
  drawSymbol(brush, symbol, middle.x, middle.y, size * 1.2, ink);
}

function paintDisc(
  brush: CanvasRenderingContext2D,
  outline: Path2D,
  size: number,
  fill: string,
  side: string,
  thickness = 0.13,
): void {
  shadowed(brush, size * 0.2, 0.5, () => {
    brush.fillStyle = side;
    brush.translate(0, size * thickness);
    brush.fill(outline);
    brush.translate(0, -size * thickness);
  });
  paintTop(brush, outline, size * 2, fill);
}

/** A flat piece of card with light on its upper edge. */
function paintCard(brush: CanvasRenderingContext2D, outline: Path2D, height: number, fill: string, lift: number): void {
  shadowed(brush, lift, 0.5, () => {
    brush.fillStyle = mix(fill, '#000000', 0.28);
    brush.translate(0, lift * 0.42);
    brush.fill(outline);
    brush.translate(0, -lift * 0.42);
  });
  paintTop(brush, outline, height, fill);
}

function paintTop(brush: CanvasRenderingContext2D, outline: Path2D, height: number, fill: string): void {
  const light = brush.createLinearGradient(0, 0, height * 0.35, height);
  light.addColorStop(0, mix(fill, '#FFFFFF', 0.13));
  light.addColorStop(0.5, fill);
  light.addColorStop(1, mix(fill, '#000000', 0.09));
  brush.fillStyle = light;
  brush.fill(outline);
  grained(brush, outline, 'paper');
  brush.save();
  brush.clip(outline);
  brush.lineWidth = Math.max(1, height * 0.014);
  brush.strokeStyle = veil('#FFFFFF', 0.28);
  brush.translate(0, brush.lineWidth * 0.6);
  brush.stroke(outline);
  brush.restore();
}
