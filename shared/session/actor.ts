/** `door` is somebody who is just arriving; `screen` the shared display. */
export const roles = ['participant', 'facilitator', 'screen', 'door'] as const;
export type Role = (typeof roles)[number];

/** Who acts: taken from the authenticated connection, never from the message. */
export interface Actor {
  role: Role;
  /** the actor's own seat at the table */
  seat?: number;
  /** a seat that the facilitator acts for: somebody without a phone, or whose phone failed */
  onBehalfOf?: number;
}

/** The seat in whose name an action happens. */
export const actingSeat = (actor: Actor): number | undefined => actor.onBehalfOf ?? actor.seat;

/** Own phone · one phone passed around · none, led from the console. */
export const devices = ['own', 'shared', 'none'] as const;
export type Device = (typeof devices)[number];

/** A seat as the activities see it. */
export interface SeatInfo {
  number: number;
  facilitator: boolean;
  device: Device;
}
