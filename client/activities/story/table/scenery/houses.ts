import { mix, veil } from '../../../../stage/paint/colour.ts';
import { chanceFrom } from '../../../../stage/paint/noise.ts';
import { type Light, lampLight, windowLight } from './light.ts';
import type { Pen } from './pen.ts';

export interface House {
  x: number;
  width: number;
  /** y of its eaves, and of the ground it stands on */
  eaves: number;
  foot: number;
  roof: 'gable' | 'flat';
  fill: string;
  seed: number;
}

/** A house with lit and dark windows, and snow on its roof if there is some. */
export function paintHouse(pen: Pen, house: House, light: Light, snow: boolean): void {
  const { x, width, eaves, foot, roof, fill, seed } = house;
  const middle = x + width / 2;
  const ridge = eaves - Math.min(70, width * 0.3);
  if (roof === 'gable') {
    pen.shape(
      [
        [x - 8, eaves + 2],
        [middle, ridge],
        [x + width + 8, eaves + 2],
      ],
      mix(fill, '#000000', 0.14),
    );
    pen.rect(x + width * 0.7, ridge + 6, 20, 40, mix(fill, '#000000', 0.2), 2);
  } else pen.rect(x - 6, eaves - 10, width + 12, 14, mix(fill, '#000000', 0.16), 3);
  pen.rect(x, eaves, width, foot - eaves, fill, [3, 3, 0, 0]);
  if (snow) paintRoofSnow(pen, house, ridge, mix('#FFFFFF', light.ground, 0.4));
  paintWindows(pen, house, light, chanceFrom(seed));
}

function paintRoofSnow(pen: Pen, { x, width, eaves, roof }: House, ridge: number, white: string): void {
  if (roof === 'flat') {
    pen.rect(x - 8, eaves - 17, width + 16, 10, white, 5);
    return;
  }
  pen.line(
    [
      [x - 6, eaves - 2],
      [x + width / 2, ridge - 2],
      [x + width + 6, eaves - 2],
    ],
    9,
    white,
  );
}

function paintWindows(pen: Pen, { x, width, eaves, foot, fill }: House, light: Light, chance: () => number): void {
  const columns = Math.max(2, Math.round(width / 50));
  const pitch = width / columns;
  for (let y = eaves + 24; y < foot - 54; y += 50)
    for (let column = 0; column < columns; column++) {
      const isLit = chance() < light.windows;
      const left = x + pitch * column + pitch / 2 - 11;
      const pane = isLit ? mix(windowLight, '#E9B060', chance() * 0.5) : glass(fill, light);
      if (isLit && light.lamps > 0.5) pen.glow(left + 11, y + 15, 34, lampLight, 0.2);
      pen.rect(left, y, 22, 30, pane, 3);
      pen.rect(left + 10, y, 2, 30, veil(fill, 0.55));
      if (isLit && chance() < 0.35) pen.rect(left, y, 22, 8 + chance() * 8, veil('#B5603F', 0.5), [3, 3, 0, 0]);
    }
}

const glass = (fill: string, light: Light) =>
  light.dusk > 0.3 ? mix(fill, '#0B0A1C', 0.24) : mix(fill, light.sky[2] ?? fill, 0.42);

/** A row of houses along the horizon. */
export function paintRow(pen: Pen, houses: readonly House[], light: Light, snow: boolean): void {
  for (const house of houses) paintHouse(pen, house, light, snow);
}

/** A street lamp and its light on the ground. */
export function paintStreetLamp(pen: Pen, x: number, foot: number, height: number, light: Light): void {
  const top = foot - height;
  const post = mix('#2B2740', light.near, 0.3);
  const bulb = { x: x + 38, y: top + 6 };
  if (light.lamps > 0.3) {
    pen.glow(bulb.x, bulb.y + 40, height * 0.62, '#FFD98A', 0.42 * light.lamps);
    pen.glow(bulb.x, bulb.y, 86, '#FFF1C4', 0.7 * light.lamps);
    pen.round(bulb.x, foot + 8, 170, veil('#FFE3A0', 0.3 * light.lamps), 26);
  }
  pen.rect(x - 5, top + 24, 10, height - 24, post, 4);
  pen.rect(x - 11, foot - 14, 22, 16, post, 4);
  pen.line(
    [
      [x, top + 26],
      [x + 4, top + 8],
      [x + 18, top],
      [x + 32, top + 2],
    ],
    9,
    post,
  );
  pen.round(bulb.x, bulb.y, 12, light.lamps > 0.3 ? '#FFF4CF' : mix('#E8E4D8', light.far, 0.3));
}

