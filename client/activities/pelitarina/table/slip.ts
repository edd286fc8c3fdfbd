import type { OpenGame } from '../../../../shared/activities/pelitarina/view.ts';
import { materials } from '../../../stage/paint/colour.ts';
import { cutRectangle } from '../../../stage/paint/cut.ts';
import { letter } from '../../../stage/paint/lettering.ts';
import { paintSheet } from '../../../stage/paint/sheet.ts';
import type { Placement } from '../../../stage/placement.ts';
import type { Zone } from '../../../stage/zones.ts';
import { drawingPatch, paintDrawing } from './drawing.ts';
import { slipText, type Written } from './slip-words.ts';

/** In units. */
const pad = { across: 26, down: 19 };
const besideDrawing = 30;
const aroundDrawing = 14;
const tail = { width: 44, height: 13 };
const highest = 316;
const lower = { by: 10, most: 6, least: 150 };

/** A slip of paper: the game's name and time, the first of what was answered, and what was drawn. */
export interface SlipPlan {
  width: number;
  height: number;
  parts: Written[];
  /** from the slip's upper edge to what is written */
  top: number;
  /** side of the drawing's patch; 0 without one */
  drawing: number;
}

/** As large as it must be, and no larger than that room, in device pixels. */
export function planSlip(
  game: OpenGame,
  text: (ref: string) => string,
  most: { width: number; height: number },
  unit: number,
): SlipPlan {
  const highest = most.height - aroundDrawing * 2 * unit;
  const drawing = game.drawing.length > 0 ? Math.min(highest, 240 * unit, most.width * 0.36) : 0;
  const aside = drawing ? drawing + (besideDrawing + aroundDrawing - pad.across) * unit : 0;
  const room = {
    width: most.width - pad.across * 2 * unit - aside,
    height: most.height - pad.down * 2 * unit,
  };
  const { parts, width, height } = slipText(game, text, room, unit);
  const wide = Math.max((drawing ? 0 : 200) * unit, width) + aside + pad.across * 2 * unit;
  const high = Math.max(drawing + (drawing ? aroundDrawing * 2 * unit : 0), height + pad.down * 2 * unit);
  return {
    width: Math.min(most.width, wide),
    height: Math.min(most.height, high),
    parts,
    top: (Math.min(most.height, high) - height) / 2,
    drawing,
  };
}

/** How high it would like to be at that width, and lower heights at which less of it is read; in units. */
export function slipHeights(game: OpenGame, text: (ref: string) => string, width: number, unit: number): number[] {
  const heights: number[] = [];
  for (let most = highest; heights.length < lower.most && most >= lower.least; ) {
    const height = planSlip(game, text, { width, height: most * unit }, unit).height / unit;
    heights.push(height);
    most = Math.min(most, height) - lower.by;
  }
  return heights;
}

/** Hung above the newest game, as near to it as the cloth allows. `points`: nothing lies between the two. */
export function slip(
  game: OpenGame,
  plan: SlipPlan,
  room: Zone,
  token: { x: number; points: boolean },
  unit: number,
): Placement {
  const { width, height } = plan;
  const x = Math.max(room.x + width / 2, Math.min(room.x + room.width - width / 2, token.x));
  const y = room.y + room.height - height / 2;
  const tailAt = token.points ? Math.max(44 * unit, Math.min(width - 44 * unit, token.x - x + width / 2)) : undefined;
  return {
    key: `slip:${game.number}`,
    // Another size is another slip: words do not stretch.
    name: `slip ${[width, height, tailAt ?? 0].map(Math.round).join(' ')} ${JSON.stringify(game)}`,
    x,
    y,
    width,
    height,
    margin: 28 * unit,
    depth: 140,
    enter: { y: y - 40 * unit, scale: 1.06, delay: 420, ms: 420, sound: 'paper' },
    paint: (brush, w, h) => {
      const outline = cutRectangle(0, 0, w, h, { radius: 22 * unit, wobble: 2.4 * unit, seed: game.number + 5 });
      if (tailAt !== undefined) outline.addPath(tailAtFoot(tailAt, h, unit));
      paintSheet(brush, outline, h, 11 * unit);
      for (const { words, x, y, isSoft } of plan.parts)
        letter(brush, words, pad.across * unit + x, plan.top + y, isSoft ? materials.softInk : materials.ink);
      if (plan.drawing) {
        const side = plan.drawing;
        const patch = { x: w - side - aroundDrawing * unit, y: (h - side) / 2, side };
        drawingPatch(brush, patch, unit);
        paintDrawing(brush, game.drawing, patch, unit);
      }
    },
  };
}

/** The corner that shows to which game the slip belongs. */
function tailAtFoot(x: number, foot: number, unit: number): Path2D {
  const path = new Path2D();
  const half = (tail.width / 2) * unit;
  path.moveTo(x - half, foot - 6 * unit);
  path.lineTo(x + half, foot - 6 * unit);
  path.quadraticCurveTo(x + half * 0.4, foot, x + 2 * unit, foot + tail.height * unit);
  path.quadraticCurveTo(x, foot + (tail.height + 2) * unit, x - 2 * unit, foot + tail.height * unit);
  path.quadraticCurveTo(x - half * 0.4, foot, x - half, foot - 6 * unit);
  path.closePath();
  return path;
}
