import type { GuestRole } from '../../shared/session/actor.ts';
import type { DoorOpened } from '../../shared/wire/api.ts';

/** Somebody without an account, who was invited to this one session. */
export interface AsGuest {
  token: string;
  role: GuestRole;
  /** the door has been opened already */
  first: DoorOpened | undefined;
}

let guest: AsGuest | undefined;

/** From now on this page is a guest's console: there is no account, and there are no other pages. */
export function comeAsGuest(as: AsGuest): void {
  guest = as;
}

export const isGuest = (): boolean => guest !== undefined;

/** Whether notes are anything to this console: a peer facilitator never sees one. */
export const hasNotes = (): boolean => guest?.role !== 'peer-facilitator';

/** How this console is let in: with an invitation, or by the account that has signed in. */
export function waysIn(session: string): { knock(): { guestToken: string } | { session: string }; first?: DoorOpened } {
  if (!guest) return { knock: () => ({ session }) };
  const { token: guestToken, first } = guest;
  // What the door gave is good for one way in.
  guest = { ...guest, first: undefined };
  return { knock: () => ({ guestToken }), ...(first ? { first } : {}) };
}
