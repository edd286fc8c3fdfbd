import { createContext } from 'preact';
import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import type { PublicView, SeatView } from '../../../shared/session/view.ts';
import type { Need } from '../../activities/face.ts';
import { faceOf } from '../../activities/index.ts';
import type { Table } from './console.ts';

/** What a seat is needed for now, as its kind of play says. */
export function needOf({ play }: PublicView, seat: number, own: SeatView | undefined): Need | undefined {
  return play && faceOf(play.kind).needs(play as never, own?.play as never, seat);
}

/** The seat whose turn it is, if there is one. */
export const turnOf = (view: PublicView): number | undefined =>
  view.seats.find(({ number }) => needOf(view, number, undefined) === 'turn')?.number;

export interface Acting {
  /** the seat whose controls are shown; undefined while none that is led from here is needed */
  seat: number | undefined;
  /** all seats that are led from here, in the order of the table */
  led: readonly {
    seat: number;
    own: SeatView | undefined;
    need: Need | undefined;
  }[];
  pick(seat: number): void;
}

/**
 * Which seat the console acts for: the one whose turn it is, then the next one who is still asked something. A seat
 * that was picked stays until it has answered.
 * @param wished a seat whose own phone failed, chosen from the people's list
 */
export function useActing({ view, lead }: Table, wished: number | undefined): Acting {
  const [picked, setPicked] = useState<number>();
  const led = view.seats.flatMap(({ number }) => {
    const own = lead.seats.find(({ seat }) => seat === number);
    return own || number === wished ? [{ seat: number, own, need: needOf(view, number, own) }] : [];
  });
  useEffect(() => setPicked(wished), [wished]);
  useEffect(() => setPicked(wished), [view.at]);

  const need = led.find(({ seat }) => seat === picked)?.need;
  const before = useRef<{ seat: number | undefined; need: Need | undefined }>({
    seat: picked,
    need,
  });
  useEffect(() => {
    const answered = before.current.seat === picked && before.current.need !== undefined && need === undefined;
    before.current = { seat: picked, need };
    if (answered && picked !== wished) setPicked(undefined);
  }, [picked, need, wished]);

  const seat =
    led.find((one) => one.seat === picked)?.seat ??
    led.find((one) => one.need === 'turn')?.seat ??
    led.find((one) => one.need === 'asked')?.seat;
  return { seat, led, pick: setPicked };
}

interface Below {
  seat: number | undefined;
  actFor(seat: number): void;
}
const Context = createContext<Below>({ seat: undefined, actFor: () => {} });
export const ActingProvider = Context.Provider;

/** The seat whose controls stand below: whoever leads need not be offered the same again. */
export const useActingSeat = (): number | undefined => useContext(Context).seat;

/** Acts for a seat whose own phone is out of touch. */
export const useActFor = (): Below['actFor'] => useContext(Context).actFor;
