import { mix, veil } from '../../../stage/paint/colour.ts';
import { grained, softShadow } from '../../../stage/paint/shade.ts';
import type { Placement } from '../../../stage/placement.ts';
import type { Box } from './layout.ts';
import { waveAt } from './row.ts';

const fill = '#C9724A';
const dark = '#8E4729';
const thread = '#F3CDAF';

/** A cloth ribbon, level and softly bowed, stitched along its middle. */
export function ribbon(key: string, { x, y, width, height }: Box, unit: number, depth = 60): Placement {
  return {
    key,
    name: `ribbon ${Math.round(width)}`,
    x: x + width / 2,
    y: y + height / 2,
    width,
    height,
    margin: 30 * unit,
    depth,
    paint: (brush, w, h) => {
      const outline = bowed(w, h, unit);
      softShadow(brush, outline, 9 * unit, 0.6);
      brush.save();
      brush.translate(0, 4 * unit);
      brush.fillStyle = dark;
      brush.fill(outline);
      brush.restore();
      const light = brush.createLinearGradient(0, 0, 0, h);
      light.addColorStop(0, mix(fill, '#FFFFFF', 0.2));
      light.addColorStop(0.45, fill);
      light.addColorStop(1, mix(fill, '#5A2A14', 0.2));
      brush.fillStyle = light;
      brush.fill(outline);
      folds(brush, outline, w, h);
      grained(brush, outline, 'felt', 0.8);
      stitches(brush, w, h, unit);
    },
  };
}

/** Light and shade across, as where cloth does not lie quite flat. */
function folds(brush: CanvasRenderingContext2D, outline: Path2D, w: number, h: number): void {
  const shade = brush.createLinearGradient(0, 0, w, h);
  for (let step = 0; step <= 12; step++)
    shade.addColorStop(step / 12, step % 2 ? veil('#FFE6CF', 0.1) : veil('#3A160A', 0.1));
  brush.fillStyle = shade;
  brush.fill(outline);
}

function stitches(brush: CanvasRenderingContext2D, w: number, h: number, unit: number): void {
  brush.lineCap = 'round';
  for (const [at, strength] of [
    [0.16, 0.62],
    [0.84, 0.62],
  ] as const) {
    const seam = new Path2D();
    for (let x = 12 * unit; x <= w - 12 * unit; x += 6 * unit) seam.lineTo(x, h * at + waveAt(x / w, w / unit) * unit);
    brush.save();
    brush.setLineDash([9 * unit, 8 * unit]);
    brush.lineWidth = 2.2 * unit;
    brush.strokeStyle = veil('#4C1F0E', 0.5);
    brush.translate(0.6 * unit, 1.4 * unit);
    brush.stroke(seam);
    brush.translate(-0.6 * unit, -1.4 * unit);
    brush.strokeStyle = veil(thread, strength);
    brush.stroke(seam);
    brush.restore();
  }
}

function bowed(w: number, h: number, unit: number): Path2D {
  const path = new Path2D();
  const step = 8 * unit;
  const round = h * 0.42;
  const inner = (x: number) => waveAt(x / w, w / unit) * unit;
  for (let x = round; x <= w - round; x += step) path.lineTo(x, inner(x));
  const right = inner(w);
  path.lineTo(w - round, right);
  path.quadraticCurveTo(w, right, w, right + round);
  path.lineTo(w, right + h - round);
  path.quadraticCurveTo(w, right + h, w - round, right + h);
  for (let x = w - round; x >= round; x -= step) path.lineTo(x, inner(x) + h);
  const left = inner(0);
  path.quadraticCurveTo(0, left + h, 0, left + h - round);
  path.lineTo(0, left + round);
  path.quadraticCurveTo(0, left, round, left);
  path.closePath();
  return path;
}

/** The ribbon's end, rolled up: from the side, a spiral of cloth. */
export function roll(key: string, middle: { x: number; y: number }, size: number, unit: number): Placement {
  return {
    key,
    name: `roll ${Math.round(size)}`,
    ...middle,
    width: size,
    height: size,
    margin: 26 * unit,
    depth: 70,
    paint: (brush, w) => {
      const r = w / 2;
      const disc = new Path2D();
      disc.arc(r, r, r, 0, Math.PI * 2);
      softShadow(brush, disc, 14 * unit, 0.6);
      const light = brush.createRadialGradient(r * 0.72, r * 0.66, r * 0.1, r, r, r);
      light.addColorStop(0, mix(fill, '#FFFFFF', 0.26));
      light.addColorStop(0.6, fill);
      light.addColorStop(1, dark);
      brush.fillStyle = light;
      brush.fill(disc);
      grained(brush, disc, 'felt', 0.8);
      const turns = Math.max(2.4, Math.min(4.4, size / unit / 42));
      brush.lineCap = 'round';
      for (const [width, colour, off] of [
        [5.5, veil('#5A2613', 0.8), 1.5],
        [2, veil(thread, 0.7), -1.6],
      ] as const) {
        brush.beginPath();
        for (let share = 0.04; share <= 1; share += 0.004) {
          const angle = share * turns * Math.PI * 2 + Math.PI / 2;
          const reach = share * (r - 4 * unit) + off * unit;
          brush.lineTo(r + Math.cos(angle) * reach, r + Math.sin(angle) * reach);
        }
        brush.lineWidth = width * unit;
        brush.strokeStyle = colour;
        brush.stroke();
      }
    },
  };
}
