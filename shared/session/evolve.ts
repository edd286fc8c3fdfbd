import type { Pack } from '../pack/pack.ts';
import type { SessionEvent } from './events.ts';
import { activityAt, type Seat, type SeatState, type Session } from './session.ts';

/** The session after an event. Taking back needs all steps and is done by `replay`: here it changes nothing. */
export function evolve(session: Session, event: SessionEvent, pack: Pack): Session {
  switch (event.type) {
    case 'session-opened': {
      const { scenario, frameworks, seen } = event;
      return { ...session, id: event.session, scenario, frameworks, seen, pack: event.pack, group: event.group };
    }
    case 'seat-taken': {
      const { seat: number, token, device, facilitator, name, waiting } = event;
      const seat: Seat = { number, token, device, facilitator, name, state: waiting ? 'waiting' : 'seated' };
      return { ...session, seats: [...session.seats, seat] };
    }
    case 'seat-let-in':
    case 'seat-restored':
      return withSeat(session, event.seat, { state: 'seated' as SeatState });
    case 'seat-removed':
      return withSeat(session, event.seat, { state: 'removed' as SeatState });
    case 'seat-renamed':
      return withSeat(session, event.seat, { name: event.name });
    case 'seat-device-set':
      return withSeat(session, event.seat, { device: event.device });
    case 'notes-allowed':
      return { ...session, notesAllowed: [...session.notesAllowed.filter((seat) => seat !== event.seat), event.seat] };
    case 'notes-withdrawn':
      return { ...session, notesAllowed: session.notesAllowed.filter((seat) => seat !== event.seat) };
    case 'paused':
      return { ...session, resting: true };
    case 'resumed':
      return { ...session, resting: false };
    case 'started':
      return { ...session, phase: 'running' };
    case 'activity-begun': {
      const initial = activityAt(session, pack, event.at)?.activity.initial;
      return { ...session, at: event.at, begunAt: event.played, play: initial };
    }
    case 'activity-ended': {
      const ended = activityAt(session, pack, event.at);
      const kept = ended && session.at === event.at ? (ended.activity.keeps?.(session.play) ?? []) : [];
      return { ...session, kept: [...session.kept, ...kept], play: undefined };
    }
    case 'played':
      return played(session, event, pack);
    case 'closing-called':
      return { ...session, closing: true };
    case 'session-ended':
      return { ...session, phase: 'ended', resting: false, at: pack.scenarios[session.scenario]?.steps.length ?? 0 };
    case 'taken-back':
      return session;
  }
}

function played(session: Session, { at, event }: Extract<SessionEvent, { type: 'played' }>, pack: Pack): Session {
  const current = activityAt(session, pack, at);
  if (!current) return session;
  const remembered = withSeen(session, current.activity.seen?.(event) ?? []);
  // An event of a step that play has left again (its beginning was taken back) is remembered, no more.
  return at === session.at && session.play !== undefined
    ? { ...remembered, play: current.activity.evolve(session.play, event) }
    : remembered;
}

/** Cards become the last seen; what a group has seen stays seen, also when the step is taken back. */
export const withSeen = (session: Session, cards: readonly string[]): Session =>
  cards.length === 0
    ? session
    : { ...session, seen: [...session.seen.filter((card) => !cards.includes(card)), ...cards] };

const withSeat = (session: Session, number: number, changes: Partial<Seat>): Session => ({
  ...session,
  seats: session.seats.map((seat) => (seat.number === number ? { ...seat, ...changes } : seat)),
});
