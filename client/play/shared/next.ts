import type { PublicView, TableSeatView } from '../../../shared/session/view.ts';
import { seatFaceOf } from '../../activities/seats.ts';

/** Changes whenever what can be done changes: who has had the device is counted anew. */
export const beatOf = ({ at, play }: PublicView): string => `${at} ${play?.beat ?? ''}`;

/**
 * Who needs the shared device next, in seat order and each once in a beat; undefined when nobody does.
 * @param done seats that have had the device in this beat
 */
export function nextSeat(
  { play, phase, resting }: PublicView,
  seats: readonly TableSeatView[],
  done: ReadonlySet<number>,
): TableSeatView | undefined {
  if (!play || phase !== 'running' || resting) return undefined;
  const { needs } = seatFaceOf(play.kind);
  return seats.find(
    ({ number }) => !done.has(number) && needs(play as never, undefined as never, number) !== undefined,
  );
}
