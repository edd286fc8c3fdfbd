import type { OpenGame } from '../../../../shared/activities/pelitarina/view.ts';
import { veil } from '../../../stage/paint/colour.ts';

interface Patch {
  x: number;
  y: number;
  side: number;
}

/** The paper that a drawing is on. */
export function drawingPatch(brush: CanvasRenderingContext2D, { x, y, side }: Patch, unit: number): void {
  brush.beginPath();
  brush.roundRect(x, y, side, side, 14 * unit);
  brush.fillStyle = '#FFFFFF';
  brush.fill();
  brush.lineWidth = 1.6 * unit;
  brush.strokeStyle = veil('#B99A63', 0.55);
  brush.stroke();
}

/** Lines as they were drawn; a dot where the finger only touched. */
export function paintDrawing(
  brush: CanvasRenderingContext2D,
  drawing: OpenGame['drawing'],
  { x, y, side }: Patch,
  unit: number,
): void {
  const edge = 8 * unit;
  const scale = (side - edge * 2) / 1000;
  brush.save();
  brush.translate(x + edge, y + edge);
  brush.lineCap = 'round';
  brush.lineJoin = 'round';
  brush.lineWidth = Math.max(3 * unit, side * 0.018);
  brush.strokeStyle = '#2A3F78';
  for (const { points } of drawing) {
    brush.beginPath();
    for (let at = 0; at + 1 < points.length; at += 2) {
      const across = (points[at] ?? 0) * scale;
      const down = (points[at + 1] ?? 0) * scale;
      if (at === 0) brush.moveTo(across, down);
      brush.lineTo(across, down);
    }
    brush.stroke();
  }
  brush.restore();
}
