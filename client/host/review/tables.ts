import { type ReadonlySignal, signal } from '@preact/signals';
import type { TableThen } from '../../../shared/wire/people.ts';

export interface TablesDoor {
  load(rev: number): Promise<TableThen>;
  /** number of the last step */
  last: number;
  /** runs something later; returns how to call it off */
  later(ms: number, task: () => void): () => void;
}

/** The tables of a meeting that is over, one for each step. */
export interface Tables {
  /** the newest that has come of those that were wished for */
  shown: ReadonlySignal<TableThen | undefined>;
  /** the wished one could not be fetched; it is tried again by itself */
  failing: ReadonlySignal<boolean>;
  wish(rev: number): void;
  stop(): void;
}

/** So many tables are kept: a few kilobytes each. */
const kept = 600;
/** Steps on either side that are fetched before they are asked for. */
const ahead = 6;
const retryAfter = 1500;

/**
 * Fetches tables as they are wished for, one at a time: while one is on its way, only the newest wish waits. When
 * nothing is wished for, the neighbours are fetched, so that the next step is there at once.
 */
export function openTables({ load, last, later }: TablesDoor): Tables {
  const shown = signal<TableThen | undefined>(undefined);
  const failing = signal(false);
  const known = new Map<number, TableThen>();
  let wanted = 0;
  /** the way one goes: 1 on, -1 back */
  let heading = 1;
  const busy = { wish: false, ahead: false };
  let stopped = false;
  let callOff = () => {};

  const show = (table: TableThen) => {
    shown.value = table;
    failing.value = false;
  };
  const keep = (table: TableThen) => {
    known.set(table.rev, table);
    for (const oldest of known.keys()) {
      if (known.size <= kept) return;
      if (oldest !== wanted) known.delete(oldest);
    }
  };
  const neighbour = (): number | undefined => {
    for (let step = 1; step <= ahead; step++)
      for (const rev of [wanted + step * heading, wanted - step * heading])
        if (rev >= 1 && rev <= last && !known.has(rev)) return rev;
    return undefined;
  };

  async function fetchWished(): Promise<void> {
    if (busy.wish || stopped) return;
    busy.wish = true;
    try {
      while (!known.has(wanted) && !stopped) {
        const table = await load(wanted);
        keep(table);
        // While one hurries by, what has come stands for what is on its way.
        if (table.rev === wanted || !known.has(wanted)) show(table);
      }
      busy.wish = false;
      void fetchAhead();
    } catch {
      failing.value = true;
      callOff = later(retryAfter, () => {
        busy.wish = false;
        void fetchWished();
      });
    }
  }

  async function fetchAhead(): Promise<void> {
    if (busy.ahead) return;
    busy.ahead = true;
    try {
      for (let rev = neighbour(); rev !== undefined && !busy.wish && !stopped; rev = neighbour()) keep(await load(rev));
    } catch {
      // It is fetched when it is wished for.
    }
    busy.ahead = false;
  }

  return {
    shown,
    failing,
    wish(rev) {
      if (rev === wanted) return;
      heading = rev < wanted ? -1 : 1;
      wanted = rev;
      const table = known.get(rev);
      if (table) {
        show(table);
        void fetchAhead();
      } else void fetchWished();
    },
    stop() {
      stopped = true;
      callOff();
    },
  };
}
