import type { Session } from '../../shared/session/session.ts';
import type { Watcher } from './Watcher.ts';

/** Seats in touch: with a phone of their own, or sharing one that is connected. */
export function connectedSeats(session: Session, watchers: ReadonlySet<Watcher>): Set<number> {
  const roles = new Set([...watchers].map(({ role }) => role));
  const own = [...watchers].flatMap(({ role, seat }) => (role === 'participant' && seat !== undefined ? [seat] : []));
  const shared = session.seats.filter((seat) => seat.device === 'shared' && roles.has('shared-device'));
  return new Set([...own, ...shared.map((seat) => seat.number)]);
}

/** Guests in touch. */
export const connectedGuests = (watchers: ReadonlySet<Watcher>): Set<number> =>
  new Set([...watchers].flatMap(({ guest }) => guest ?? []));

/** Whether somebody who has the wheel is in touch. */
const isLed = ({ wheel }: Session, watchers: ReadonlySet<Watcher>): boolean =>
  [...watchers].some(({ role, guest }) => (wheel === undefined ? role === 'facilitator' : guest === wheel));

/**
 * Since when people have been out of touch or resting. Out of touch is not away: only after the time that the group's
 * leader has set does it mean anything, and it is recorded nowhere.
 */
export class Absences {
  readonly #since = new Map<number, number>();
  #unledSince: number | undefined;

  /** Looks again who is here. */
  follow(session: Session, watchers: ReadonlySet<Watcher>, out: ReadonlySet<number>, now: number): void {
    const connected = connectedSeats(session, watchers);
    for (const { number, facilitator, device, state } of session.seats) {
      const here = !out.has(number) && (facilitator || device === 'none' || connected.has(number));
      if (here || state !== 'seated') this.#since.delete(number);
      else if (!this.#since.has(number)) this.#since.set(number, now);
    }
    if (isLed(session, watchers)) this.#unledSince = undefined;
    else this.#unledSince ??= now;
  }

  /** Seats for which a turn no longer waits. Somebody who has a helper has double time. */
  away({ settings, guests }: Session, now: number): number[] {
    if (settings.absence !== 'skip') return [];
    const helped = new Set(
      guests.flatMap(({ helps, state }) => (state === 'here' && helps !== undefined ? [helps] : [])),
    );
    return [...this.#since].flatMap(([seat, since]) =>
      now - since > settings.waitFor * (helped.has(seat) ? 2000 : 1000) ? [seat] : [],
    );
  }

  /** Whether whoever leads has been out of touch for longer than play goes on by itself. */
  isUnled({ settings, phase }: Session, now: number): boolean {
    return phase === 'running' && this.#unledSince !== undefined && now - this.#unledSince > settings.leaderFor * 1000;
  }
}
