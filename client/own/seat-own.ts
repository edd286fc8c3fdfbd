import { onReturn } from '../lib/returns.ts';
import { heldSeat, timesLeft } from '../play/seat.ts';
import { type Own, openOwn } from './own.ts';
import { requestAs } from './request.ts';
import { phoneShelf } from './shelf.ts';

let held: { session: string; after: number; own: Own } | undefined;

/** The own page of the seat that this phone holds: one for as long as it holds it, so that nothing is sent twice. */
export function ownOfSeat(): Own {
  const session = heldSeat()?.session ?? '';
  const after = timesLeft();
  if (held?.session !== session || held.after !== after) {
    held?.own.leave();
    const request = requestAs(() => ({ 'x-seat': heldSeat()?.token ?? '' }));
    held = { session, after, own: openOwn({ request, shelf: phoneShelf(session), onReturn }) };
  }
  return held.own;
}
