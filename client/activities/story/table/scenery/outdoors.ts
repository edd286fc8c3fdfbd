import type { Picture } from '../../../../../shared/pack/story.ts';
import { mix, veil } from '../../../../stage/paint/colour.ts';
import { type House, paintRow, paintSpruce, paintStreetLamp, paintTree } from './houses.ts';
import { type Light, lampLight, lightOf } from './light.ts';
import { deep, ground, type Pen } from './pen.ts';

/** Places under the sky; all others are rooms. */
export type Outdoors = 'street' | 'yard' | 'bus-stop' | 'park' | 'door';

type Scenery = (pen: Pen, light: Light, picture: Picture) => void;

/** Places under the sky: hills and houses first, then what is near, then the ground. */
const scenery: Record<Outdoors, Scenery> = {
  street(pen, light, { weather }) {
    const snow = weather === 'snow';
    backdrop(pen, light);
    paintRow(
      pen,
      row(pen, light, [
        [0.05, 210, 398, 'gable'],
        [0.22, 160, 470, 'gable'],
        [0.38, 120, 500, 'flat'],
        [0.64, 230, 336, 'gable'],
        [0.835, 182, 448, 'gable'],
      ]),
      light,
      snow,
    );
    floorOf(pen, snow ? light : { ...light, ground: mix(light.paved, light.ground, 0.2) }, snow);
    paintStreetLamp(pen, pen.wide * 0.475, 626, 330, light);
  },
  yard(pen, light, { weather }) {
    const snow = weather === 'snow';
    backdrop(pen, light);
    paintRow(
      pen,
      row(pen, light, [
        [0.03, 260, 372, 'flat'],
        [0.6, 420, 262, 'flat'],
      ]),
      light,
      snow,
    );
    paintEntrance(pen, pen.wide * 0.6 + 190, light);
    paintTree(pen, pen.wide * 0.36, ground + 20, 210, light, weather);
    paintTree(pen, pen.wide * 0.97, ground + 26, 250, light, weather);
    floorOf(pen, light, snow);
    paintRack(pen, pen.wide * 0.44, light);
  },
  'bus-stop'(pen, light, { weather }) {
    const snow = weather === 'snow';
    backdrop(pen, light);
    paintRow(
      pen,
      row(pen, light, [
        [0.02, 150, 486, 'gable'],
        [0.16, 210, 430, 'flat'],
        [0.88, 170, 470, 'gable'],
      ]),
      light,
      snow,
    );
    for (const [share, size] of [
      [0.36, 190],
      [0.41, 150],
      [0.47, 210],
    ] as const)
      paintSpruce(pen, pen.wide * share, ground + 8, size, light, snow);
    floorOf(pen, light, snow, true);
    paintShelter(pen, pen.wide * 0.56, light, snow);
  },
  park(pen, light, { weather }) {
    const snow = weather === 'snow';
    backdrop(pen, light);
    for (const share of [0.04, 0.09, 0.15, 0.28, 0.33, 0.93, 0.98])
      paintSpruce(pen, pen.wide * share, ground + 4, 150 + ((share * 997) % 90), light, snow);
    pen.round(
      pen.wide * 0.3,
      ground + 34,
      pen.wide * 0.24,
      mix(light.sky[2] ?? '#FFFFFF', light.sky[0] ?? '#FFFFFF', 0.35),
      26,
    );
    pen.round(pen.wide * 0.27, ground + 28, pen.wide * 0.12, veil('#FFFFFF', 0.16), 6);
    floorOf(pen, light, snow);
    paintTree(pen, pen.wide * 0.53, 612, 330, light, weather);
    paintStreetLamp(pen, pen.wide * 0.9, 610, 260, light);
  },
  door(pen, light, { weather, hour }) {
    const snow = weather === 'snow';
    backdrop(pen, light);
    paintTree(pen, pen.wide * 0.12, ground + 30, 260, light, weather);
    floorOf(pen, light, snow);
    const x = pen.wide * 0.4;
    const wall = mix('#8C4F45', light.near, 0.12 + light.dusk * 0.85);
    pen.rect(x, 90, pen.wide - x, 530, wall);
    for (let board = x + 26; board < pen.wide; board += 26) pen.rect(board, 90, 2, 530, veil('#000000', 0.12));
    pen.shape(
      [
        [x - 46, 104],
        [pen.wide, 104],
        [pen.wide, 60],
        [x - 10, 60],
      ],
      mix(wall, '#14101F', 0.5),
    );
    if (snow) pen.rect(x - 16, 50, pen.wide - x + 20, 15, mix('#FFFFFF', light.ground, 0.5), 8);
    paintHomeWindow(pen, x + 60, 300, light, hour !== 'day');
    paintDoor(pen, pen.wide * 0.8, light);
  },
};

