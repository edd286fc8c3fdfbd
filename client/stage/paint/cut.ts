import { chanceFrom } from './noise.ts';

export interface Point {
  x: number;
  y: number;
}

/**
 * A rounded rectangle as if cut by hand: corners a little off, sides a little bowed.
 * @param wobble largest deviation in pixels
 * @param seed the same seed gives the same cut
 */
export function cutRectangle(
  x: number,
  y: number,
  width: number,
  height: number,
  { radius, wobble, seed }: { radius: number; wobble: number; seed: number },
): Path2D {
  const chance = chanceFrom(seed * 7919 + 17);
  const off = () => (chance() * 2 - 1) * wobble;
  const corners: Point[] = [
    { x: x + off(), y: y + off() },
    { x: x + width + off(), y: y + off() },
    { x: x + width + off(), y: y + height + off() },
    { x: x + off(), y: y + height + off() },
  ];
  return roundedPolygon(corners, radius, off);
}

/**
 * A pointy-top hexagon cut from card.
 * @param size from the middle to a corner, in pixels
 */
export function cutHexagon(
  middle: Point,
  size: number,
  { radius, wobble, seed }: { radius: number; wobble: number; seed: number },
): Path2D {
  const chance = chanceFrom(seed * 104_729 + 3);
  const off = () => (chance() * 2 - 1) * wobble;
  const corners = hexagonCorners(middle, size).map(({ x, y }) => ({ x: x + off(), y: y + off() }));
  return roundedPolygon(corners, radius, off);
}

/** Corners of a pointy-top hexagon, clockwise from the top. */
export const hexagonCorners = ({ x, y }: Point, size: number): Point[] =>
  Array.from({ length: 6 }, (_, corner) => {
    const angle = (Math.PI / 3) * corner - Math.PI / 2;
    return { x: x + Math.cos(angle) * size, y: y + Math.sin(angle) * size };
  });

/** The outline of a token: told apart by shape also in greyscale. */
export function tokenOutline(shape: 'circle' | 'square' | 'hexagon', middle: Point, size: number): Path2D {
  const still = () => 0;
  if (shape === 'hexagon') return roundedPolygon(hexagonCorners(middle, size * 1.08), size * 0.28, still);
  const path = new Path2D();
  if (shape === 'circle') path.arc(middle.x, middle.y, size, 0, Math.PI * 2);
  else path.roundRect(middle.x - size * 0.9, middle.y - size * 0.9, size * 1.8, size * 1.8, size * 0.42);
  return path;
}

function roundedPolygon(corners: readonly Point[], radius: number, bow: () => number): Path2D {
  const path = new Path2D();
  const count = corners.length;
  corners.forEach((corner, index) => {
    const before = corners[(index + count - 1) % count] as Point;
    const after = corners[(index + 1) % count] as Point;
    const enter = towards(corner, before, radius);
    const leave = towards(corner, after, radius);
    if (index === 0) path.moveTo(enter.x, enter.y);
    else {
      const last = towards(before, corner, radius);
      path.quadraticCurveTo(
        (last.x + enter.x) / 2 + bow() * 0.6,
        (last.y + enter.y) / 2 + bow() * 0.6,
        enter.x,
        enter.y,
      );
    }
    path.quadraticCurveTo(corner.x, corner.y, leave.x, leave.y);
  });
  path.closePath();
  return path;
}

function towards(from: Point, to: Point, by: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const share = Math.min(0.5, by / length);
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}
