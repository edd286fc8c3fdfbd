import { veil } from '../../../../stage/paint/colour.ts';
import type { Drawn } from './drawn.ts';

/** Things that lie on a table, each on its foot. */
export const smallThings = {
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
} satisfies Record<string, Drawn>;
