import type { Review } from '../../../shared/wire/people.ts';

type Meeting = Pick<Review, 'rev' | 'times' | 'parts'>;

/** A stretch of the time line: before play, a part, or after the end. Shares are of the line's width, 0–1. */
export interface Band {
  what: 'before' | 'part' | 'after';
  /** index in `Review.parts` */
  part?: number;
  fromRev: number;
  toRev: number;
  from: number;
  to: number;
}

/** Where the steps of a meeting stand on its time line. */
export interface Scale {
  bands: readonly Band[];
  /** whole minutes of the group's play, at even distances in time */
  ticks: readonly { minutes: number; share: number }[];
  /** share of the width at which a step stands */
  shareOf(rev: number): number;
  /** the step nearest to a share of the width */
  revAt(share: number): number;
  bandOf(rev: number): Band;
}

const minute = 60_000;
/** Before play people sit down, and after it notes are written: neither takes play time. */
const edges = { before: 0.02, after: 0.1 };
/** However short a part was, it can be seen and pressed. */
const narrowest = 0.025;
const distances = [1, 2, 5, 10, 15, 20, 30, 60];

/** The bands by play time. Steps are numbered from 1; the step `n` stands at `times[n - 1]`. */
export function scaleOf({ rev: last, times, parts }: Meeting): Scale {
  const first = parts[0]?.fromRev ?? last + 1;
  const end = (parts.at(-1)?.toRev ?? last) + 1;
  const timeAt = (rev: number) => times[Math.min(Math.max(rev, 1), last) - 1] ?? 0;
  const widths = widthsOf(parts.map(({ fromRev, toRev }) => Math.max(0, timeAt(toRev + 1) - timeAt(fromRev))));
  const bands: Band[] = [];
  const room = 1 - (first > 1 ? edges.before : 0) - (end <= last ? edges.after : 0);
  let at = 0;
  const add = (band: Omit<Band, 'from' | 'to'>, width: number) => {
    bands.push({ ...band, from: at, to: at + width });
    at += width;
  };
  if (first > 1) add({ what: 'before', fromRev: 1, toRev: first - 1 }, parts.length === 0 ? 1 : edges.before);
  for (const [part, { fromRev, toRev }] of parts.entries())
    add({ what: 'part', part, fromRev, toRev }, (widths[part] ?? 0) * room);
  if (parts.length > 0 && end <= last) add({ what: 'after', fromRev: end, toRev: last }, edges.after);

  const bandOf = (rev: number): Band => (bands.findLast(({ fromRev }) => fromRev <= rev) ?? bands[0]) as Band;
  const shareOf = (rev: number) => {
    const { what, from, to, fromRev, toRev } = bandOf(rev);
    const [begun, over] = [timeAt(fromRev), timeAt(toRev + 1)];
    const byTime = what === 'part' && over > begun;
    const share = byTime ? (timeAt(rev) - begun) / (over - begun) : (rev - fromRev) / (toRev - fromRev + 1);
    return from + share * (to - from);
  };
  const shares = Array.from({ length: last }, (_, index) => shareOf(index + 1));
  return { bands, bandOf, shareOf, revAt: (share) => nearest(shares, share) + 1, ticks: ticksOf(bands, timeAt) };
}

/** Shares of the width by how long the parts took, none too narrow. */
function widthsOf(durations: readonly number[]): number[] {
  const all = durations.reduce((sum, one) => sum + one, 0);
  const wide = durations.map((one) => Math.max(narrowest, all > 0 ? one / all : 1));
  const sum = wide.reduce((total, one) => total + one, 0);
  return wide.map((one) => one / sum);
}

function ticksOf(bands: readonly Band[], timeAt: (rev: number) => number): Scale['ticks'] {
  const parts = bands.filter(({ what }) => what === 'part');
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last) return [];
  const [from, to] = [timeAt(first.fromRev), timeAt(last.toRev + 1)];
  const distance = distances.find((minutes) => (to - from) / (minutes * minute) <= 12) ?? 60;
  const ticks: { minutes: number; share: number }[] = [];
  for (let minutes = 0; from + minutes * minute <= to; minutes += distance) {
    const time = from + minutes * minute;
    const band = parts.findLast(({ fromRev }) => timeAt(fromRev) <= time) ?? first;
    const [begun, over] = [timeAt(band.fromRev), timeAt(band.toRev + 1)];
    const share = over > begun ? Math.min(1, (time - begun) / (over - begun)) : 0;
    ticks.push({ minutes, share: band.from + share * (band.to - band.from) });
  }
  return ticks;
}

/** Index of the nearest value in a rising list. */
function nearest(rising: readonly number[], value: number): number {
  let [low, high] = [0, rising.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rising[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  const before = rising[low - 1];
  return before !== undefined && value - before < (rising[low] ?? 1) - value ? low - 1 : low;
}
