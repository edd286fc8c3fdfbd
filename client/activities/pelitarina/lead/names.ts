import type { PublicView, TableSeatView } from '../../../../shared/session/view.ts';
import { nameOf } from '../../../lib/names.ts';

/** Those of the table, in the order that is asked for. */
export const seatsOf = ({ seats }: PublicView, numbers: readonly number[]): TableSeatView[] =>
  numbers.flatMap((number) => seats.find((seat) => seat.number === number) ?? []);

export const namesOf = (meeting: PublicView, numbers: readonly number[]): string =>
  seatsOf(meeting, numbers)
    .map((seat) => nameOf(seat))
    .join(', ');
