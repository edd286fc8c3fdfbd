import { refuse } from '../../lib/result.ts';
import type { Actor } from '../actor.ts';
import type { SessionEvent } from '../events.ts';
import { atTable, maximumSeats, type Seat, type Session, seatOf } from '../session.ts';
import { type Asked, type Case, inPlay, type Ruling, record } from './ruling.ts';

export function takeSeat({ session, actor, context }: Case, command: Asked<'take-seat'>): Ruling {
  const taken = session.seats.filter((seat) => seat.state !== 'removed');
  const forFacilitator = command.facilitator === true;
  if (actor.role === 'door' && (forFacilitator || command.device !== 'own')) return refuse('not-allowed');
  if (taken.some((seat) => seat.token === command.token)) return refuse('token-taken');
  if (taken.length >= maximumSeats || session.seats.length >= 99) return refuse('table-full');
  if (forFacilitator && taken.some((seat) => seat.facilitator)) return refuse('not-now');
  const seat = session.seats.length + 1;
  const waiting = actor.role === 'door' && session.phase === 'running';
  const { token, device } = command;
  const event: SessionEvent = { type: 'seat-taken', v: 1, seat, token, device, facilitator: forFacilitator, waiting };
  const named = command.name === undefined ? event : { ...event, name: context.write(command.name, seat) };
  const added: Seat = { number: seat, token, device, facilitator: forFacilitator, name: undefined, state: 'seated' };
  const seats = [...session.seats, added];
  return record(named, ...(waiting ? [] : inPlay({ ...session, seats }, context, 'onSeats')));
}

export const letIn = (given: Case, { seat }: Asked<'let-in'>): Ruling =>
  changeSeat(given, seat, 'waiting', { type: 'seat-let-in', v: 1, seat });

export function removeSeat(given: Case, { seat: number }: Asked<'remove-seat'>): Ruling {
  const seat = seatOf(given.session, number);
  if (!seat || seat.state === 'removed') return refuse('no-such-seat');
  return changeSeat(given, number, seat.state, { type: 'seat-removed', v: 1, seat: number });
}

export function restoreSeat(given: Case, { seat: number }: Asked<'restore-seat'>): Ruling {
  const seat = seatOf(given.session, number);
  const others = given.session.seats.filter((other) => other.state !== 'removed');
  if (others.some((other) => other.token === seat?.token && other.number !== number)) return refuse('token-taken');
  if (others.length >= maximumSeats) return refuse('table-full');
  return changeSeat(given, number, 'removed', { type: 'seat-restored', v: 1, seat: number });
}

function changeSeat({ session, context }: Case, number: number, from: Seat['state'], event: SessionEvent): Ruling {
  const seat = seatOf(session, number);
  if (!seat || seat.state !== from) return refuse('no-such-seat');
  const state = event.type === 'seat-removed' ? 'removed' : 'seated';
  const seats = session.seats.map((other) => (other.number === number ? { ...other, state } : other) as Seat);
  return record(event, ...inPlay({ ...session, seats }, context, 'onSeats'));
}

export function setDevice({ session }: Case, { seat: number, device }: Asked<'set-device'>): Ruling {
  const seat = seatOf(session, number);
  if (!seat || seat.facilitator || seat.state === 'removed') return refuse('no-such-seat');
  return seat.device === device ? record() : record({ type: 'seat-device-set', v: 1, seat: number, device });
}

export const rename = (given: Case, command: Asked<'rename'>): Ruling =>
  withOwnSeat(given.session, given.actor, command.seat, (seat) =>
    record({ type: 'seat-renamed', v: 1, seat, name: given.context.write(command.name, seat) }),
  );

export const allowNotes = ({ session, actor }: Case, command: Asked<'allow-notes'>): Ruling =>
  withOwnSeat(session, actor, command.seat, (seat) =>
    session.notesAllowed.includes(seat) === command.allow
      ? record()
      : record({ type: command.allow ? 'notes-allowed' : 'notes-withdrawn', v: 1, seat }),
  );

/** Acts on the actor's own seat, or on the seat that the worker names. */
function withOwnSeat(
  session: Session,
  actor: Actor,
  named: number | undefined,
  ruling: (seat: number) => Ruling,
): Ruling {
  if (actor.role === 'participant' && named !== undefined && named !== actor.seat) return refuse('not-allowed');
  const seat = seatOf(session, named ?? actor.onBehalfOf ?? actor.seat);
  return seat ? ruling(seat.number) : refuse('no-such-seat');
}

/** Whether there is anybody to play with. */
export const hasTable = (session: Session): boolean => atTable(session.seats).length > 0;
