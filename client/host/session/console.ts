import { effect, type ReadonlySignal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { Framework } from '../../../shared/observation/framework.ts';
import type { Refusal } from '../../../shared/session/refusals.ts';
import type { FacilitatorView, PublicView, TableSeatView } from '../../../shared/session/view.ts';
import type { SessionSummary } from '../../../shared/wire/api.ts';
import { connectTable, type TableConnection } from '../../lib/connection.ts';
import { say } from '../../lib/locale.ts';
import { account } from '../account/account.ts';
import { fetchNoting, fetchObservations } from '../api.ts';
import { hasNotes, waysIn } from '../as-guest.ts';
import { type NotingNeeds, notingOf } from '../notes/noting.ts';
import type { Notes } from '../notes.ts';
import { notesOf } from '../notes-of.ts';
import { type WallCheck, wallCheckOf } from '../wall.ts';
import { forgetOwnSeat, ownSeatWish } from './own-seat.ts';
import { type Toasts, toastsOf } from './toasts.ts';

/** A command of the meeting, e.g. `{ type: 'pause' }`. */
export interface Order {
  type: string;
  [field: string]: unknown;
}

/** Everything that the pages of one session share. */
export interface Console {
  summary: SessionSummary;
  connection: TableConnection;
  notes: Notes;
  wall: WallCheck;
  frameworks: ReadonlySignal<readonly Framework[]>;
  noting: NotingNeeds;
  toasts: Toasts;
  /** tried alone with bots: there is no room to invite anybody to, and nothing is stored */
  isRehearsal: boolean;
  /** a command of the meeting; a refusal is told in one sentence. Resolves to whether it was carried out */
  act(order: Order, seat?: number): Promise<boolean>;
  /** a command of the current activity */
  play(order: Order, seat?: number): Promise<boolean>;
}

function openConsole(summary: SessionSummary): {
  console: Console;
  close(): void;
} {
  const { id } = summary;
  const connection = connectTable(waysIn(id));
  const toasts = toastsOf();
  const noting = notingOf(id);
  const notes = notesOf(id);
  const closeLearning = hasNotes() ? learn(id, notes, noting) : () => {};

  const told = async (answer: ReturnType<TableConnection['act']>): Promise<boolean> => {
    const given = await answer;
    if (!given.ok) toasts.show(refused(given.refusal));
    return given.ok;
  };
  return {
    console: {
      summary,
      connection,
      notes,
      wall: wallCheckOf(id),
      frameworks: noting.frameworks,
      noting,
      toasts,
      isRehearsal: false,
      act: (order, seat) => told(connection.act(order, seat)),
      play: (order, seat) => told(connection.play(order, seat)),
    },
    close() {
      connection.leave();
      notes.stop();
      closeLearning();
    },
  };
}

/** Fetches what the notes need, and again when the network is back. Until then one writes in one's own words. */
function learn(id: string, notes: Notes, noting: ReturnType<typeof notingOf>): () => void {
  let retry: ReturnType<typeof setTimeout> | undefined;
  const ask = async () => {
    clearTimeout(retry);
    try {
      if (!noting.isLearnt()) noting.learn(await fetchNoting(id));
      notes.learn(await fetchObservations(id));
    } catch {
      retry = setTimeout(ask, 10_000);
    }
  };
  const online = () => {
    void ask();
    void notes.flush();
  };
  addEventListener('online', online);
  void ask();
  return () => {
    clearTimeout(retry);
    removeEventListener('online', online);
  };
}

const refused = (refusal: Refusal): string => say(`common.refusal.${refusal}`);

const Context = createContext<Console | undefined>(undefined);
export const ConsoleProvider = Context.Provider;

export function useConsole(): Console {
  const found = useContext(Context);
  if (!found) throw new Error('useConsole: expected to be inside a ConsoleProvider');
  return found;
}

/** Opens the session for as long as the page is there. */
export function useOpenConsole(summary: SessionSummary): Console | undefined {
  const [opened, setOpened] = useState<Console>();
  useEffect(() => {
    const { console, close } = openConsole(summary);
    setOpened(console);
    const unfollow = effect(() => {
      const touch = console.connection.touch.value;
      if (touch.state === 'gone' && touch.reason === 'not-signed-in') account.value = { state: 'out' };
    });
    return () => {
      unfollow();
      close();
    };
  }, [summary.id]);
  return opened;
}

/** The table as this console sees it. */
export interface Table {
  view: PublicView;
  lead: FacilitatorView;
}

export function useTable(): Table | undefined {
  const seen = useConsole().connection.table.value;
  return seen?.lead && { view: seen.view, lead: seen.lead };
}

export const seatNumbered = (
  { seats }: { seats: readonly TableSeatView[] },
  number: number | undefined,
): TableSeatView | undefined => seats.find((seat) => seat.number === number);

/** Takes the seat that the facilitator wished for when the room was opened. Safe to repeat: a seat is taken once. */
export function useOwnSeatWish(table: Table | undefined): void {
  const console = useConsole();
  const ready = table !== undefined;
  useEffect(() => {
    const wish = ownSeatWish(console.summary.id);
    if (!ready || !wish) return;
    forgetOwnSeat(console.summary.id);
    if (table?.lead.seat !== undefined) return;
    void console.act({
      type: 'take-seat',
      token: wish.token,
      name: wish.name,
      device: 'none',
      facilitator: true,
    });
  }, [ready]);
}
