import type { Picture, Story } from '../../../../../shared/pack/story.ts';
import { mix, veil } from '../../../../stage/paint/colour.ts';
import type { Light } from './light.ts';
import { Pen } from './pen.ts';

export type Pose = Picture['people'][number]['does'];
export type Hat = Story['cast'][number]['hat'];

/** The box in which a person stands: the middle of the feet is at its lower edge. */
export const personBox = { width: 210, height: 300 };

const coats = ['#3A3263', '#1F4D52', '#6A3140', '#2C4470', '#59452A', '#3D4F2E', '#56305F', '#2E3B44'];
const hats = ['#C4553B', '#D9A441', '#6FA38F', '#B56E8E', '#5E93B8', '#A6894F', '#D08A5A', '#8FA05A'];

type Point = readonly [number, number];
interface Body {
  /** the hip, the neck; feet stand at y 0 */
  hip: number;
  lean: number;
  legs: readonly (readonly Point[])[];
  arms: readonly (readonly Point[])[];
}

const standing: readonly (readonly Point[])[] = [
  [
    [-15, -104],
    [-17, -6],
  ],
  [
    [15, -104],
    [17, -6],
  ],
];
const sitting: readonly (readonly Point[])[] = [
  [
    [-8, -86],
    [40, -82],
    [44, -6],
  ],
  [
    [8, -90],
    [56, -88],
    [62, -6],
  ],
];
const resting: readonly Point[] = [
  [-27, -186],
  [-39, -146],
  [-31, -108],
];

/** How the limbs are held, from the shoulders and the hips outwards. */
const bodies: Record<Pose, Body> = {
  stands: {
    hip: -96,
    lean: 0,
    legs: standing,
    arms: [
      resting,
      [
        [27, -186],
        [39, -146],
        [32, -108],
      ],
    ],
  },
  walks: {
    hip: -96,
    lean: 5,
    legs: [
      [
        [-8, -104],
        [-22, -56],
        [-40, -8],
      ],
      [
        [8, -104],
        [26, -58],
        [32, -6],
      ],
    ],
    arms: [
      [
        [-25, -186],
        [-44, -150],
        [-34, -116],
      ],
      [
        [26, -186],
        [44, -152],
        [58, -124],
      ],
    ],
  },
  waves: {
    hip: -96,
    lean: -2,
    legs: standing,
    arms: [
      resting,
      [
        [27, -188],
        [58, -196],
        [70, -248],
      ],
    ],
  },
  phones: {
    hip: -96,
    lean: 0,
    legs: standing,
    arms: [
      resting,
      [
        [27, -186],
        [50, -168],
        [30, -224],
      ],
    ],
  },
  reads: {
    hip: -96,
    lean: 2,
    legs: standing,
    arms: [
      [
        [-25, -184],
        [-30, -140],
        [22, -142],
      ],
      [
        [27, -184],
        [44, -146],
        [38, -144],
      ],
    ],
  },
  thinks: {
    hip: -96,
    lean: 3,
    legs: standing,
    arms: [
      [
        [-26, -184],
        [-30, -142],
        [14, -146],
      ],
      [
        [27, -186],
        [42, -150],
        [14, -206],
      ],
    ],
  },
  works: {
    hip: -96,
    lean: 6,
    legs: standing,
    arms: [
      [
        [-24, -184],
        [-20, -146],
        [44, -134],
      ],
      [
        [27, -184],
        [44, -150],
        [66, -138],
      ],
    ],
  },
  sits: {
    hip: -78,
    lean: 0,
    legs: sitting,
    arms: [
      [
        [-25, -168],
        [-26, -124],
        [18, -98],
      ],
      [
        [26, -168],
        [40, -128],
        [46, -104],
      ],
    ],
  },
};

/** A person of the cast: told apart by hat and shape, in colours that are quiet in every light. */
export function paintPerson(brush: CanvasRenderingContext2D, hat: Hat, pose: Pose, cast: number, light: Light): void {
  const pen = new Pen(brush, personBox.width);
  const body = bodies[pose];
  const dark = mix(coats[cast % coats.length] as string, '#120F22', 0.2 + light.dusk * 0.42);
  const coat = mix(dark, '#FFFFFF', 0.04);
  const sleeve = mix(dark, '#FFFFFF', 0.13);
  const legs = mix(dark, '#0D0A18', 0.5);
  const shape = mix('#2A2137', '#120F22', light.dusk * 0.6);
  const accent = mix(hats[cast % hats.length] as string, '#241C33', light.dusk * 0.28);
  pen.round(pose === 'sits' ? 16 : 0, 0, 62, veil('#0D0A18', 0.28), 9);
  if (pose === 'sits') pen.rect(-40, -82, 88, 12, mix('#7A5238', '#241C33', light.dusk), 5);
  if (pose === 'sits')
    for (const leg of [-34, 34]) pen.rect(leg, -72, 9, 70, mix('#7A5238', '#1A1426', 0.3 + light.dusk), 3);
  for (const leg of body.legs) {
    pen.line(leg, 23, legs);
    const [x, y] = leg.at(-1) as Point;
    pen.rect(x - 12, y - 8, 36, 15, '#17121F', [8, 12, 4, 4]);
  }
  const [back, front] = body.arms;
  if (back) pen.line(back, 19, mix(coat, '#000000', 0.12));
  brush.save();
  brush.translate(body.lean, pose === 'sits' ? 18 : 0);
  pen.path(
    0,
    0,
    'M-16 -206 Q0 -212 16 -206 Q40 -198 43 -164 L48 -92 Q0 -76 -48 -92 L-43 -164 Q-40 -198 -16 -206 Z',
    coat,
  );
  pen.path(
    0,
    0,
    'M-16 -206 Q-40 -198 -43 -164 L-48 -92 Q-44 -90 -40 -89 L-35 -162 Q-32 -194 -10 -204 Z',
    veil(light.lamps > 0.3 ? '#FFD9A0' : '#FFFFFF', 0.16),
  );
  paintHead(pen, hat, shape, accent, light);
  brush.restore();
  if (front) pen.line(front, 19, sleeve);
  for (const arm of [front, pose === 'reads' || pose === 'works' ? back : undefined]) {
    const hand = arm?.at(-1);
    if (hand) pen.round(hand[0], hand[1], 10, shape);
  }
  paintHeld(pen, pose);
}

