import type { Pack } from '../pack/pack.ts';
import type { SessionEvent } from './events.ts';
import { activityAt, type Guest, plannedArc, type Seat, type SeatState, type Session } from './session.ts';

/** The session after an event. Taking back needs all steps and is done by `replay`: here it changes nothing. */
export function evolve(session: Session, event: SessionEvent, pack: Pack): Session {
  switch (event.type) {
    case 'session-opened': {
      const { scenario, frameworks, seen, group, meeting = 1, lines = [], veils = [] } = event;
      const arc = plannedArc(pack, scenario);
      const agreed = { lines, veils };
      return {
        ...session,
        ...agreed,
        id: event.session,
        scenario,
        arc,
        frameworks,
        seen,
        pack: event.pack,
        group,
        meeting,
      };
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
      return { ...session, resting: false, breakUntil: undefined };
    case 'break-begun':
      return { ...session, resting: true, breakUntil: event.until };
    case 'limit-set':
      return {
        ...session,
        lines: withOrWithout(session.lines, event.topic, event.limit === 'line'),
        veils: withOrWithout(session.veils, event.topic, event.limit === 'veil'),
      };
    case 'ceiling-set':
      return { ...session, ceiling: event.depth };
    case 'children-noted':
      return { ...session, children: event.present };
    case 'settings-changed':
      return { ...session, settings: event.settings };
    case 'arc-changed':
      return { ...session, arc: event.arc };
    case 'guest-invited': {
      const { guest: number, role, helps } = event;
      const guest: Guest = { number, role, helps, name: undefined, state: 'invited' };
      return { ...session, guests: [...session.guests, guest] };
    }
    case 'guest-joined':
      return withGuest(session, event.guest, { name: event.name, state: 'here' });
    case 'guest-removed':
      return withGuest(session, event.guest, { state: 'removed' });
    case 'wheel-handed':
      return { ...session, wheel: event.to };
    case 'started':
      return { ...session, phase: 'running' };
    case 'activity-begun': {
      const initial = activityAt(session, pack, event.at)?.activity.initial;
      return { ...session, at: event.at, begunAt: event.played, play: initial };
    }
    case 'activity-ended': {
      const ended = activityAt(session, pack, event.at);
      if (!ended || session.at !== event.at) return { ...session, play: undefined };
      const kept = ended.activity.keeps?.(session.play) ?? [];
      const rules = ended.activity.agrees?.(session.play) ?? session.rules;
      return { ...session, kept: [...session.kept, ...kept], rules, play: undefined };
    }
    case 'played':
      return played(session, event, pack);
    case 'closing-called':
      return { ...session, closing: true };
    case 'session-ended':
      return { ...session, phase: 'ended', resting: false, breakUntil: undefined, at: session.arc.length };
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

const withOrWithout = (all: readonly string[], one: string, is: boolean): readonly string[] => {
  const others = all.filter((other) => other !== one);
  return is ? [...others, one] : others;
};

const withGuest = (session: Session, number: number, changes: Partial<Guest>): Session => ({
  ...session,
  guests: session.guests.map((guest) => (guest.number === number ? { ...guest, ...changes } : guest)),
});

const withSeat = (session: Session, number: number, changes: Partial<Seat>): Session => ({
  ...session,
  seats: session.seats.map((seat) => (seat.number === number ? { ...seat, ...changes } : seat)),
});
