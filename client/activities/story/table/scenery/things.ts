import type { Picture } from '../../../../../shared/pack/story.ts';
import { mix, veil } from '../../../../stage/paint/colour.ts';
import type { Light } from './light.ts';
import { Pen } from './pen.ts';

export type Thing = Picture['things'][number];

/** Things on the ground stand with their foot at (0, 0); small ones lie on a table, others hang on the wall. */
export type Lies = 'ground' | 'table' | 'wall';

interface Drawn {
  lies: Lies;
  width: number;
  height: number;
  paint(pen: Pen, light: Light): void;
}

const quiet = (colour: string, light: Light) => mix(colour, '#2B2440', light.dusk * 0.42);

/** Each thing around its foot, or around its middle when it hangs. */
export const things: Record<Thing, Drawn> = {
  letter: {
    lies: 'table',
    width: 74,
    height: 52,
    paint(pen) {
      pen.rect(-32, -46, 64, 44, '#FFF8EC', 4);
      pen.line(
        [
          [-29, -43],
          [0, -20],
          [29, -43],
        ],
        4,
        '#C4553B',
      );
      pen.line(
        [
          [-29, -5],
          [-8, -22],
        ],
        2,
        '#E2CFB0',
      );
      pen.line(
        [
          [29, -5],
          [8, -22],
        ],
        2,
        '#E2CFB0',
      );
    },
  },
  mailbox: {
    lies: 'ground',
    width: 110,
    height: 200,
    paint(pen, light) {
      const red = quiet('#BC5138', light);
      pen.rect(-8, -70, 16, 70, '#2B2440', 3);
      pen.rect(-44, -186, 88, 128, red, [16, 16, 8, 8]);
      pen.rect(-44, -186, 14, 128, veil('#FFFFFF', 0.12), [16, 0, 0, 8]);
      pen.rect(-31, -168, 62, 15, '#F6E9D6', 5);
      pen.rect(-24, -163, 48, 5, '#2B2440', 2);
      pen.round(0, -108, 6, '#F6E9D6');
    },
  },
  phone: {
    lies: 'table',
    width: 44,
    height: 78,
    paint(pen) {
      pen.glow(0, -36, 60, '#BFE3FF', 0.35);
      pen.rect(-18, -72, 36, 70, '#17131F', 8);
      pen.rect(-14, -64, 28, 52, '#A9D4EE', 3);
      pen.rect(-9, -54, 18, 5, '#FFFFFF', 2);
      pen.rect(-9, -44, 12, 5, '#FFFFFF', 2);
    },
  },
  computer: {
    lies: 'table',
    width: 130,
    height: 92,
    paint(pen) {
      pen.glow(0, -50, 96, '#BFE3FF', 0.3);
      pen.rect(-52, -84, 104, 72, '#241E2E', 7);
      pen.rect(-45, -77, 90, 58, '#BCDDF0', 3);
      for (const [index, share] of [0.7, 0.5, 0.62].entries())
        pen.rect(-36, -68 + index * 15, 72 * share, 6, '#5B86A6', 3);
      pen.shape(
        [
          [-62, 0],
          [62, 0],
          [52, -12],
          [-52, -12],
        ],
        '#8E8998',
      );
    },
  },
  papers: {
    lies: 'table',
    width: 92,
    height: 60,
    paint(pen) {
      for (const [turn, tone] of [
        [-0.16, '#E6D8BE'],
        [0.1, '#F4EAD8'],
        [0, '#FFF8EC'],
      ] as const) {
        pen.brush.save();
        pen.brush.rotate(turn);
        pen.rect(-34, -52, 62, 50, tone, 3);
        pen.brush.restore();
      }
      for (const y of [-44, -34, -24]) pen.rect(-27, y, y === -24 ? 28 : 46, 4, '#9B8FA8', 2);
    },
  },
  coffee: {
    lies: 'table',
    width: 76,
    height: 86,
    paint(pen) {
      for (const x of [-12, 4])
        pen.line(
          [
            [x, -50],
            [x + 6, -60],
            [x - 2, -70],
            [x + 4, -80],
          ],
          4,
          veil('#FFFFFF', 0.42),
        );
      pen.round(0, -3, 34, '#E6D8BE', 6);
      pen.path(0, 0, 'M-24 -42 L22 -42 Q22 -8 8 -5 L-10 -5 Q-24 -8 -24 -42 Z', '#FFF8EC');
      pen.line(
        [
          [22, -34],
          [34, -32],
          [33, -20],
          [18, -16],
        ],
        6,
        '#FFF8EC',
      );
      pen.round(-1, -42, 23, '#5A3727', 5);
    },
  },
  cake: {
    lies: 'table',
    width: 112,
    height: 78,
    paint(pen) {
      pen.round(0, -4, 52, '#E9E2D2', 7);
      pen.rect(-40, -46, 80, 42, '#C98A52', [6, 6, 4, 4]);
      pen.path(
        0,
        -46,
        'M-42 4 Q-42 -14 0 -14 Q42 -14 42 4 Q36 16 28 4 Q20 18 10 5 Q0 18 -10 5 Q-20 16 -28 4 Q-36 16 -42 4 Z',
        '#FFF3DF',
      );
      for (const x of [-24, 0, 24]) pen.round(x, -60, 6, '#C4453B');
    },
  },
  bag: {
    lies: 'ground',
    width: 96,
    height: 116,
    paint(pen, light) {
      pen.line(
        [
          [-20, -72],
          [-16, -104],
          [16, -104],
          [20, -72],
        ],
        7,
        quiet('#4A3326', light),
      );
      pen.path(0, 0, 'M-36 -76 L36 -76 L42 -6 Q0 4 -42 -6 Z', quiet('#B98444', light));
      pen.path(0, 0, 'M-36 -76 L36 -76 L37 -60 L-37 -60 Z', veil('#000000', 0.14));
      pen.round(0, -36, 11, veil('#FFF8EC', 0.5));
    },
  },
  box: {
    lies: 'ground',
    width: 130,
    height: 170,
    paint(pen, light) {
      const card = quiet('#C79A63', light);
      pen.rect(-56, -92, 112, 92, card, 3);
      pen.rect(-56, -92, 112, 16, mix(card, '#FFFFFF', 0.14), 3);
      pen.rect(-9, -92, 18, 40, veil('#FFF8EC', 0.55));
      pen.rect(-40, -152, 88, 60, mix(card, '#7A5238', 0.2), 3);
      pen.rect(-4, -152, 15, 28, veil('#FFF8EC', 0.5));
      pen.rect(-42, -34, 34, 18, veil('#14101F', 0.2), 2);
    },
  },
  key: {
    lies: 'table',
    width: 84,
    height: 44,
    paint(pen) {
      pen.line(
        [
          [-8, -18],
          [34, -18],
        ],
        8,
        '#E3B84A',
      );
      for (const x of [20, 32])
        pen.line(
          [
            [x, -18],
            [x, -6],
          ],
          7,
          '#E3B84A',
        );
      pen.round(-20, -18, 17, '#E3B84A');
      pen.round(-22, -18, 7, '#2B2440');
    },
  },
  lamp: {
    lies: 'ground',
    width: 110,
    height: 260,
    paint(pen, light) {
      const isLit = light.lamps > 0.2;
      if (isLit) pen.glow(0, -210, 190, '#FFD48A', 0.5 * light.lamps);
      pen.rect(-4, -190, 8, 188, '#2A2032', 3);
      pen.round(0, -3, 36, '#2A2032', 7);
      pen.shape(
        [
          [-28, -250],
          [28, -250],
          [48, -182],
          [-48, -182],
        ],
        isLit ? '#FFE2A2' : '#E0CDA8',
      );
    },
  },
  plant: {
    lies: 'ground',
    width: 130,
    height: 176,
    paint(pen, light) {
      const leaf = quiet('#4F8A5B', light);
      for (const [turn, size] of [
        [-0.9, 0.8],
        [0.9, 0.8],
        [-0.45, 1],
        [0.45, 1],
        [0, 1.14],
      ] as const) {
        pen.brush.save();
        pen.brush.translate(0, -58);
        pen.brush.rotate(turn);
        pen.brush.scale(size, size);
        pen.path(0, 0, 'M0 0 Q-26 -40 0 -96 Q26 -40 0 0 Z', mix(leaf, '#FFFFFF', Math.abs(turn) < 0.5 ? 0.1 : 0));
        pen.line(
          [
            [0, -4],
            [0, -80],
          ],
          2,
          veil('#14101F', 0.25),
        );
        pen.brush.restore();
      }
      pen.shape(
        [
          [-34, -64],
          [34, -64],
          [26, 0],
          [-26, 0],
        ],
        quiet('#B5563F', light),
      );
      pen.rect(-38, -70, 76, 14, quiet('#C86A4E', light), 4);
    },
  },
  bench: {
    lies: 'ground',
    width: 250,
    height: 124,
    paint(pen, light) {
      const wood = quiet('#9C6B42', light);
      for (const x of [-96, 84]) pen.rect(x, -112, 12, 112, '#2B2440', 4);
      for (const y of [-112, -88]) pen.rect(-116, y, 232, 16, wood, 5);
      pen.rect(-122, -54, 244, 18, mix(wood, '#FFFFFF', 0.1), 6);
    },
  },
  dog: {
    lies: 'ground',
    width: 150,
    height: 110,
    paint(pen, light) {
      const coat = quiet('#8A5B3A', light);
      pen.round(0, 0, 60, veil('#0D0A18', 0.25), 7);
      for (const x of [-34, -20, 26, 40])
        pen.line(
          [
            [x, -40],
            [x + 2, -5],
          ],
          13,
          mix(coat, '#14101F', 0.2),
        );
      pen.line(
        [
          [-44, -62],
          [-62, -78],
          [-64, -96],
        ],
        10,
        coat,
      );
      pen.rect(-52, -72, 104, 44, coat, 22);
      pen.round(54, -84, 25, coat, 23);
      pen.rect(62, -88, 32, 20, mix(coat, '#FFFFFF', 0.1), 10);
      pen.round(92, -84, 6, '#17121F');
      pen.path(44, -92, 'M0 0 Q-18 4 -14 34 Q4 34 8 8 Z', mix(coat, '#14101F', 0.35));
      pen.round(62, -90, 3.4, '#17121F');
      pen.rect(30, -70, 20, 9, '#C4453B', 4);
    },
  },
  bicycle: {
    lies: 'ground',
    width: 210,
    height: 140,
    paint(pen, light) {
      const frame = quiet('#3D8A8C', light);
      for (const x of [-62, 62]) {
        pen.brush.beginPath();
        pen.brush.arc(x, -42, 38, 0, Math.PI * 2);
        pen.brush.lineWidth = 7;
        pen.brush.strokeStyle = '#1B1626';
        pen.brush.stroke();
        for (let spoke = 0; spoke < 6; spoke++) {
          const turn = (spoke * Math.PI) / 6;
          pen.line(
            [
              [x - Math.cos(turn) * 36, -42 - Math.sin(turn) * 36],
              [x + Math.cos(turn) * 36, -42 + Math.sin(turn) * 36],
            ],
            1.2,
            veil('#FFFFFF', 0.25),
          );
        }
      }
      pen.line(
        [
          [-62, -42],
          [-24, -92],
          [40, -92],
          [-4, -42],
          [-62, -42],
        ],
        7,
        frame,
      );
      pen.line(
        [
          [-28, -98],
          [-4, -42],
        ],
        7,
        frame,
      );
      pen.line(
        [
          [62, -42],
          [38, -112],
          [54, -122],
        ],
        7,
        frame,
      );
      pen.rect(-46, -108, 38, 10, '#2B2032', 5);
    },
  },
  calendar: {
    lies: 'wall',
    width: 104,
    height: 120,
    paint(pen, light) {
      pen.rect(-46, -54, 92, 108, quiet('#FFF8EC', light), 6);
      pen.rect(-46, -54, 92, 26, quiet('#C4553B', light), [6, 6, 0, 0]);
      for (let day = 0; day < 15; day++)
        pen.rect(
          -36 + (day % 5) * 15,
          -18 + Math.floor(day / 5) * 20,
          10,
          12,
          day === 8 ? '#D9A441' : veil('#2B2440', 0.2),
          2,
        );
    },
  },
  note: {
    lies: 'wall',
    width: 92,
    height: 104,
    paint(pen, light) {
      pen.brush.save();
      pen.brush.rotate(-0.05);
      pen.rect(-36, -44, 72, 88, quiet('#FFF3B8', light), 3);
      for (const [index, share] of [1, 0.8, 0.95, 0.5].entries())
        pen.rect(-26, -28 + index * 16, 52 * share, 5, veil('#2B2440', 0.5), 2);
      pen.round(0, -42, 7, '#C4453B');
      pen.brush.restore();
    },
  },
  money: {
    lies: 'table',
    width: 96,
    height: 56,
    paint(pen) {
      pen.brush.save();
      pen.brush.rotate(-0.08);
      pen.rect(-40, -40, 70, 36, '#8DB38B', 3);
      pen.round(-5, -22, 11, '#C8DCC0');
      pen.brush.restore();
      for (const [x, y] of [
        [22, -8],
        [30, -15],
        [20, -21],
      ] as const) {
        pen.round(x, y + 3, 14, '#A97F16', 8);
        pen.round(x, y, 14, '#EBC14A', 8);
      }
    },
  },
};

/** A small table for what is small. */
export function paintSmallTable(brush: CanvasRenderingContext2D, width: number, light: Light): void {
  const pen = new Pen(brush, width);
  const wood = quiet('#8C5F3E', light);
  pen.round(0, 0, width * 0.44, veil('#0D0A18', 0.25), 8);
  for (const x of [-width / 2 + 12, width / 2 - 20]) pen.rect(x, -100, 9, 100, mix(wood, '#14101F', 0.3), 3);
  pen.rect(-width / 2, -108, width, 13, mix(wood, '#FFD9A3', 0.12), 6);
}