/** A tree: leafy, golden, or bare with snow on its branches. */
export function paintTree(pen: Pen, x: number, foot: number, size: number, light: Light, weather: string): void {
  const trunk = mix('#3A2A30', light.near, 0.35);
  pen.rect(x - size * 0.05, foot - size * 0.6, size * 0.1, size * 0.6, trunk, size * 0.03);
  if (weather === 'snow') {
    paintBranches(pen, x, foot, size, trunk, veil(mix('#FFFFFF', light.ground, 0.4), 0.9));
    return;
  }
  for (const [across, up] of [
    [-0.24, 0.86],
    [0.24, 0.9],
    [0, 1.04],
  ] as const)
    pen.line(
      [
        [x, foot - size * 0.5],
        [x + across * size, foot - size * up],
      ],
      size * 0.035,
      trunk,
    );
  const crown =
    weather === 'leaves' ? mix('#D08A3C', light.near, light.dusk * 0.9) : mix('#4E7F5A', light.near, 0.2 + light.dusk);
  for (const [across, up, share] of [
    [-0.24, 0.86, 0.25],
    [0.25, 0.9, 0.24],
    [0, 1.06, 0.28],
  ] as const) {
    pen.round(x + across * size, foot - up * size, size * share, crown, size * share * 0.92);
    pen.round(x + (across - 0.06) * size, foot - (up + 0.07) * size, size * share * 0.6, veil('#FFFFFF', 0.08));
  }
}

/** Bare branches that fork twice, with snow along their upper sides. */
function paintBranches(pen: Pen, x: number, foot: number, size: number, trunk: string, white: string): void {
  const grow = (fromX: number, fromY: number, turn: number, length: number, forks: number): void => {
    const toX = fromX + Math.sin(turn) * length;
    const toY = fromY - Math.cos(turn) * length;
    const thick = Math.max(2, length * 0.1);
    pen.line(
      [
        [fromX, fromY],
        [toX, toY],
      ],
      thick,
      trunk,
    );
    pen.line(
      [
        [fromX + (toX - fromX) * 0.3, fromY + (toY - fromY) * 0.3 - thick * 0.5],
        [toX, toY - thick * 0.5],
      ],
      thick * 0.5,
      white,
    );
    if (!forks) return;
    grow(toX, toY, turn - 0.42, length * 0.72, forks - 1);
    grow(toX, toY, turn + 0.36, length * 0.66, forks - 1);
  };
  for (const [turn, length] of [
    [-0.62, 0.26],
    [0.04, 0.32],
    [0.66, 0.24],
  ] as const)
    grow(x, foot - size * 0.54, turn, size * length, 2);
}

/** A spruce, with snow on its boughs if there is some. */
export function paintSpruce(pen: Pen, x: number, foot: number, size: number, light: Light, snow: boolean): void {
  const fill = mix('#2F5348', light.near, 0.3 + light.dusk * 0.8);
  pen.rect(x - size * 0.03, foot - size * 0.14, size * 0.06, size * 0.14, mix('#3A2A30', light.near, 0.4));
  for (let bough = 0; bough < 4; bough++) {
    const top = foot - size * (1 - bough * 0.2);
    const low = foot - size * (0.62 - bough * 0.18);
    const half = size * (0.14 + bough * 0.07);
    pen.shape(
      [
        [x, top],
        [x + half, low],
        [x - half, low],
      ],
      fill,
    );
    if (snow)
      pen.shape(
        [
          [x, top],
          [x + half * 0.62, top + (low - top) * 0.66],
          [x - half * 0.62, top + (low - top) * 0.6],
        ],
        veil('#FFFFFF', 0.5 - light.dusk * 0.35),
      );
  }
}
