import { kept } from '../lib/kept.ts';

/** The seat that this browser holds. */
export interface HeldSeat {
  session: string;
  token: string;
}

/** The token is replaced each time the door is opened: always read it anew. */
export function heldSeat(): HeldSeat | undefined {
  try {
    const held = JSON.parse(kept.get('seat') ?? 'null') as Partial<HeldSeat> | null;
    return typeof held?.session === 'string' && typeof held.token === 'string' ? (held as HeldSeat) : undefined;
  } catch {
    return undefined;
  }
}

export const holdSeat = ({ session, token }: HeldSeat): void => kept.set('seat', JSON.stringify({ session, token }));
/** Grows each time this browser lets a seat go. */
let seatsLeft = 0;
export const timesLeft = (): number => seatsLeft;

export function letSeatGo(): void {
  kept.drop('seat');
  seatsLeft++;
}
