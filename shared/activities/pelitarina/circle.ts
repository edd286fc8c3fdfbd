import type { SeatInfo } from '../../session/actor.ts';
import type { Content, Way } from './content.ts';
import { ways } from './content.ts';
import type { State } from './state.ts';

type Seats = readonly SeatInfo[];

/** The worker at the console who has no seat at the table listens, asks and gives as this one. */
export const desk = 0;

/** The ways that this table can take, of those that are offered. */
export function waysOf({ ways: offered = [...ways] }: Content, seats: Seats): Way[] {
  const others = seats.filter(({ facilitator }) => !facilitator).length;
  const needs: Record<Way, boolean> = {
    everyone: true,
    pairs: seats.length > 1,
    'one-to-one': others > 0,
    reversal: others > 0 && others < seats.length,
  };
  return ways.filter((way) => offered.includes(way) && needs[way]);
}

/** Who tells now: one before the others, or in pairs all of them. */
export const tellers = ({ phase, way, pairs, teller }: State): readonly number[] =>
  phase !== 'tell' ? [] : way === 'pairs' ? pairs.flat() : teller === 0 ? [] : [teller];

/** Those with whom a seat tells and listens, itself included; in a pair, nobody else. */
export function circleOf({ way, order, pairs }: State, seat: number, seats: Seats): readonly number[] {
  if (way === 'pairs') return pairs.find((group) => group.includes(seat)) ?? [];
  if (way !== 'one-to-one') return [...seats.map(({ number }) => number), desk];
  return order.includes(seat) || seat === desk ? [...order, desk] : [];
}

/** What is opened is for the whole table: then it is on the screen, too. */
export const isForAll = ({ way, pairs }: State): boolean => way !== undefined && way !== 'pairs' && pairs.length === 0;

/** Whom this seat may ask now. When somebody holds the questions, the others only listen. */
export const mayAsk = (state: State, seat: number, seats: Seats): number[] =>
  tellers(state).filter(
    (teller) =>
      teller !== seat &&
      circleOf(state, teller, seats).includes(seat) &&
      (state.questioner === undefined || state.questioner === seat || state.questioner === teller),
  );

/** To whom this seat may give a skill: whoever tells now, and at the end all whom it heard. */
export const mayGive = (state: State, seat: number, seats: Seats): number[] =>
  (state.phase === 'end' ? state.told : tellers(state)).filter(
    (teller) => teller !== seat && circleOf(state, teller, seats).includes(seat),
  );