export const isOutdoors = (place: Picture['place']): place is Outdoors => place in scenery;

/** Paints what stands under the sky, over it. */
export function paintOutdoors(pen: Pen, place: Outdoors, picture: Picture): void {
  scenery[place](pen, lightOf(picture), picture);
}

function backdrop(pen: Pen, light: Light): void {
  pen.hills(488, 34, 21, light.far);
  pen.hills(536, 22, 63, mix(light.far, light.middle, 0.6));
}

const row = (pen: Pen, light: Light, houses: readonly (readonly [number, number, number, House['roof']])[]): House[] =>
  houses.map(([share, width, eaves, roof], index) => ({
    x: share * pen.wide,
    width,
    eaves,
    foot: 640,
    roof,
    fill: mix(light.middle, light.near, 0.25 + ((index * 37) % 60) / 100),
    seed: index * 7 + width,
  }));

/** The ground in front of everything, with a pavement or a road on it. */
function floorOf(pen: Pen, light: Light, snow: boolean, road = false): void {
  pen.hills(600, 7, 15, mix(light.ground, light.near, snow ? 0.06 : 0.16));
  pen.fade(0, 628, pen.wide, deep - 628, [light.ground, mix(light.ground, light.near, 0.24)]);
  if (!road) {
    pen.round(pen.wide * 0.6, 668, pen.wide * 0.46, veil(light.paved, 0.55), 30);
    return;
  }
  pen.rect(0, 660, pen.wide, deep - 660, mix(light.paved, light.near, 0.55));
  for (let x = 30; x < pen.wide; x += 150) pen.rect(x, 706, 84, 7, veil('#FFF4D6', 0.4), 3);
}

function paintEntrance(pen: Pen, x: number, light: Light): void {
  pen.rect(x - 56, 486, 112, 146, mix(light.near, '#0B0A1C', 0.2), [8, 8, 0, 0]);
  pen.rect(x - 44, 498, 42, 134, light.lamps > 0.3 ? '#E9BE6E' : mix(light.near, light.sky[2] ?? '#FFFFFF', 0.4), 4);
  pen.rect(x + 2, 498, 42, 134, light.lamps > 0.3 ? '#E2B160' : mix(light.near, light.sky[2] ?? '#FFFFFF', 0.34), 4);
  pen.rect(x - 74, 470, 148, 18, mix(light.near, '#0B0A1C', 0.1), 6);
  if (light.lamps > 0.3) pen.glow(x, 490, 130, lampLight, 0.4 * light.lamps);
}

/** The rack on which carpets are beaten: every yard has one. */
function paintRack(pen: Pen, x: number, light: Light): void {
  const wood = mix('#4B3640', light.near, 0.3);
  pen.line(
    [
      [x - 60, 650],
      [x - 48, 520],
    ],
    8,
    wood,
  );
  pen.line(
    [
      [x + 60, 650],
      [x + 48, 520],
    ],
    8,
    wood,
  );
  pen.line(
    [
      [x - 64, 522],
      [x + 64, 522],
    ],
    8,
    wood,
  );
  pen.rect(x - 34, 518, 54, 84, mix('#B5563F', light.near, light.dusk), [2, 2, 6, 6]);
  for (const y of [540, 562, 584]) pen.rect(x - 34, y, 54, 6, veil('#F3D9A8', 0.6 - light.dusk * 0.4));
}

