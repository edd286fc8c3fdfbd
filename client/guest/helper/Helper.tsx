import { useEffect, useState } from 'preact/hooks';
import type { DoorOpened, GuestLook } from '../../../shared/wire/api.ts';
import { connectTable, type TableConnection } from '../../lib/connection.ts';
import { locale, say } from '../../lib/locale.ts';
import { usePack } from '../../lib/texts.ts';
import { Still } from '../../play/table/Still.tsx';
import { Over } from '../Over.tsx';
import { AtTable } from './AtTable.tsx';
import '../../play/table/table.css';
import './helper.css';

/** The page of an interpreter or helper: what the person whom they help has before them, and nothing to act with. */
export function Helper({ look, first }: { look: GuestLook; first: DoorOpened | undefined }) {
  const [connection, setConnection] = useState<TableConnection>();
  useEffect(() => {
    const made = connectTable({ first, knock: () => ({ guestToken: look.guestToken }) });
    setConnection(made);
    return () => made.leave();
  }, []);
  return connection ? <Connected connection={connection} hash={look.pack} /> : <Still told={say('common.loading')} />;
}

function Connected({ connection, hash }: { connection: TableConnection; hash: string }) {
  const table = connection.table.value;
  const words = usePack(hash, locale.value);
  const { state } = connection.touch.value;
  if (table?.view.phase === 'ended') return <Over how="ended" />;
  if (state === 'removed' || state === 'gone') return <Over how={state} />;
  if (!table || !words) return <Still told={say('common.loading')} />;
  return <AtTable connection={connection} view={table.view} helper={table.helper} {...words} />;
}
