import type { Game } from '../../../../shared/activities/pelitarina/game.ts';
import { largestGame, mostNumbers, mostStrokes, sizeOf } from '../../../../shared/activities/pelitarina/limits.ts';

export type Stroke = NonNullable<Game['drawing']>[number];
export interface Point {
  x: number;
  y: number;
}

/** The side of the paper; a point lies on whole numbers from 0 to this. */
export const side = 1000;

/** How far a line may be from where the finger went. */
const near = 7;

export const onPaper = ({ x, y }: Point): Point => ({ x: within(x), y: within(y) });
const within = (at: number): number => Math.min(side, Math.max(0, Math.round(at)));

/** A line with no more points than its shape needs (Ramer, Douglas and Peucker); nearer to it while it is too long. */
export function strokeOf(points: readonly Point[]): Stroke {
  for (let reach = near; ; reach *= 1.6) {
    const kept = simplified(points, reach);
    if (kept.length * 2 <= mostNumbers) return { points: kept.flatMap(({ x, y }) => [x, y]) };
  }
}

/** The points that stay, first and last among them. */
function simplified(points: readonly Point[], reach: number): Point[] {
  const [first] = points;
  const last = points.at(-1);
  if (!first || !last || points.length < 3) return [...points];
  let farthest = 0;
  let distance = 0;
  for (const [nth, point] of points.entries()) {
    const away = distanceTo(point, first, last);
    if (away > distance) [farthest, distance] = [nth, away];
  }
  if (distance <= reach) return [first, last];
  return [...simplified(points.slice(0, farthest + 1), reach), ...simplified(points.slice(farthest), reach).slice(1)];
}

function distanceTo({ x, y }: Point, from: Point, to: Point): number {
  const [across, down] = [to.x - from.x, to.y - from.y];
  const long = across ** 2 + down ** 2;
  const along = long === 0 ? 0 : Math.min(1, Math.max(0, ((x - from.x) * across + (y - from.y) * down) / long));
  return Math.hypot(x - from.x - along * across, y - from.y - along * down);
}

/** The game with one line more; undefined when there is no room for it. */
export function drawnOn(game: Game, stroke: Stroke): Game | undefined {
  const drawing = [...(game.drawing ?? []), stroke];
  const next = { ...game, drawing };
  return drawing.length > mostStrokes || sizeOf(next) > largestGame ? undefined : next;
}

/** As a path for SVG: a dot where there is but one point. */
export function pathOf({ points }: Stroke): string {
  const [x = 0, y = 0, ...more] = points;
  const rest = more.length > 0 ? more : [x, y];
  return `M${x} ${y}L${rest.join(' ')}`;
}