function paintShelter(pen: Pen, x: number, light: Light, snow: boolean): void {
  const steel = mix('#3E4A63', light.near, 0.35);
  if (light.lamps > 0.3) pen.glow(x + 170, 400, 300, lampLight, 0.45 * light.lamps);
  pen.rect(x + 12, 370, 316, 256, veil(mix('#DCEBF0', light.sky[1] ?? '#FFFFFF', 0.4), 0.3), 4);
  for (const post of [x, x + 158, x + 326]) pen.rect(post, 360, 12, 272, steel, 3);
  pen.rect(x - 26, 340, 392, 24, steel, 10);
  if (snow) pen.rect(x - 28, 328, 396, 16, mix('#FFFFFF', light.ground, 0.5), 8);
  pen.rect(x + 24, 548, 290, 12, mix('#8A5A3A', light.near, light.dusk), 4);
  pen.rect(x - 84, 330, 9, 306, steel, 3);
  pen.rect(x - 116, 300, 72, 58, '#2E6FB0', 8);
  pen.rect(x - 102, 314, 44, 24, '#F5F1E6', 5);
  for (const wheel of [x - 92, x - 68]) pen.round(wheel, 341, 5, '#F5F1E6');
}

function paintHomeWindow(pen: Pen, x: number, y: number, light: Light, isLit: boolean): void {
  pen.rect(x - 12, y - 12, 154, 184, mix('#F3EBDD', light.near, light.dusk * 0.8), 4);
  if (isLit && light.lamps > 0.3) pen.glow(x + 65, y + 80, 190, lampLight, 0.4);
  pen.rect(x, y, 130, 160, isLit && light.lamps > 0.2 ? '#F4CE86' : mix(light.sky[1] ?? '#FFFFFF', '#37506E', 0.35), 2);
  pen.shape(
    [
      [x, y],
      [x + 44, y],
      [x + 12, y + 160],
      [x, y + 160],
    ],
    veil('#FFF8EC', 0.55),
  );
  pen.shape(
    [
      [x + 130, y],
      [x + 86, y],
      [x + 118, y + 160],
      [x + 130, y + 160],
    ],
    veil('#FFF8EC', 0.55),
  );
  pen.rect(x + 62, y, 6, 160, mix('#F3EBDD', light.near, light.dusk * 0.8));
  pen.round(x + 94, y + 136, 16, '#4E7F5A', 22);
  pen.rect(x + 84, y + 142, 20, 18, '#B5563F', 3);
}

function paintDoor(pen: Pen, x: number, light: Light): void {
  const frame = mix('#F3EBDD', light.near, light.dusk * 0.8);
  if (light.lamps > 0.2) pen.glow(x, 250, 300, '#FFD98A', 0.55 * light.lamps);
  pen.rect(x - 92, 268, 184, 360, frame, [10, 10, 0, 0]);
  pen.rect(x - 76, 284, 152, 344, mix('#2F5F66', light.near, light.dusk * 0.55), [6, 6, 0, 0]);
  pen.rect(x - 50, 312, 100, 104, light.lamps > 0.2 ? '#F4CE86' : mix(light.sky[1] ?? '#FFFFFF', '#37506E', 0.3), 6);
  pen.rect(x - 3, 312, 6, 104, mix('#2F5F66', light.near, light.dusk * 0.55));
  pen.rect(x - 50, 448, 100, 140, veil('#000000', 0.14), 6);
  pen.round(x + 56, 470, 8, '#E8C15A');
  pen.rect(x - 26, 424, 52, 9, '#E8C15A', 4);
  pen.rect(x - 16, 214, 32, 40, mix('#2B2740', light.near, 0.2), 6);
  pen.rect(x - 10, 222, 20, 24, light.lamps > 0.2 ? '#FFF4CF' : '#D9D4C4', 4);
  pen.rect(x - 120, 626, 240, 20, mix(light.paved, '#FFFFFF', 0.1), 4);
  pen.rect(x - 146, 644, 292, 22, mix(light.paved, light.near, 0.2), 4);
}
