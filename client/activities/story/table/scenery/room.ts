import { mix, veil } from '../../../../stage/paint/colour.ts';
import { chanceFrom } from '../../../../stage/paint/noise.ts';
import type { Light, Outside } from './light.ts';
import { deep, type Pen } from './pen.ts';
import { paintSky } from './sky.ts';

/** A room being painted: its pen, its colours, and what the hour and the weather are behind its windows. */
export interface Room {
  pen: Pen;
  light: Light;
  outside: Outside;
}

/** Where the wall ends and the floor begins. */
export const floorTop = 618;

/** Walls and floor, with light from the window side. */
export function paintWalls({ pen, light }: Room, tint?: string): void {
  const [above, below] = tint ? light.wall.map((colour) => mix(colour, tint, 0.3 - light.dusk * 0.15)) : light.wall;
  pen.fade(0, 0, pen.wide, floorTop, [above as string, below as string]);
  pen.rect(0, floorTop - 16, pen.wide, 16, mix(below as string, '#FFF8EC', 0.22 - light.dusk * 0.2));
  pen.fade(0, floorTop, pen.wide, deep - floorTop, [
    mix(light.floor, '#FFF8EC', 0.08),
    mix(light.floor, '#14101F', 0.25),
  ]);
  for (let board = 0; board < 6; board++)
    pen.rect(0, floorTop + 10 + board * board * 5, pen.wide, 2, veil('#14101F', 0.12));
}

/** A window that shows the hour and the weather, with what is far away in it. */
export function paintWindow(
  { pen, light, outside }: Room,
  x: number,
  y: number,
  width: number,
  height: number,
  { panes = 2, curtains = '' } = {},
): void {
  const frame = mix('#F7EFE2', light.wall[0], light.dusk * 0.9);
  pen.glow(x + width / 2, y + height / 2, width, light.sky[3] ?? '#FFFFFF', 0.3 - light.dusk * 0.2);
  pen.rect(x - 12, y - 12, width + 24, height + 24, frame, 6);
  pen.within(x, y, width, height, () => {
    pen.brush.translate(x - (pen.wide * 0.62 - width * 0.66), y);
    paintSky(pen, outside, { height: height * 1.25 });
    pen.brush.translate(-(x - (pen.wide * 0.62 - width * 0.66)), -y);
    paintFarRoofs(pen, x, y, width, height, light, outside.weather === 'snow');
    paintFalling(pen, x, y, width, height, outside.weather);
  });
  for (let pane = 1; pane < panes; pane++) pen.rect(x + (width / panes) * pane - 4, y, 8, height, frame);
  pen.rect(x - 24, y + height + 10, width + 48, 14, mix(frame, '#14101F', 0.08), 4);
  if (curtains)
    for (const side of [0, 1] as const) {
      const edge = side ? x + width + 26 : x - 26;
      const reach = (side ? -1 : 1) * width * 0.24;
      pen.path(
        0,
        0,
        `M${edge} ${y - 22} L${edge + reach} ${y - 22} Q${edge + reach * 0.9} ${y + height * 0.5} ${edge + reach * 0.34} ${y + height + 30} L${edge} ${y + height + 30} Z`,
        mix(curtains, light.wall[0], light.dusk * 0.8),
      );
    }
  if (curtains) pen.rect(x - 44, y - 30, width + 88, 9, mix(light.wood, '#14101F', 0.2), 5);
}

function paintFarRoofs(
  pen: Pen,
  x: number,
  y: number,
  width: number,
  height: number,
  light: Light,
  snow: boolean,
): void {
  const foot = y + height;
  for (const [share, wide, up] of [
    [0.04, 0.3, 0.3],
    [0.36, 0.26, 0.4],
    [0.66, 0.36, 0.26],
  ] as const) {
    const left = x + share * width;
    const top = foot - up * height;
    pen.rect(left, top, wide * width, up * height, light.middle);
    pen.shape(
      [
        [left - 5, top],
        [left + (wide * width) / 2, top - height * 0.09],
        [left + wide * width + 5, top],
      ],
      snow ? mix('#FFFFFF', light.ground, 0.5) : light.near,
    );
    for (let column = 0; column < 3; column++)
      if ((column + Math.round(up * 10)) % 3 < 2)
        pen.rect(
          left + wide * width * (0.18 + column * 0.26),
          top + height * 0.06,
          wide * width * 0.13,
          height * 0.07,
          light.windows > 0.1 ? '#F0CB80' : mix(light.middle, '#FFFFFF', 0.25),
          2,
        );
  }
}

/** What falls outside, standing still: it moves only on the shared picture of the street. */
function paintFalling(pen: Pen, x: number, y: number, width: number, height: number, weather: string): void {
  const chance = chanceFrom(29);
  for (let index = 0; index < 34; index++) {
    const across = x + chance() * width;
    const down = y + chance() * height;
    if (weather === 'snow') pen.round(across, down, 1.6 + (index % 3) * 0.8, veil('#FFFFFF', 0.8));
    if (weather === 'rain')
      pen.line(
        [
          [across, down],
          [across - 3, down + 14],
        ],
        1.4,
        veil('#DDEBF5', 0.5),
      );
    if (weather === 'leaves' && index % 3 === 0) pen.round(across, down, 4, veil('#D48A3A', 0.85), 2.4);
  }
}

