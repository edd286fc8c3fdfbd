import { mix, veil } from '../../../../stage/paint/colour.ts';
import { type Drawn, quiet } from './drawn.ts';

/** Things that stand on the ground, each on its foot, and those that hang on a wall, around their middle. */
export const largeThings = {
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
} satisfies Record<string, Drawn>;
