import type { Refusal } from '../session/refusals.ts';
import type { FacilitatorView, HelperView, SeatView } from '../session/view.ts';

/** Raised when clients and servers of different releases would misunderstand each other. */
export const protocolVersion = 1;

/** Names of the messages between a client and a room. */
export const messages = {
  /** client → server, a request: an Act; the reply is an Acted, or a rejection with a Refusal */
  act: 'act',
  /** client → server, a request: "send me what only I may see"; asked once handlers are installed */
  look: 'look',
  /** client → server, a request with an empty reply: are we still in touch? */
  ping: 'ping',
  /** shared device → server, a request { seat }: this seat has the device now */
  hand: 'hand',
  /** server → client: a Private */
  private: 'private',
  /** server → client: a Notice */
  notice: 'notice',
} as const;

/** Why the server closed a connection, as WebSocket close codes of ours, above those that the SDK knows. */
export const closeCodes = {
  /** this seat is now open elsewhere */
  replaced: 4101,
  removed: 4102,
  /** the facilitator signed out */
  signedOut: 4103,
  /** the session is being put away, e.g. because the server restarts: worth coming back */
  hostGone: 4104,
} as const;

/** What a command was about when it was given: if play has moved on since, it is refused as `moved-on`. */
export interface About {
  /** index in the arc */
  at: number;
  beat: number;
}

export interface Act {
  /** made by the client, 8–40 characters; the same id is carried out once */
  actionId: string;
  about?: About | undefined;
  /** the seat in whose name: for the facilitator and for a shared device */
  seat?: number | undefined;
  command: { type: string; [field: string]: unknown };
}

/** The answer to an accepted action: number of the last step of the session. */
export interface Acted {
  seq: number;
}

/** What the reply of a refused act carries. Anything else is a fault, and the act is sent again. */
export interface Refused {
  refusal: Refusal;
}

/** Views for one connection alone. Valid from public view `rev` on, until the next one arrives. */
export interface Private {
  rev: number;
  seat?: SeatView | undefined;
  lead?: FacilitatorView | undefined;
  helper?: HelperView | undefined;
}

/** `closing`: the server is being restarted, wait calmly. `replaced`: this seat is now open elsewhere. `removed`. */
export interface Notice {
  what: 'closing' | 'replaced' | 'removed';
}
