import { veil } from './colour.ts';
import { brushOf, specks } from './noise.ts';

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

/** How much smaller the shadows of large things are painted: they are soft anyway, and blurring is slow. */
const coarse = 6;

/** The shadow of something large, under a shape that will be filled afterwards. */
export function softShadow(brush: CanvasRenderingContext2D, outline: Path2D, height: number, opacity: number): void {
  const { width, height: tall } = brush.canvas;
  const small = document.createElement('canvas');
  small.width = Math.ceil(width / coarse);
  small.height = Math.ceil(tall / coarse);
  const pencil = brushOf(small);
  const { e, f } = brush.getTransform();
  // The shape itself stays outside the canvas; shadows are not scaled with what casts them.
  const aside = small.width * 2;
  pencil.translate(e / coarse - aside, f / coarse);
  pencil.scale(1 / coarse, 1 / coarse);
  pencil.shadowColor = veil('#0D0A12', opacity);
  pencil.shadowBlur = (height * 1.6) / coarse;
  pencil.shadowOffsetX = aside + (height * 0.3) / coarse;
  pencil.shadowOffsetY = (height * 0.75) / coarse;
  pencil.fill(outline);
  brush.save();
  brush.setTransform(1, 0, 0, 1, 0, 0);
  brush.drawImage(small, 0, 0, small.width * coarse, small.height * coarse);
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
