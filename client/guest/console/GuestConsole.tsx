import { useState } from 'preact/hooks';
import type { DoorOpened, GuestLook } from '../../../shared/wire/api.ts';
import { comeAsGuest } from '../../host/as-guest.ts';
import { Page } from '../../host/Page.tsx';
import { useConsole, useTable } from '../../host/session/console.ts';
import { Lobby } from '../../host/session/Lobby.tsx';
import { Running } from '../../host/session/Running.tsx';
import { WithConsole } from '../../host/session/WithConsole.tsx';
import { say } from '../../lib/locale.ts';
import { Over } from '../Over.tsx';
import '../../host/host.css';

/** The console of an invited guest: what their role may not do is not there. */
export function GuestConsole({ look, first }: { look: GuestLook; first: DoorOpened | undefined }) {
  useState(() => comeAsGuest({ token: look.guestToken, role: look.role, first }));
  return (
    <WithConsole id={look.session}>
      <AtTable />
    </WithConsole>
  );
}

function AtTable() {
  const { connection } = useConsole();
  const table = useTable();
  const { state } = connection.touch.value;
  if (table?.view.phase === 'ended') return <Over how="ended" />;
  if (state === 'removed' || state === 'gone') return <Over how={state} />;
  if (!table)
    return (
      <Page>
        <p class="page-wait">{say('host.console.connecting')}</p>
      </Page>
    );
  return table.view.phase === 'lobby' ? <Lobby {...table} /> : <Running {...table} />;
}
