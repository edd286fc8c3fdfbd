import type { ReadonlySignal } from '@preact/signals';
import type { FacilitatorView, HelperView, PublicView, SeatView } from '../../shared/session/view.ts';
import type { DoorOpened } from '../../shared/wire/api.ts';
import type { Act } from '../../shared/wire/protocol.ts';
import type { Answer } from './outbox.ts';

/** How the connection is. Each state has exactly its own fields. */
export type Touch =
  | { state: 'connecting' }
  | { state: 'in-touch' }
  /** trying again by itself; nothing is lost */
  | { state: 'out-of-touch'; since: number }
  /** the server said that it restarts */
  | { state: 'server-resting' }
  | { state: 'replaced' }
  | { state: 'removed' }
  | { state: 'gone'; reason: string };

/** One frozen picture of the table, as one connection may see it. */
export interface TableSnapshot {
  view: PublicView;
  /** this connection's own seat (or the seat that has the shared device now) */
  own: SeatView | undefined;
  lead: FacilitatorView | undefined;
  /** for an interpreter or helper: the person whom they help */
  helper?: HelperView | undefined;
}

export interface TableConnection {
  touch: ReadonlySignal<Touch>;
  /** undefined until the table has been seen once; afterwards always the newest picture */
  table: ReadonlySignal<TableSnapshot | undefined>;
  /** what the door said last */
  opened: ReadonlySignal<DoorOpened | undefined>;
  /** milliseconds by which the server's clock is ahead of ours */
  clockAhead: ReadonlySignal<number>;
  /** actions that wait for their answer */
  waiting: ReadonlySignal<number>;
  /** Gives a command to the table; resolves when it is answered, also over a lost connection. */
  act(command: Act['command'], seat?: number): Promise<Answer>;
  /** Gives a command of the current activity; refused as `moved-on` when play has gone on meanwhile. */
  play(command: Act['command'], seat?: number): Promise<Answer>;
  /** On a shared device: this seat has it now; what the last one saw is wiped first, what they asked is answered first. */
  hand(seat: number): Promise<void>;
  /** On a shared device: nobody has it now. What was asked before is still carried out. */
  cover(): void;
  /** Tries at once; also takes the seat back after `replaced`. */
  comeBack(): void;
  /** Leaves for good: nothing is tried any more. */
  leave(): void;
}
