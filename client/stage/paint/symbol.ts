/** Side of the box in which symbols are drawn, as in the pack's `symbols`. */
const box = 256;

/**
 * Draws a symbol centred at (x, y).
 * @param outline the `d` of its path in a 256 × 256 box; nothing is drawn without it
 * @param size side of its box in pixels
 */
export function drawSymbol(
  brush: CanvasRenderingContext2D,
  outline: string | undefined,
  x: number,
  y: number,
  size: number,
  colour: string,
): void {
  if (!outline) return;
  brush.save();
  brush.translate(x - size / 2, y - size / 2);
  brush.scale(size / box, size / box);
  brush.fillStyle = colour;
  brush.fill(new Path2D(outline));
  brush.restore();
}
