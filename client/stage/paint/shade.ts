import { veil } from './colour.ts';
import { specks } from './noise.ts';

/** A soft shadow under whatever `draw` fills; light falls from the upper left. */
export function shadowed(brush: CanvasRenderingContext2D, height: number, opacity: number, draw: () => void): void {
  brush.save();
  brush.shadowColor = veil('#0D0A12', opacity);
  brush.shadowBlur = height * 1.6;
  brush.shadowOffsetX = height * 0.3;
  brush.shadowOffsetY = height * 0.75;
  draw();
  brush.restore();
}

let grains: { paper: HTMLCanvasElement; felt: HTMLCanvasElement } | undefined;

/** Lays the surface of paper or felt over what is filled by `path`. */
export function grained(brush: CanvasRenderingContext2D, path: Path2D, surface: 'paper' | 'felt', opacity = 1): void {
  grains ??= { paper: specks(192, 0.07, 3, 41), felt: specks(256, 0.13, 3, 7) };
  const pattern = brush.createPattern(grains[surface], 'repeat');
  if (!pattern) return;
  brush.save();
  brush.globalAlpha = opacity;
  brush.fillStyle = pattern;
  brush.fill(path);
  brush.restore();
}