/** A lamp that hangs from the ceiling; lit when it is dark. */
export function paintPendant({ pen, light }: Room, x: number, y: number, shade = '#C4553B'): void {
  const isLit = light.lamps > 0.2;
  if (isLit) {
    pen.glow(x, y + 40, 420, '#FFD48A', 0.3 + 0.3 * light.lamps);
    pen.shape(
      [
        [x - 44, y + 20],
        [x + 44, y + 20],
        [x + 190, floorTop],
        [x - 190, floorTop],
      ],
      veil('#FFE3A0', 0.1 * light.lamps),
    );
  }
  pen.rect(x - 2, 0, 4, y - 20, '#241C2C');
  pen.path(
    x,
    y,
    'M-14 -26 Q0 -34 14 -26 Q48 -8 52 22 L-52 22 Q-48 -8 -14 -26 Z',
    mix(shade, '#241C2C', light.dusk * 0.35),
  );
  pen.round(x, y + 22, 20, isLit ? '#FFF3CC' : '#EFE6D2', 9);
}

/** A standing lamp with a shade. */
export function paintFloorLamp({ pen, light }: Room, x: number, foot = 640): void {
  const isLit = light.lamps > 0.2;
  if (isLit) pen.glow(x, foot - 250, 340, '#FFD48A', 0.34 + 0.34 * light.lamps);
  pen.rect(x - 4, foot - 220, 8, 218, '#2A2032', 3);
  pen.round(x, foot, 44, '#2A2032', 8);
  pen.shape(
    [
      [x - 34, foot - 300],
      [x + 34, foot - 300],
      [x + 58, foot - 214],
      [x - 58, foot - 214],
    ],
    isLit ? '#FFE2A2' : mix('#E9D7B4', light.wall[1], 0.3),
  );
}

/** Shelves with books, folders or goods on them. */
export function paintShelves(
  { pen, light }: Room,
  x: number,
  y: number,
  width: number,
  rows: number,
  colours: readonly string[],
): void {
  const pitch = 82;
  pen.rect(x - 10, y - 10, width + 20, rows * pitch + 16, mix(light.wood, '#14101F', 0.2), 5);
  for (let row = 0; row < rows; row++) {
    const top = y + row * pitch;
    pen.rect(x, top, width, pitch - 12, mix(light.wood, '#14101F', 0.52), 2);
    let left = x + 5;
    for (let piece = 0; left < x + width - 18; piece++) {
      const kind = (piece * 7 + row * 11) % 13;
      const wide = 11 + (kind % 5) * 3;
      const up = 40 + ((kind * 5) % 24);
      const colour = colours[(piece * 3 + row * 5 + kind) % colours.length] as string;
      if (kind !== 4)
        pen.rect(left, top + pitch - 12 - up, wide, up, mix(colour, light.wall[0], 0.1 + light.dusk * 0.62), 2);
      if (kind !== 4 && up > 48)
        pen.rect(left + 2, top + pitch - 4 - up, wide - 4, 4, veil('#FFF8EC', 0.4 - light.dusk * 0.3));
      left += wide + (kind === 4 ? 14 : 3);
    }
  }
}

/** A table, seen from the side. */
export function paintTable({ pen, light }: Room, x: number, y: number, width: number): void {
  pen.rect(x, y, width, 16, mix(light.wood, '#FFD9A3', 0.16), 6);
  for (const leg of [x + 18, x + width - 32]) pen.rect(leg, y + 14, 14, 648 - y, mix(light.wood, '#14101F', 0.16), 3);
}

/** A picture in a frame. */
export function paintFrame(
  { pen, light }: Room,
  x: number,
  y: number,
  width: number,
  height: number,
  tone: string,
): void {
  pen.rect(x - 8, y - 8, width + 16, height + 16, mix(light.wood, '#14101F', 0.1), 4);
  pen.rect(x, y, width, height, mix('#F7EFE2', light.wall[0], light.dusk), 2);
  pen.within(x + 6, y + 6, width - 12, height - 12, () => {
    pen.rect(x, y, width, height, mix(tone, light.wall[0], 0.2 + light.dusk * 0.5));
    pen.round(x + width * 0.68, y + height * 0.36, width * 0.13, veil('#FFF4CF', 0.85));
    pen.round(x + width * 0.3, y + height * 1.05, width * 0.5, veil('#2B2740', 0.45), height * 0.4);
  });
}

/** A door inside a house. */
export function paintRoomDoor({ pen, light }: Room, x: number, tone: string, width = 150): void {
  const leaf = mix(tone, light.wall[0], light.dusk * 0.55);
  pen.rect(x - 14, 268, width + 28, floorTop - 268, mix('#F3EBDD', light.wall[0], light.dusk * 0.8), [6, 6, 0, 0]);
  pen.rect(x, 282, width, floorTop - 282, leaf, [4, 4, 0, 0]);
  for (const y of [306, 456]) pen.rect(x + 22, y, width - 44, 128, veil('#14101F', 0.12), 5);
  pen.round(x + width - 18, 452, 7, '#E8C15A');
  pen.rect(x + 44, 296, width - 88, 7, '#E8C15A', 3);
}
