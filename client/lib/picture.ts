import { type ReadonlySignal, signal } from '@preact/signals';
import type { PublicView } from '../../shared/session/view.ts';
import type { Private } from '../../shared/wire/protocol.ts';
import type { TableSnapshot } from './table.ts';

/** A Schema instance as the SDK decodes it. */
interface Decoded {
  toJSON(): unknown;
}

export interface Picture {
  table: ReadonlySignal<TableSnapshot | undefined>;
  /**
   * A new connection: what was seen stays until it has been seen anew.
   * @param complete whether a private view belongs to the picture: it is drawn only with both
   */
  begin(complete: boolean): void;
  publicView(state: Decoded): void;
  privateView(given: Private): void;
  /** A shared device changes hands: forgets what one seat alone may see, and takes in no more of it. */
  cover(): void;
  /** The next person has it: what only another seat may see is not taken in. */
  uncover(seat: number): void;
}

/**
 * Joins the public view and what only this connection may see into one frozen picture. A private view counts only
 * once the public view has reached the step that it belongs to, so that the two never disagree.
 */
export function createPicture(): Picture {
  const table = signal<TableSnapshot | undefined>(undefined);
  let view: PublicView | undefined;
  let own: Private | undefined;
  let coming: Private | undefined;
  let ownNeeded = false;
  let shownTo: number | 'nobody' | undefined;

  function draw(): void {
    if (!view) return;
    if (coming && coming.rev <= view.rev) {
      own = coming;
      coming = undefined;
    }
    if (ownNeeded && !own) return;
    table.value = Object.freeze({ view, own: own?.seat, lead: own?.lead, helper: own?.helper });
  }

  return {
    table,
    begin(complete) {
      ownNeeded = complete;
      view = undefined;
      own = undefined;
      coming = undefined;
    },
    publicView(state) {
      const seen = state.toJSON() as Partial<PublicView>;
      // Before the first full state, the decoder's view is empty.
      if (!seen.phase) return;
      view = frozen(seen as PublicView);
      draw();
    },
    privateView(given) {
      if (shownTo !== undefined && given.seat?.seat !== shownTo) return;
      coming = frozen(given);
      draw();
    },
    cover() {
      shownTo = 'nobody';
      coming = undefined;
      own = undefined;
      draw();
    },
    uncover(seat) {
      coming = undefined;
      own = undefined;
      draw();
      shownTo = seat;
    },
  };
}

function frozen<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  for (const part of Object.values(value)) frozen(part);
  return Object.freeze(value);
}
