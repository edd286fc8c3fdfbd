/** Something that stands on the time line, in pixels. */
export interface Spot {
  /** where its middle would stand */
  x: number;
  /** of a span: where it begins */
  from?: number | undefined;
  /** so far to the right it may give way to others */
  until: number;
}

export interface Packed {
  /** side of a mark, px */
  size: number;
  /** for each spot, its middle */
  places: { x: number; y: number }[];
}

const sizes = [22, 19, 16, 13];

/**
 * Puts marks into rows so that none lies on another: as large as they fit. Where there are too many even for the
 * smallest, they overlap a little. Spots come from left to right.
 */
export function packed(spots: readonly Spot[], height: number): Packed {
  for (const size of sizes) {
    const { places, crowded } = placed(spots, height, size);
    if (!crowded || size === sizes.at(-1)) return { size, places };
  }
  return { size: sizes[0] ?? 0, places: [] };
}

function placed(spots: readonly Spot[], height: number, size: number) {
  const rows = Math.max(1, Math.floor(height / size));
  const ends = Array.from({ length: rows }, () => Number.NEGATIVE_INFINITY);
  const gap = (height - rows * size) / rows;
  let crowded = false;
  const places = spots.map(({ x, from, until }) => {
    const left = (from ?? x) - size / 2;
    const row = ends.some((end) => end <= left)
      ? ends.findIndex((end) => end <= left)
      : ends.indexOf(Math.min(...ends));
    const shift = Math.max(0, (ends[row] as number) - left);
    const room = Math.max(0, until - size / 2 - x);
    if (shift > room) crowded = true;
    const place = x + Math.min(shift, room);
    ends[row] = Math.max(ends[row] as number, place + size / 2 + 1);
    return { x: place, y: (row + 0.5) * (size + gap) };
  });
  return { places, crowded };
}
