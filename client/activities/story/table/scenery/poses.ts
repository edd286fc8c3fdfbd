import type { Picture } from '../../../../../shared/pack/story.ts';

export type Pose = Picture['people'][number]['does'];

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
export const bodies: Record<Pose, Body> = {
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
