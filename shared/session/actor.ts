/** Those who lead or watch a session. `facilitator` is the worker who opened it; the others are invited as guests. */
export const guestRoles = ['co-facilitator', 'observer', 'peer-facilitator', 'helper'] as const;
export type GuestRole = (typeof guestRoles)[number];

/** `door` is somebody who is just arriving; `screen` the shared display; `clock` the passing of time. */
export const roles = ['participant', 'facilitator', ...guestRoles, 'screen', 'door', 'clock'] as const;
export type Role = (typeof roles)[number];

/** Who acts: taken from the authenticated connection, never from the message. */
export interface Actor {
  role: Role;
  /** the number of an invited guest */
  guest?: number;
  /** the actor's own seat at the table */
  seat?: number;
  /** a seat that whoever leads acts for: somebody without a phone, or whose phone failed */
  onBehalfOf?: number;
  /** leads this part: has the wheel, or the part was given to them. The session says so before an activity rules */
  leads?: boolean;
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

/** How an invited guest stands as the author of notes and in the audit. */
export const guestAuthor = ({ number }: { readonly number: number }): string => `guest:${number}`;
