import type { Story } from '../../pack/story.ts';
import type { SeatInfo } from '../../session/actor.ts';
import type { HeldRole } from './view.ts';

/** Deals the roles round the table, the facilitator last; with more seats than roles, several hold one together. */
export function dealt({ roles }: Story, seats: readonly SeatInfo[]): HeldRole[] {
  const order = [...seats].sort((one, other) => Number(one.facilitator) - Number(other.facilitator));
  return roles.map(({ id }, nth) => ({
    role: id,
    seats: order.flatMap(({ number }, at) => (at % roles.length === nth ? [number] : [])),
  }));
}

/**
 * The roles after somebody came or left. Whoever came gets one that the group has held, or the one with fewest seats;
 * what somebody leaves behind stays with the others who hold it, or becomes the group's.
 */
export function dealtAgain(roles: readonly HeldRole[], seats: readonly SeatInfo[]): HeldRole[] {
  const here = seats.map(({ number }) => number);
  const left = roles.map(({ role, seats: held }) => ({ role, seats: held.filter((seat) => here.includes(seat)) }));
  const without = here.filter((seat) => !left.some(({ seats: held }) => held.includes(seat)));
  for (const seat of without) {
    const fewest = left.reduce((least, one) => (one.seats.length < least.seats.length ? one : least));
    fewest.seats.push(seat);
  }
  return left;
}

/** The roles when one is given to a seat, which lets go of its own; or to the group. */
export const given = (roles: readonly HeldRole[], role: string, seat: number | undefined): HeldRole[] =>
  roles.map((held) => ({
    role: held.role,
    seats:
      held.role === role
        ? seat === undefined
          ? []
          : [...new Set([...held.seats, seat])]
        : held.seats.filter((one) => one !== seat),
  }));

export const roleOf = (roles: readonly HeldRole[], seat: number): string | undefined =>
  roles.find(({ seats }) => seats.includes(seat))?.role;

export const sameRoles = (one: readonly HeldRole[], other: readonly HeldRole[]): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
