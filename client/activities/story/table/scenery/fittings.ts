import { mix, veil } from '../../../../stage/paint/colour.ts';
import { floorTop, type Room } from './room.ts';

/** A counter to stand at. */
export function paintCounter({ pen, light }: Room, x: number, width: number, tone: string): void {
  const front = mix(tone, light.wood, light.dusk * 0.9);
  pen.rect(x, 510, width, floorTop - 486, front, 6);
  for (let panel = x + 16; panel < x + width - 40; panel += 74)
    pen.rect(panel, 540, 58, floorTop - 530, veil('#14101F', 0.1), 4);
  pen.rect(x - 12, 496, width + 24, 20, mix(light.wood, '#FFD9A3', 0.22), 6);
}

/** The kitchen's cupboards, with a stove, a kettle and a tap. */
export function paintCupboards({ pen, light }: Room, wide: number): void {
  const front = mix('#5F8C86', light.wall[0], light.dusk * 0.7);
  const top = mix(light.wood, '#FFD9A3', 0.2);
  for (const [left, width] of [
    [0, wide * 0.5],
    [wide * 0.8, wide * 0.2],
  ] as const) {
    pen.rect(left, 470, width, floorTop - 456, front);
    for (let door = left + 12; door < left + width - 60; door += 92) {
      pen.rect(door, 492, 80, floorTop - 500, veil('#FFF8EC', 0.1), 5);
      pen.rect(door + 62, 506, 7, 30, '#E8C15A', 3);
    }
    pen.rect(left, 456, width, 18, top, 3);
  }
  pen.rect(wide * 0.8, 150, wide * 0.2, 150, front, 4);
  pen.rect(wide * 0.8 + 12, 164, wide * 0.2 - 24, 122, veil('#FFF8EC', 0.1), 4);
  pen.rect(wide * 0.82, 388, 54, 68, mix('#B5563F', light.wood, light.dusk * 0.5), [16, 16, 6, 6]);
  pen.line(
    [
      [wide * 0.82 + 54, 404],
      [wide * 0.82 + 70, 412],
    ],
    7,
    mix('#B5563F', light.wood, light.dusk * 0.5),
  );
  pen.rect(wide * 0.82 + 16, 376, 22, 10, '#2A2032', 4);
  for (const [index, tone] of ['#E3D6BC', '#D9A441', '#E3D6BC'].entries())
    pen.rect(
      wide * 0.91 + index * 36,
      418 - index * 8,
      28,
      38 + index * 8,
      mix(tone, light.wall[0], light.dusk * 0.7),
      5,
    );
}

/** A sofa with two cushions. */
export function paintSofa({ pen, light }: Room, x: number): void {
  const cloth = mix('#2F6F73', light.wall[0], light.dusk * 0.55);
  pen.rect(x + 20, 456, 340, 130, mix(cloth, '#FFFFFF', 0.06), [34, 34, 0, 0]);
  pen.rect(x + 10, 540, 360, 74, cloth, 18);
  pen.rect(x - 14, 500, 62, 116, mix(cloth, '#14101F', 0.14), 26);
  pen.rect(x + 332, 500, 62, 116, mix(cloth, '#14101F', 0.14), 26);
  for (const leg of [x + 20, x + 346]) pen.rect(leg, 612, 14, 24, '#2A2032', 3);
  pen.rect(x + 58, 494, 66, 58, mix('#D9A441', cloth, light.dusk * 0.5), 14);
  pen.rect(x + 256, 498, 64, 54, mix('#C4694A', cloth, light.dusk * 0.5), 14);
}

/** A flight of stairs with its railing, up to the left. */
export function paintSteps({ pen, light }: Room, from: number, to: number): void {
  const steps = 8;
  const run = (to - from) / steps;
  const rise = 40;
  const stone = mix('#A9A4A0', light.wall[0], light.dusk * 0.75);
  for (let step = 0; step < steps; step++) {
    const x = from + step * run;
    const y = floorTop - (steps - step) * rise + 10;
    pen.rect(x, y, to - x, floorTop - y + 10, mix(stone, '#14101F', 0.05 + step * 0.012));
    pen.rect(x - 5, y, run + 8, 9, mix(stone, '#FFFFFF', 0.22 - light.dusk * 0.18), 3);
  }
  const rail = mix('#6B3B30', light.wood, light.dusk * 0.6);
  const at = (step: number) => [from + step * run + run / 2, floorTop - (steps - step) * rise - 100] as const;
  for (let step = 0; step < steps; step++) {
    const [x, y] = at(step);
    pen.line(
      [
        [x, y],
        [x, y + 112],
      ],
      5,
      mix('#2A2032', light.wall[0], 0.2),
    );
  }
  pen.line(
    [[from - run / 2, floorTop - (steps + 1) * rise - 100], at(steps - 1), [to + 24, floorTop - rise - 90]],
    12,
    rail,
  );
}

/** Washing machines: one of them turns something red. */
export function paintMachines({ pen, light }: Room, x: number): void {
  const white = mix('#F4F1EA', light.wall[0], light.dusk * 0.75);
  for (let machine = 0; machine < 3; machine++) {
    const left = x + machine * 146;
    pen.rect(left, 440, 136, 188, mix(white, '#14101F', 0.05), 10);
    pen.rect(left, 440, 136, 36, mix(white, '#3D6A9E', 0.18), [10, 10, 0, 0]);
    pen.round(left + 110, 458, 9, '#2A2438');
    pen.rect(left + 14, 452, 46, 12, machine === 1 ? '#F2C65A' : veil('#2A2438', 0.4), 4);
    pen.round(left + 68, 556, 52, mix('#8C97A6', light.wall[0], light.dusk * 0.5));
    pen.round(left + 68, 556, 41, mix('#243447', light.near, 0.3));
    pen.path(
      left + 68,
      556,
      'M-36 10 Q-12 -14 4 4 Q20 20 38 2 Q36 34 0 39 Q-30 36 -36 10 Z',
      ['#B5563F', '#6F9C8A', '#D9A441'][machine] as string,
    );
    pen.round(left + 54, 540, 12, veil('#FFFFFF', 0.16), 7);
  }
}

/** A basket of washing. */
export function paintBasket({ pen, light }: Room, x: number): void {
  for (const [across, tone] of [
    [-26, '#E9DCC3'],
    [6, '#6F9C8A'],
    [32, '#C4694A'],
  ] as const)
    pen.round(x + across, 586, 34, mix(tone, light.wall[0], light.dusk * 0.5), 24);
  pen.shape(
    [
      [x - 72, 590],
      [x + 72, 590],
      [x + 58, 662],
      [x - 58, 662],
    ],
    mix('#C99A5B', light.wood, light.dusk * 0.7),
  );
  for (const y of [606, 624, 642]) pen.rect(x - 66, y, 132, 4, veil('#14101F', 0.16));
}
