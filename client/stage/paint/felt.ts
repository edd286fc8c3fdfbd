import { materials, veil } from './colour.ts';
import { cutRectangle, hexagonCorners, type Point } from './cut.ts';
import { grained, softShadow } from './shade.ts';

/** The round felt with its stitched edge, lit from the upper left. Fills width × height. */
export function paintRoundFelt(brush: CanvasRenderingContext2D, width: number, height: number): void {
  const radius = Math.min(width, height) / 2;
  const middle = { x: width / 2, y: height / 2 };
  const edge = new Path2D();
  edge.arc(middle.x, middle.y, radius, 0, Math.PI * 2);
  paintGround(brush, edge, middle, radius);
  const seam = radius * 0.966;
  const count = 132;
  for (let stitch = 0; stitch < count; stitch++) {
    const from = (stitch / count) * Math.PI * 2;
    const along = new Path2D();
    along.arc(middle.x, middle.y, seam, from, from + (Math.PI * 2 * 0.56) / count);
    paintStitch(brush, along, radius);
  }
}

/** A cloth with straight sides and stitched edges. */
export function paintWideFelt(brush: CanvasRenderingContext2D, width: number, height: number, unit: number): void {
  const edge = cutRectangle(0, 0, width, height, { radius: 30 * unit, wobble: 2 * unit, seed: 4 });
  paintGround(brush, edge, { x: width * 0.42, y: height * 0.4 }, Math.max(width, height) * 0.56);
  const inset = 13 * unit;
  const seam = cutRectangle(inset, inset, width - inset * 2, height - inset * 2, {
    radius: 22 * unit,
    wobble: 1.5 * unit,
    seed: 4,
  });
  brush.save();
  brush.setLineDash([9 * unit, 7 * unit]);
  paintStitch(brush, seam, 361 * unit);
  brush.restore();
}

function paintGround(brush: CanvasRenderingContext2D, edge: Path2D, middle: Point, radius: number): void {
  softShadow(brush, edge, radius * 0.03, 0.55);
  const light = brush.createRadialGradient(
    middle.x - radius * 0.2,
    middle.y - radius * 0.3,
    radius * 0.05,
    middle.x,
    middle.y,
    radius * 1.05,
  );
  light.addColorStop(0, materials.feltLit);
  light.addColorStop(0.42, '#4F6871');
  light.addColorStop(0.78, '#39525E');
  light.addColorStop(1, '#2A3F4B');
  brush.fillStyle = light;
  brush.fill(edge);
  grained(brush, edge, 'felt');
  brush.save();
  brush.clip(edge);
  brush.strokeStyle = veil('#101B22', 0.5);
  brush.lineWidth = radius * 0.022;
  brush.stroke(edge);
  brush.strokeStyle = veil('#DDE8E6', 0.13);
  brush.lineWidth = radius * 0.006;
  brush.stroke(edge);
  brush.restore();
}

function paintStitch(brush: CanvasRenderingContext2D, along: Path2D, radius: number): void {
  brush.lineCap = 'round';
  brush.lineWidth = radius * 0.0062;
  brush.save();
  brush.translate(radius * 0.0015, radius * 0.004);
  brush.strokeStyle = veil('#0E181E', 0.55);
  brush.stroke(along);
  brush.restore();
  brush.strokeStyle = veil('#C9D6D6', 0.62);
  brush.stroke(along);
}

/** Places pressed into the felt: where tiles can lie. */
export function paintDents(brush: CanvasRenderingContext2D, middles: readonly Point[], size: number): void {
  brush.lineJoin = 'round';
  for (const middle of middles) {
    const dent = new Path2D();
    for (const { x, y } of hexagonCorners(middle, size * 0.965)) dent.lineTo(x, y);
    dent.closePath();
    brush.fillStyle = veil('#0E1B23', 0.1);
    brush.fill(dent);
    brush.lineWidth = Math.max(1, size * 0.045);
    brush.strokeStyle = veil('#0B161C', 0.34);
    brush.stroke(dent);
    brush.save();
    brush.translate(size * 0.02, size * 0.04);
    brush.strokeStyle = veil('#E6F0EE', 0.13);
    brush.stroke(dent);
    brush.restore();
  }
}
