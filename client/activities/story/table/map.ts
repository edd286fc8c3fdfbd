import type { StoryView, WayStop } from '../../../../shared/activities/story/view.ts';
import { materials, veil } from '../../../stage/paint/colour.ts';
import { fitted, letter } from '../../../stage/paint/lettering.ts';
import { readable } from '../../../stage/paint/sheet.ts';
import type { Placement } from '../../../stage/placement.ts';
import type { Zone } from '../../../stage/zones.ts';

/** A stop of the way on the map: how far along, and on which of the branches. */
export interface MapDot {
  place: number;
  after: number;
  column: number;
  row: number;
}

/** Lays the way out: on to the right, and each further branch on a row of its own. */
export function mapOf(way: readonly WayStop[]): MapDot[] {
  const dots: MapDot[] = [];
  let rows = 0;
  for (const [place, { after }] of way.entries()) {
    const before = dots[after];
    const isBranch = dots.some((dot) => dot.after === after);
    dots.push({
      place,
      after,
      column: before ? before.column + 1 : 0,
      row: isBranch ? ++rows : (before?.row ?? 0),
    });
  }
  return dots;
}

/** Whether the group has seen more than one branch. */
export const hasBranches = (way: readonly WayStop[]): boolean => mapOf(way).some(({ row }) => row > 0);

/** How high a map is, in units. */
export const mapHeight = (way: readonly WayStop[]): number => 18 + rowsOf(mapOf(way)) * 50;

const rowsOf = (dots: readonly MapDot[]): number => Math.max(0, ...dots.map(({ row }) => row)) + 1;

/** The way that the group has gone: dots with the number of the scene, and where it is now. */
export function map({ way, place }: StoryView, zone: Zone, unit: number): Placement {
  const dots = mapOf(way);
  return {
    key: 'map',
    name: `map ${dots.map(({ after }) => after).join()} ${place}`,
    x: zone.x + zone.width / 2,
    y: zone.y + zone.height / 2,
    width: zone.width,
    height: zone.height,
    margin: 4 * unit,
    depth: 315,
    enter: { delay: 1100, ms: 500 },
    paint: (brush, w, h) => paintMap(brush, w, h, unit, dots, place),
  };
}

function paintMap(
  brush: CanvasRenderingContext2D,
  w: number,
  h: number,
  unit: number,
  dots: readonly MapDot[],
  here: number,
): void {
  brush.fillStyle = veil('#221B2E', 0.86);
  brush.beginPath();
  brush.roundRect(0, 0, w, h, 20 * unit);
  brush.fill();
  const columns = Math.max(1, ...dots.map(({ column }) => column)) + 1;
  const rows = rowsOf(dots);
  const pitch = Math.min(112 * unit, (w - 40 * unit) / columns);
  const line = Math.min(90 * unit, (h - 16 * unit) / rows);
  const radius = Math.min(pitch * 0.44, line * 0.46, 32 * unit);
  const isInside = radius >= 17 * unit;
  const left = (w - pitch * (columns - 1)) / 2;
  // One row of small dots has its numbers above it.
  const top = (h - line * (rows - 1)) / 2 + (isInside || rows > 1 ? 0 : 13 * unit);
  const at = ({ column, row }: MapDot) => ({ x: left + column * pitch, y: top + row * line });
  const current = branchOf(dots, here);
  brush.lineCap = 'round';
  for (const dot of dots) {
    const before = dots[dot.after];
    if (!before) continue;
    const from = at(before);
    const to = at(dot);
    brush.lineWidth = (current.has(dot.place) ? 6 : 4) * unit;
    brush.strokeStyle = current.has(dot.place) ? '#E8B73A' : veil('#FFF8EC', 0.45);
    brush.beginPath();
    brush.moveTo(from.x, from.y);
    brush.bezierCurveTo(from.x + pitch * 0.6, from.y, to.x - pitch * 0.6, to.y, to.x, to.y);
    brush.stroke();
  }
  // Numbers smaller than what is read from five metres are left out: every other, every third …
  const every = Math.ceil((38 * unit) / pitch);
  for (const dot of dots) {
    const { x, y } = at(dot);
    const isHere = dot.place === here;
    brush.fillStyle = isHere ? '#F2C65A' : current.has(dot.place) ? materials.paper : '#8C8199';
    brush.beginPath();
    brush.arc(x, y, isHere ? Math.max(radius, Math.min(20 * unit, h / rows / 2)) : radius, 0, Math.PI * 2);
    brush.fill();
    if (!isInside && !isHere && (rows > 1 || dot.column % every)) continue;
    const size = Math.max(readable * unit, radius * 1.05);
    const words = { text: String(dot.place + 1), weight: 700, largest: size, smallest: size, leading: 1 };
    const found = fitted(brush, { ...words, width: 90 * unit, height: 60 * unit });
    letter(
      brush,
      found,
      x,
      isInside || isHere ? y - found.height / 2 : y - radius - found.height,
      isInside || isHere ? materials.ink : materials.paper,
      'center',
    );
  }
}

/** The places that lead to where the group is. */
function branchOf(dots: readonly MapDot[], here: number): Set<number> {
  const places = new Set<number>();
  for (let place = here; place >= 0; place = dots[place]?.after ?? -1) places.add(place);
  return places;
}