/** What belongs to a pose. */
function paintHeld(pen: Pen, pose: Pose): void {
  if (pose === 'phones') pen.rect(25, -246, 13, 30, '#0F0C18', 4);
  if (pose === 'reads') {
    pen.shape(
      [
        [4, -176],
        [30, -170],
        [30, -136],
        [4, -142],
      ],
      '#FFF8EC',
    );
    pen.shape(
      [
        [30, -170],
        [56, -176],
        [56, -142],
        [30, -136],
      ],
      '#EADFC9',
    );
  }
  if (pose === 'works') {
    pen.rect(34, -132, 64, 7, '#A9A4B0', 3);
    pen.shape(
      [
        [92, -132],
        [104, -172],
        [110, -170],
        [98, -128],
      ],
      '#8E8998',
    );
  }
}

function paintHead(pen: Pen, hat: Hat, shape: string, accent: string, light: Light): void {
  const hair = mix('#1C1526', '#4A3328', 0.3);
  if (hat === 'hair')
    pen.path(
      0,
      -232,
      'M-30 -4 Q-32 -36 0 -36 Q32 -36 30 -4 L33 40 Q20 48 14 40 L-14 40 Q-20 48 -33 40 Z',
      mix(accent, hair, 0.55),
    );
  if (hat === 'curls')
    for (const [x, y] of [
      [-24, -240],
      [-18, -256],
      [0, -262],
      [18, -256],
      [25, -240],
      [-26, -224],
      [27, -224],
    ] as const)
      pen.round(x, y, 14, mix(accent, hair, 0.6));
  pen.round(0, -234, 24, shape, 27);
  if (light.lamps > 0.3) pen.path(0, -234, 'M-22 -10 Q-26 8 -14 22 Q-20 6 -16 -12 Z', veil('#FFD9A0', 0.3));
  if (hat === 'cap') pen.path(0, -244, 'M-27 4 Q-26 -26 0 -26 Q26 -26 27 4 Q0 -2 -27 4 Z', accent);
  if (hat === 'cap') pen.round(0, -270, 7, mix(accent, '#FFFFFF', 0.2));
  if (hat === 'hat') {
    pen.rect(-36, -254, 72, 9, accent, 5);
    pen.path(0, -252, 'M-23 0 L-20 -26 Q0 -34 20 -26 L23 0 Z', accent);
    pen.rect(-22, -260, 44, 7, veil('#14101F', 0.35));
  }
  if (hat === 'scarf') {
    pen.path(0, -234, 'M-28 14 Q-32 -32 0 -33 Q32 -32 28 14 Q22 -8 0 -10 Q-22 -8 -28 14 Z', accent);
    pen.path(0, -208, 'M-30 -12 Q0 8 30 -12 Q36 6 24 12 Q0 20 -24 12 Q-36 6 -30 -12 Z', accent);
    pen.rect(8, -204, 17, 44, mix(accent, '#14101F', 0.14), 5);
  }
  if (hat === 'bun') {
    pen.round(0, -270, 14, mix(accent, hair, 0.45));
    pen.path(0, -234, 'M-25 2 Q-28 -29 0 -29 Q28 -29 25 2 Q12 -14 0 -14 Q-12 -14 -25 2 Z', mix(accent, hair, 0.45));
  }
  if (hat === 'hair')
    pen.path(0, -234, 'M-25 2 Q-28 -30 0 -30 Q28 -30 25 2 Q14 -18 -6 -16 Q-20 -14 -25 2 Z', mix(accent, hair, 0.55));
  if (hat === 'bald')
    pen.path(0, -218, 'M-20 2 Q-16 -6 0 -4 Q16 -6 20 2 Q18 18 0 19 Q-18 18 -20 2 Z', mix(accent, hair, 0.5));
}
