import type { FacilitatorView, PublicView, SeatView } from '../../shared/session/view.ts';

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
}
