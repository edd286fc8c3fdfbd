import { refuse } from '../../lib/result.ts';
import type { Actor } from '../actor.ts';
import type { SessionEvent } from '../events.ts';
import { type Guest, guestOf, type Session, seatOf } from '../session.ts';
import { type Asked, type Case, inPlay, type Ruling, record } from './ruling.ts';
import { ceilingKept } from './safety.ts';

/** Those who can be handed the wheel. */
const canSteer: ReadonlySet<Guest['role']> = new Set(['co-facilitator', 'peer-facilitator']);

export const hasWheel = (session: Session, { role, guest }: Actor): boolean =>
  session.wheel === undefined ? role === 'facilitator' : guest !== undefined && guest === session.wheel;

export function inviteGuest({ session }: Case, { role, helps }: Asked<'invite-guest'>): Ruling {
  if (session.guests.length >= 20) return refuse('table-full');
  if ((role === 'helper') !== (helps !== undefined)) return refuse('not-understood');
  if (helps !== undefined && (seatOf(session, helps)?.state ?? 'removed') === 'removed') return refuse('no-such-seat');
  const guest = session.guests.length + 1;
  return record({ type: 'guest-invited', v: 1, guest, role, ...(helps === undefined ? {} : { helps }) });
}

export function joinAsGuest({ session, context }: Case, { guest: number, name }: Asked<'join-as-guest'>): Ruling {
  const guest = guestOf(session, number);
  if (!guest || guest.state === 'removed') return refuse('no-such-guest');
  return record({ type: 'guest-joined', v: 1, guest: number, name: context.write(name) });
}

export function removeGuest({ session, context }: Case, { guest: number }: Asked<'remove-guest'>): Ruling {
  const guest = guestOf(session, number);
  if (!guest || guest.state === 'removed') return refuse('no-such-guest');
  const guests = session.guests.map((other) => (other === guest ? { ...other, state: 'removed' as const } : other));
  const events: SessionEvent[] = [{ type: 'guest-removed', v: 1, guest: number }];
  if (session.wheel === number) events.push({ type: 'wheel-handed', v: 1 });
  const lower = ceilingKept(session, { ...session, guests });
  const lighter = lower.length > 0 ? inPlay({ ...session, guests }, context, 'onLimits') : [];
  return record(...events, ...lower, ...lighter);
}

/** Handed over on purpose and before everyone's eyes, never by itself. */
export function handWheel({ session }: Case, { to }: Asked<'hand-wheel'>): Ruling {
  if (to === session.wheel) return record();
  const guest = guestOf(session, to);
  if (to !== undefined && (guest?.state !== 'here' || !canSteer.has(guest.role))) return refuse('no-such-guest');
  return record({ type: 'wheel-handed', v: 1, ...(to === undefined ? {} : { to }) });
}

/** The facilitator takes it back at any time; the others only when nobody who leads is in touch, and it was agreed. */
export function takeWheel({ session, actor, context }: Case): Ruling {
  if (hasWheel(session, actor)) return record();
  if (actor.role === 'facilitator') return record({ type: 'wheel-handed', v: 1 });
  if (actor.guest === undefined || guestOf(session, actor.guest)?.state !== 'here') return refuse('not-allowed');
  if (!context.unled || session.settings.unled !== 'guest') return refuse('not-now');
  return record({ type: 'wheel-handed', v: 1, to: actor.guest });
}

export function changeSettings({ session }: Case, { settings }: Asked<'change-settings'>): Ruling {
  const changed = Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined));
  return record({ type: 'settings-changed', v: 1, settings: { ...session.settings, ...changed } });
}
