import type { GuestView, PublicView } from '../../shared/session/view.ts';
import { say } from '../lib/locale.ts';
import { nameOf, whose } from '../lib/names.ts';

type Present = Pick<PublicView, 'seats' | 'guests' | 'wheel'>;

/** What the group calls a guest; before they have come in, what they are invited as. */
export const guestName = ({ name, role }: GuestView): string => name ?? say(`common.leading.role.${role}`);

/** The guest who leads now; undefined while the facilitator does. */
export const leadingGuest = ({ guests, wheel }: Present): GuestView | undefined =>
  guests.find(({ number }) => number === wheel);

/** What a guest is here for: their role, or whom they help. */
export function guestRole({ role, helps }: GuestView, { seats }: Present): string {
  const seat = seats.find(({ number }) => number === helps);
  return seat ? say('common.leading.helps', { whose: whose(seat) }) : say(`common.leading.role.${role}`);
}

/** How somebody new is introduced: "Mukana havainnoimassa: Kaisa." */
export function introduction(guest: GuestView, { seats }: Present): string {
  const name = guestName(guest);
  if (guest.role !== 'helper') return say(`common.leading.arrived.${guest.role}`, { name });
  const seat = seats.find(({ number }) => number === guest.helps);
  return seat ? say('common.leading.arrived.helper', { name, whose: whose(seat) }) : name;
}

/** "Nyt ohjaa Sari." The facilitator has a name at the table only while playing. */
export function leadsNow(view: Present): string {
  const guest = leadingGuest(view);
  if (guest) return say('common.leading.now', { name: guestName(guest) });
  const own = view.seats.find(({ facilitator }) => facilitator);
  return own ? say('common.leading.now', { name: nameOf(own) }) : say('common.leading.back');
}
