import { materials, mix, veil } from './colour.ts';
import type { Point } from './cut.ts';

/** A turn in space as a unit quaternion. */
export interface Turn {
  w: number;
  x: number;
  y: number;
  z: number;
}

interface Vector {
  x: number;
  y: number;
  z: number;
}

export const turnAbout = ({ x, y, z }: Vector, angle: number): Turn => {
  const length = Math.hypot(x, y, z) || 1;
  const sine = Math.sin(angle / 2) / length;
  return { w: Math.cos(angle / 2), x: x * sine, y: y * sine, z: z * sine };
};

/** First `inner`, then `outer`. */
export const turned = (outer: Turn, inner: Turn): Turn => ({
  w: outer.w * inner.w - outer.x * inner.x - outer.y * inner.y - outer.z * inner.z,
  x: outer.w * inner.x + outer.x * inner.w + outer.y * inner.z - outer.z * inner.y,
  y: outer.w * inner.y - outer.x * inner.z + outer.y * inner.w + outer.z * inner.x,
  z: outer.w * inner.z + outer.x * inner.y - outer.y * inner.x + outer.z * inner.w,
});

/** How a die lies with `face` up; `twist` in radians turns it on the table. */
export function lying(face: number, twist: number): Turn {
  const half = Math.PI / 2;
  const up: Record<number, Turn> = {
    1: turnAbout({ x: 1, y: 0, z: 0 }, 0),
    2: turnAbout({ x: 1, y: 0, z: 0 }, half),
    3: turnAbout({ x: 0, y: 1, z: 0 }, -half),
    4: turnAbout({ x: 0, y: 1, z: 0 }, half),
    5: turnAbout({ x: 1, y: 0, z: 0 }, -half),
    6: turnAbout({ x: 1, y: 0, z: 0 }, Math.PI),
  };
  return turned(turnAbout({ x: 0, y: 0, z: 1 }, twist), up[face] ?? (up[1] as Turn));
}

/** Sides of a die: what lies opposite makes seven. `right` and `down` span the side. */
const sides: readonly { face: number; out: Vector; right: Vector; down: Vector }[] = [
  { face: 1, out: { x: 0, y: 0, z: 1 }, right: { x: 1, y: 0, z: 0 }, down: { x: 0, y: 1, z: 0 } },
  { face: 6, out: { x: 0, y: 0, z: -1 }, right: { x: -1, y: 0, z: 0 }, down: { x: 0, y: 1, z: 0 } },
  { face: 3, out: { x: 1, y: 0, z: 0 }, right: { x: 0, y: 0, z: -1 }, down: { x: 0, y: 1, z: 0 } },
  { face: 4, out: { x: -1, y: 0, z: 0 }, right: { x: 0, y: 0, z: 1 }, down: { x: 0, y: 1, z: 0 } },
  { face: 2, out: { x: 0, y: 1, z: 0 }, right: { x: 1, y: 0, z: 0 }, down: { x: 0, y: 0, z: -1 } },
  { face: 5, out: { x: 0, y: -1, z: 0 }, right: { x: 1, y: 0, z: 0 }, down: { x: 0, y: 0, z: 1 } },
];

const pips: Record<number, readonly (readonly [number, number])[]> = {
  1: [[0, 0]],
  2: [
    [-1, -1],
    [1, 1],
  ],
  3: [
    [-1, -1],
    [0, 0],
    [1, 1],
  ],
  4: [
    [-1, -1],
    [1, -1],
    [-1, 1],
    [1, 1],
  ],
  5: [
    [-1, -1],
    [1, -1],
    [0, 0],
    [-1, 1],
    [1, 1],
  ],
  6: [
    [-1, -1],
    [1, -1],
    [-1, 0],
    [1, 0],
    [-1, 1],
    [1, 1],
  ],
};

/** A die seen from above, as it is turned in space. `size` is the length of its edge. */
export function paintDie(brush: CanvasRenderingContext2D, middle: Point, size: number, turn: Turn): void {
  const rounding = size * 0.15;
  const half = size / 2 - rounding;
  const seen = sides
    .map((side) => ({
      ...side,
      out: rotate(turn, side.out),
      right: rotate(turn, side.right),
      down: rotate(turn, side.down),
    }))
    .filter(({ out }) => out.z > 0.02)
    .sort((one, other) => one.out.z - other.out.z);
  brush.lineJoin = 'round';
  for (const { out, right, down, face } of seen) {
    const flat = (across: number, along: number): Point => ({
      x: middle.x + out.x * half + (right.x * across + down.x * along) * half,
      y: middle.y + out.y * half + (right.y * across + down.y * along) * half,
    });
    const path = new Path2D();
    for (const [index, [across, along]] of (
      [
        [-1, -1],
        [1, -1],
        [1, 1],
        [-1, 1],
      ] as const
    ).entries()) {
      const { x, y } = flat(across, along);
      if (index) path.lineTo(x, y);
      else path.moveTo(x, y);
    }
    path.closePath();
    const light = Math.max(0, out.x * -0.35 + out.y * -0.5 + out.z * 0.8);
    const paper = mix('#B79F7C', materials.paper, Math.min(1, 0.25 + light * 0.85));
    brush.fillStyle = paper;
    brush.strokeStyle = paper;
    brush.lineWidth = rounding * 2;
    brush.fill(path);
    brush.stroke(path);
    brush.save();
    const origin = flat(0, 0);
    brush.transform(
      right.x,
      right.y,
      down.x,
      down.y,
      origin.x + out.x * rounding * 0.8,
      origin.y + out.y * rounding * 0.8,
    );
    brush.fillStyle = veil(materials.ink, 0.94);
    for (const [across, along] of pips[face] ?? []) {
      brush.beginPath();
      brush.arc(across * size * 0.25, along * size * 0.25, size * (face === 1 ? 0.115 : 0.088), 0, Math.PI * 2);
      brush.fill();
    }
    brush.restore();
  }
}

function rotate({ w, x, y, z }: Turn, vector: Vector): Vector {
  const cross = { x: y * vector.z - z * vector.y, y: z * vector.x - x * vector.z, z: x * vector.y - y * vector.x };
  return {
    x: vector.x + 2 * (w * cross.x + y * cross.z - z * cross.y),
    y: vector.y + 2 * (w * cross.y + z * cross.x - x * cross.z),
    z: vector.z + 2 * (w * cross.z + x * cross.y - y * cross.x),
  };
}
