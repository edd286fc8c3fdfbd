import { describe, expect, it } from 'vitest';
import { type Arrangement, type Zone, type Zones, zonesOf } from '../../../client/stage/zones.ts';

/** Projectors, laptops, televisions and a screen that stands upright. */
const screens = [
  [1280, 720],
  [1344, 756],
  [1920, 1080],
  [3840, 2160],
  [1280, 800],
  [1024, 768],
  [1600, 1200],
  [2560, 1080],
  [1080, 1920],
  [800, 1280],
] as const;
const arrangements: Arrangement[] = ['board', 'cloth', 'picture'];
const cases = screens.flatMap(([width, height]) => arrangements.map((arrangement) => ({ width, height, arrangement })));

const boxesOf = ({ head, card, hint, bar, board, cloth }: Zones, arrangement: Arrangement): Record<string, Zone> =>
  arrangement !== 'board'
    ? { head, hint, bar, cloth }
    : {
        ...{ head, hint, bar },
        ...(card ? { card } : {}),
        board: {
          x: board.x - board.radius,
          y: board.y - board.radius,
          width: board.radius * 2,
          height: board.radius * 2,
        },
      };

const overlap = (one: Zone, other: Zone): boolean =>
  one.x < other.x + other.width - 0.01 &&
  other.x < one.x + one.width - 0.01 &&
  one.y < other.y + other.height - 0.01 &&
  other.y < one.y + one.height - 0.01;

describe.each(cases)('a screen of $width × $height with a $arrangement', ({ width, height, arrangement }) => {
  const boxes = Object.entries(boxesOf(zonesOf(width, height, 'screen', arrangement), arrangement));

  it('has room for everything', () => {
    for (const [, box] of boxes) {
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.y).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(width);
      expect(box.y + box.height).toBeLessThanOrEqual(height);
      expect(box.width).toBeGreaterThan(40);
      expect(box.height).toBeGreaterThan(40);
    }
  });

  it('lays nothing over anything else', () => {
    for (const [name, box] of boxes)
      for (const [other, otherBox] of boxes)
        if (name < other) expect([name, other, overlap(box, otherBox)]).toEqual([name, other, false]);
  });
});

it('text for the room is 1/28 of the height on wide screens', () => {
  for (const [width, height] of screens.filter(([across, down]) => across / down > 1.5))
    expect(27 * zonesOf(width, height, 'screen', 'board').unit).toBeGreaterThanOrEqual((height / 28) * 0.999);
});
