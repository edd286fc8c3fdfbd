import { useEffect, useState } from 'preact/hooks';
import { connectTable, type TableConnection } from '../../lib/connection.ts';
import { loadWords, locale, say } from '../../lib/locale.ts';
import { packOf, textOf } from '../../lib/texts.ts';
import { hasUnsent } from '../../own/shelf.ts';
import { heldSeat, holdSeat } from '../seat.ts';
import { SharedDevice } from '../shared/SharedDevice.tsx';
import type { Step } from '../step.ts';
import { Still } from './Still.tsx';
import { Table } from './Table.tsx';
import './table.css';

type TableStep = Extract<Step, { at: 'table' | 'shared' }>;

/** Connects this phone to its seat, or the shared device to its table. */
export function Seat({ step }: { step: TableStep }) {
  const [connection, setConnection] = useState<TableConnection>();
  // One connection for one way to the table.
  useEffect(() => {
    let current = true;
    let made: TableConnection | undefined;
    wordsOfPlay().then(() => {
      if (!current) return;
      made = step.at === 'shared' ? connectDevice(step.device) : connectSeat(step);
      setConnection(made);
    });
    return () => {
      current = false;
      made?.leave();
    };
  }, [step.at]);
  if (!connection) return <Still told={say('play.join.returning')} />;
  return step.at === 'shared' ? <SharedDevice connection={connection} /> : <Table connection={connection} />;
}

/** Fetches what the table needs while the person is still choosing a name. */
export function prepare(pack: string): void {
  void loadWords('activities').catch(() => {});
  packOf(pack);
  textOf(pack, locale.peek());
}

const connectDevice = (deviceToken: string): TableConnection => connectTable({ knock: () => ({ deviceToken }) });

const connectSeat = ({ first }: Extract<Step, { at: 'table' }>): TableConnection =>
  connectTable({
    first,
    knock() {
      const held = heldSeat();
      return held && { seatToken: held.token };
    },
    onOpened({ session, seatToken }) {
      if (seatToken) holdSeat({ session, token: seatToken });
      if (hasUnsent()) void sendUnsent();
    },
  });

/** Without words there is no table: tried until they come. */
async function wordsOfPlay(): Promise<void> {
  for (;;) {
    try {
      return await loadWords('activities');
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 1500));
    }
  }
}

/** What was written on the own page while the network was away; opening it sends it. */
async function sendUnsent(): Promise<void> {
  const { ownOfSeat } = await import('../../own/seat-own.ts');
  ownOfSeat();
}
