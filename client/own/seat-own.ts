import { heldSeat, timesLeft } from '../play/seat.ts';
import { type Own, openOwn } from './own.ts';
import { phoneShelf } from './shelf.ts';

let held: { session: string; after: number; own: Own } | undefined;

/** The own page of the seat that this phone holds: one for as long as it holds it, so that nothing is sent twice. */
export function ownOfSeat(): Own {
  const session = heldSeat()?.session ?? '';
  const after = timesLeft();
  if (held?.session !== session || held.after !== after) {
    held?.own.leave();
    const headers = (): Record<string, string> => ({ 'x-seat': heldSeat()?.token ?? '' });
    held = { session, after, own: openOwn({ headers, shelf: phoneShelf(session) }) };
  }
  return held.own;
}
