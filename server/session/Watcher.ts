import type { GuestRole } from '../../shared/session/actor.ts';
import type { Notice, Private } from '../../shared/wire/protocol.ts';

/** What a connection came in as. Taken from the door, never from a message. */
export type WatcherRole = 'participant' | 'facilitator' | 'screen' | 'shared-device' | GuestRole;

/** One connection, as the host knows it: without a socket. */
export interface Watcher {
  readonly role: WatcherRole;
  /** own seat of a participant; the seat that has the shared device now */
  seat: number | undefined;
  /** number of an invited guest */
  readonly guest: number | undefined;
  /** whether its handlers are installed: nothing private is sent before it asked for it */
  looking: boolean;
  /** what it last received, to send only what changed */
  last: string;
  receive(message: Private): void;
  /** after `replaced` and `removed`, the connection closes */
  notice(notice: Notice): void;
}

/** A connection that has just come in. */
export const newWatcher = (
  role: WatcherRole,
  seat: number | undefined,
  outlets: Pick<Watcher, 'receive' | 'notice'>,
  guest?: number,
): Watcher => ({ role, seat, guest, looking: false, last: '', ...outlets });
