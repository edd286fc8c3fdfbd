import type { Picture } from '../../../../../shared/pack/story.ts';
import { mix, veil } from '../../../../stage/paint/colour.ts';
import { paintBasket, paintCounter, paintCupboards, paintMachines, paintSofa, paintSteps } from './fittings.ts';
import { lightOf } from './light.ts';
import type { Outdoors } from './outdoors.ts';
import type { Pen } from './pen.ts';
import {
  floorTop,
  paintFloorLamp,
  paintFrame,
  paintPendant,
  paintRoomDoor,
  paintShelves,
  paintTable,
  paintWalls,
  paintWindow,
  type Room,
} from './room.ts';

type Rooms = Exclude<Picture['place'], Outdoors>;

const books = ['#B5563F', '#2F6F73', '#D9A441', '#5B4A8A', '#7A8F4B', '#A84B6B', '#E3D6BC', '#3D6A9E'];
const folders = ['#3D6A9E', '#E3D6BC', '#2F6F73', '#D9A441'];
const goods = ['#D9A441', '#B5563F', '#7A8F4B', '#E3D6BC', '#3D6A9E', '#D07A4A'];

/** Rooms. What matters stands right of the middle, as words lie on the left. */
const rooms: Record<Rooms, (room: Room, wide: number) => void> = {
  stairs(room, wide) {
    paintWalls(room, '#9FB7A2');
    paintWindow(room, wide * 0.52, 116, 150, 220, { panes: 2 });
    paintRoomDoor(room, wide * 0.84, '#7C4A3A');
    paintRoomDoor(room, wide * 0.06, '#3F6470');
    paintSteps(room, wide * 0.2, wide * 0.5);
    paintPendant(room, wide * 0.74, 150, '#E3D6BC');
  },
  hall(room, wide) {
    paintWalls(room, '#C79A86');
    paintRoomDoor(room, wide * 0.5, '#3F6470', 160);
    paintWindow(room, wide * 0.24, 190, 140, 200, { curtains: '#C9805E' });
    const { pen, light } = room;
    pen.rect(wide * 0.68, 292, 250, 14, light.wood, 5);
    for (const [index, tone] of ['#B5563F', '#3D6A9E', '#6F7F47'].entries())
      pen.path(
        wide * 0.68 + 46 + index * 76,
        306,
        'M-6 0 L6 0 Q30 16 30 60 L34 176 Q0 190 -34 176 L-30 60 Q-30 16 -6 0 Z',
        mix(tone, light.wall[0], 0.1 + light.dusk * 0.6),
      );
    paintFrame(room, wide * 0.9, 250, 96, 130, '#6FA3B8');
    pen.round(wide * 0.58, 664, 190, mix('#8E4B4B', light.floor, 0.2 + light.dusk * 0.4), 22);
    for (const shoe of [0.7, 0.735, 0.79, 0.825])
      pen.rect(wide * shoe, 620, 40, 18, mix('#2B2032', light.wood, 0.3), [10, 14, 5, 5]);
    paintPendant(room, wide * 0.61, 150, '#D9A441');
  },
  kitchen(room, wide) {
    paintWalls(room, '#E0C48A');
    paintWindow(room, wide * 0.56, 150, 230, 200, { curtains: '#E3D6BC' });
    paintCupboards(room, wide);
    paintTable(room, wide * 0.54, 540, 300);
    paintPendant(room, wide * 0.655, 130, '#C4553B');
  },
  'living-room'(room, wide) {
    paintWalls(room, '#B48FA0');
    paintWindow(room, wide * 0.52, 130, 250, 240, { curtains: '#7E5A8C' });
    paintShelves(room, wide * 0.86, 210, 190, 5, books);
    paintFrame(room, wide * 0.3, 180, 150, 110, '#6F9C8A');
    room.pen.round(wide * 0.62, 676, 330, mix('#B5654A', room.light.floor, 0.2 + room.light.dusk * 0.5), 34);
    paintSofa(room, wide * 0.5);
    paintFloorLamp(room, wide * 0.47);
  },
  office(room, wide) {
    paintWalls(room, '#9DB0C4');
    paintWindow(room, wide * 0.5, 130, 300, 220, { panes: 3 });
    paintShelves(room, wide * 0.84, 260, 200, 4, folders);
    const { pen, light } = room;
    for (let slat = 0; slat < 5; slat++)
      pen.rect(wide * 0.5, 132 + slat * 12, 300, 6, veil(mix('#F7EFE2', light.wall[0], light.dusk), 0.9));
    pen.rect(wide * 0.75, 140, 100, 58, '#2A2438', 8);
    pen.rect(wide * 0.75 + 10, 150, 80, 38, mix('#E9A94B', '#2A2438', 0.15), 4);
    paintCounter(room, wide * 0.54, 380, '#6A87A0');
    paintPendant(room, wide * 0.66, 96, '#E3D6BC');
  },
  cafe(room, wide) {
    paintWalls(room, '#B98A6B');
    paintWindow(room, wide * 0.08, 170, 340, 250, { panes: 3 });
    const { pen, light } = room;
    pen.rect(wide * 0.74, 130, 260, 150, mix('#2B2836', light.wall[0], light.dusk * 0.2), 8);
    for (const [index, share] of [0.8, 0.55, 0.7, 0.45].entries())
      pen.rect(wide * 0.74 + 22, 156 + index * 28, 190 * share, 8, veil('#F7EFE2', 0.6), 4);
    paintCounter(room, wide * 0.72, 400, '#8C5A40');
    pen.path(wide * 0.8, 498, 'M-58 0 Q-58 -62 0 -64 Q58 -62 58 0 Z', veil('#FFFFFF', 0.24));
    pen.rect(wide * 0.8 - 40, 474, 80, 24, '#C98A5A', 5);
    pen.rect(wide * 0.8 - 40, 470, 80, 9, '#F7E5CF', 4);
    paintTable(room, wide * 0.5, 566, 150);
    paintPendant(room, wide * 0.56, 160, '#2F6F73');
    paintPendant(room, wide * 0.8, 130, '#2F6F73');
  },
  shop(room, wide) {
    paintWalls(room, '#A9C2A0');
    paintWindow(room, wide * 0.08, 170, 300, 240, { panes: 2 });
    paintShelves(room, wide * 0.48, 200, 300, 5, goods);
    paintShelves(room, wide * 0.75, 200, 300, 4, goods);
    paintCounter(room, wide * 0.76, 330, '#7A9A6B');
    paintPendant(room, wide * 0.44, 130, '#E3D6BC');
    paintPendant(room, wide * 0.73, 110, '#E3D6BC');
  },
  laundry(room, wide) {
    paintWalls(room, '#8FB4C4');
    paintWindow(room, wide * 0.72, 120, 220, 110, { panes: 3 });
    const { pen, light } = room;
    for (let x = 0; x < wide; x += 56)
      for (let y = 330; y < floorTop - 20; y += 56)
        pen.rect(x + 1, y + 1, 54, 54, veil('#FFFFFF', 0.07 - light.dusk * 0.06), 3);
    paintMachines(room, wide * 0.5);
    pen.line(
      [
        [wide * 0.04, 190],
        [wide * 0.3, 216],
        [wide * 0.58, 186],
      ],
      3,
      veil('#241C2C', 0.6),
    );
    for (const [index, tone] of ['#E9DCC3', '#B5563F', '#6F9C8A', '#D9A441'].entries())
      pen.rect(
        wide * (0.08 + index * 0.11),
        200,
        74,
        96 - (index % 2) * 22,
        mix(tone, light.wall[0], 0.12 + light.dusk * 0.5),
        [2, 2, 8, 8],
      );
    paintBasket(room, wide * 0.9);
    paintPendant(room, wide * 0.66, 110, '#E3D6BC');
  },
  library(room, wide) {
    paintWalls(room, '#B59A78');
    paintShelves(room, wide * 0.04, 150, 250, 5, books);
    paintWindow(room, wide * 0.5, 120, 190, 260, { panes: 2 });
    paintShelves(room, wide * 0.7, 150, 380, 5, books);
    paintTable(room, wide * 0.54, 548, 330);
    const { pen, light } = room;
    const x = wide * 0.54 + 270;
    if (light.lamps > 0.2) pen.glow(x, 500, 230, '#FFD48A', 0.6 * light.lamps);
    pen.rect(x - 3, 488, 6, 60, '#2A2032', 3);
    pen.path(x, 488, 'M-44 8 Q-40 -22 0 -24 Q40 -22 44 8 Z', '#2F7A5E');
  },
};

/** Paints a room whose windows show the hour and the weather. */
export function paintRoom(pen: Pen, place: Rooms, picture: Picture): void {
  rooms[place]({ pen, light: lightOf(picture), outside: picture }, pen.wide);
}
