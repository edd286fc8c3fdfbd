import type { Picture } from '../../../../../shared/pack/story.ts';
import { mix, veil } from '../../../../stage/paint/colour.ts';
import { type Drawn, quiet } from './drawn.ts';
import { largeThings } from './large-things.ts';
import type { Light } from './light.ts';
import { Pen } from './pen.ts';
import { smallThings } from './small-things.ts';

type Thing = Picture['things'][number];

/** All things that a scene can have in it. */
export const things: Record<Thing, Drawn> = { ...smallThings, ...largeThings };

/** A small table for what is small. */
export function paintSmallTable(brush: CanvasRenderingContext2D, width: number, light: Light): void {
  const pen = new Pen(brush, width);
  const wood = quiet('#8C5F3E', light);
  pen.round(0, 0, width * 0.44, veil('#0D0A18', 0.25), 8);
  for (const x of [-width / 2 + 12, width / 2 - 20]) pen.rect(x, -100, 9, 100, mix(wood, '#14101F', 0.3), 3);
  pen.rect(-width / 2, -108, width, 13, mix(wood, '#FFD9A3', 0.12), 6);
}
