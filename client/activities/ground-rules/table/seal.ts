import { marks } from '../../../stage/marks.ts';
import { veil } from '../../../stage/paint/colour.ts';
import { chanceFrom } from '../../../stage/paint/noise.ts';
import { grained, shadowed } from '../../../stage/paint/shade.ts';
import { drawSymbol } from '../../../stage/paint/symbol.ts';

const wax = { lit: '#B5483C', body: '#8F3129', deep: '#6A201C', line: '#F3D2BE' } as const;

/** A seal of red wax, run a little at its edge, with joined hands pressed into it. */
export function paintSeal(brush: CanvasRenderingContext2D, width: number, height: number): void {
  const size = Math.min(width, height) / 2;
  const middle = { x: width / 2, y: height / 2 };
  const outline = run(middle, size);
  shadowed(brush, size * 0.14, 0.5, () => {
    brush.fillStyle = wax.deep;
    brush.fill(outline);
  });
  const light = brush.createRadialGradient(
    middle.x - size * 0.4,
    middle.y - size * 0.5,
    size * 0.1,
    middle.x,
    middle.y,
    size,
  );
  light.addColorStop(0, wax.lit);
  light.addColorStop(0.7, wax.body);
  light.addColorStop(1, wax.deep);
  brush.fillStyle = light;
  brush.fill(outline);
  grained(brush, outline, 'paper', 0.5);
  const pressed = new Path2D();
  pressed.arc(middle.x, middle.y, size * 0.7, 0, Math.PI * 2);
  brush.fillStyle = veil(wax.deep, 0.35);
  brush.fill(pressed);
  brush.lineWidth = size * 0.045;
  brush.strokeStyle = veil(wax.line, 0.55);
  brush.stroke(pressed);
  drawSymbol(brush, marks.agreed, middle.x, middle.y, size * 1.06, wax.line);
}

/** The edge of wax: a circle that swells here and there. */
function run({ x, y }: { x: number; y: number }, size: number): Path2D {
  const chance = chanceFrom(23);
  const count = 11;
  const points = Array.from({ length: count }, (_, index) => {
    const angle = (index / count) * Math.PI * 2;
    const reach = size * (0.88 + chance() * 0.12);
    return { x: x + Math.cos(angle) * reach, y: y + Math.sin(angle) * reach };
  });
  const between = (index: number) => {
    const one = points[index % count] as { x: number; y: number };
    const other = points[(index + 1) % count] as { x: number; y: number };
    return { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 };
  };
  const path = new Path2D();
  const start = between(0);
  path.moveTo(start.x, start.y);
  for (let index = 1; index <= count; index++) {
    const bend = points[index % count] as { x: number; y: number };
    const end = between(index);
    path.quadraticCurveTo(bend.x, bend.y, end.x, end.y);
  }
  path.closePath();
  return path;
}
