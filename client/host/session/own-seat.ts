import { type TokenId, tokenIds } from '../../../shared/session/tokens.ts';
import { inTab } from '../storage.ts';

/** The seat that the facilitator wants at their own table: chosen before the room opens, taken when it has opened. */
export interface OwnSeat {
  token: TokenId;
  name?: string;
}

const keyOf = (session: string) => `pelipiiri.own-seat.${session}`;

export const rememberOwnSeat = (session: string, seat: OwnSeat): void =>
  inTab.setItem(keyOf(session), JSON.stringify(seat));
export const forgetOwnSeat = (session: string): void => inTab.removeItem(keyOf(session));

export function ownSeatWish(session: string): OwnSeat | undefined {
  try {
    const wish = JSON.parse(inTab.getItem(keyOf(session)) ?? 'null') as OwnSeat | null;
    return wish && tokenIds.includes(wish.token) ? wish : undefined;
  } catch {
    return undefined;
  }
}
