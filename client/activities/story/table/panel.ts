import { materials, veil } from '../../../stage/paint/colour.ts';
import { cutRectangle } from '../../../stage/paint/cut.ts';
import { fitted, letter } from '../../../stage/paint/lettering.ts';
import { softShadow } from '../../../stage/paint/shade.ts';
import { readable } from '../../../stage/paint/sheet.ts';
import type { Placement } from '../../../stage/placement.ts';
import type { Zone } from '../../../stage/zones.ts';
import { heightOf, type Pair } from './layout.ts';

/** What the dark panel says. */
export interface Said extends Pair {
  /** who says it, or what it is about */
  by?: string | undefined;
}

export interface PanelPlan {
  width: number;
  height: number;
  /** sizes of the two languages, device pixels */
  first: number;
  other: number;
  /** the second language stands beside the first, as one under the other would be too high */
  beside: boolean;
}

const side = 28;
const gap = 14;
const leading = 1.2;
/** largest first: as long as they fit, words leave the picture its room */
const tries = [
  [38, 0.46],
  [35, 0.46],
  [32, 0.48],
  [30, 0.52],
  [30, 0.6],
  [28, 0.66],
  [27, 0.76],
] as const;

/** The panel that holds the words in the room that there is, no word smaller than what is read from five metres. */
export function planPanel(said: Said, room: { width: number; height: number; whole: number }, unit: number): PanelPlan {
  const inner = (width: number) => width - side * 2 * unit;
  const title = said.by ? 38 * unit : 0;
  const frame = 44 * unit + title;
  for (const [size, share] of tries) {
    const width = Math.min(room.width, room.whole * share);
    const first = size * unit;
    const other = Math.max(readable, Math.min(30, size * 0.8)) * unit;
    const height =
      frame +
      heightOf(said.text, 560, first, inner(width), leading) +
      (said.second ? gap * unit + heightOf(said.second, 420, other, inner(width), leading) : 0);
    if (height <= room.height) return { width, height, first, other, beside: false };
  }
  const half = (inner(room.width) - 36 * unit) / 2;
  for (const size of [33, 31, 29, readable]) {
    const first = size * unit;
    const other = Math.max(readable, size * 0.9) * unit;
    const height =
      frame +
      Math.max(
        heightOf(said.text, 560, first, said.second ? half : inner(room.width), leading),
        said.second ? heightOf(said.second, 420, other, half, leading) : 0,
      );
    if (height <= room.height) return { width: room.width, height, first, other, beside: true };
  }
  return { width: room.width, height: room.height, first: readable * unit, other: readable * unit, beside: true };
}

/** The scene's words on the picture. */
export function panel(key: string, said: Said, at: Pick<Zone, 'x' | 'y'>, plan: PanelPlan, unit: number): Placement {
  const { width, height } = plan;
  return {
    key,
    name: `panel ${said.by ?? ''} ${said.text} ${said.second ?? ''} ${plan.beside} ${plan.first}`,
    x: at.x + width / 2,
    y: at.y + height / 2,
    width,
    height,
    margin: 26 * unit,
    depth: 300,
    enter: { y: at.y + height / 2 + 16 * unit, delay: 260, ms: 360 },
    paint: (brush, w, h) => {
      const outline = cutRectangle(0, 0, w, h, { radius: 22 * unit, wobble: 2 * unit, seed: said.text.length });
      softShadow(brush, outline, 12 * unit, 0.5);
      brush.fillStyle = veil('#221B2E', 0.9);
      brush.fill(outline);
      paintSaid(brush, w, h, said, plan, unit);
    },
  };
}

function paintSaid(brush: CanvasRenderingContext2D, w: number, h: number, said: Said, plan: PanelPlan, unit: number) {
  const left = side * unit;
  const inner = w - left * 2;
  let top = 20 * unit;
  if (said.by) {
    const by = { text: said.by, weight: 700, largest: 28 * unit, smallest: readable * unit, leading: 1 };
    letter(brush, fitted(brush, { ...by, width: inner, height: 34 * unit }), left, top, '#F2C65A');
    top += 38 * unit;
  }
  const isBeside = plan.beside && said.second !== undefined;
  const half = isBeside ? (inner - 36 * unit) / 2 : inner;
  const words = (text: string, weight: number, size: number, height: number) =>
    fitted(brush, { text, weight, largest: size, smallest: size, width: half, height, leading });
  const left2 = isBeside ? left + half + 36 * unit : left;
  const room = h - top - 16 * unit;
  const first = words(said.text, 560, plan.first, room);
  letter(brush, first, left, top, materials.paper);
  if (!said.second) return;
  const below = isBeside ? top : top + first.height + gap * unit;
  const other = words(said.second, 420, plan.other, h - below - 16 * unit);
  letter(brush, other, left2, below, '#DCD3E4');
  if (!isBeside) return;
  brush.fillStyle = veil('#FFFFFF', 0.2);
  brush.fillRect(left + half + 17 * unit, top, 2 * unit, room);
}
