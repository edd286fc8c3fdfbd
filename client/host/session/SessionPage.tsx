import { say } from '../../lib/locale.ts';
import { Button, Notice } from '../../ui/index.ts';
import { Page } from '../Page.tsx';
import { useConsole, useOwnSeatWish, useTable } from './console.ts';
import { Ended } from './Ended.tsx';
import { Lobby } from './Lobby.tsx';
import { Running } from './Running.tsx';
import { WithConsole } from './WithConsole.tsx';

/** A session's console: the lobby, the play, or what comes after, as the table is. */
export const SessionPage = ({ id }: { id: string }) => (
  <WithConsole id={id}>
    <AtTable />
  </WithConsole>
);

function AtTable() {
  const { connection } = useConsole();
  const table = useTable();
  useOwnSeatWish(table);
  const { state } = connection.touch.value;
  if (state === 'gone' || state === 'removed')
    return (
      <Page back>
        <Notice tone="problem">{say('host.console.gone')}</Notice>
      </Page>
    );
  if (state === 'replaced')
    return (
      <Page back>
        <div class="page-note">
          <h1>{say('host.console.replaced')}</h1>
          <Button kind="primary" onClick={connection.comeBack}>
            {say('host.console.replacedTake')}
          </Button>
        </div>
      </Page>
    );
  if (!table)
    return (
      <Page back>
        <p class="page-wait">{say('host.console.connecting')}</p>
      </Page>
    );
  if (table.view.phase === 'lobby') return <Lobby {...table} />;
  return table.view.phase === 'running' ? <Running {...table} /> : <Ended {...table} />;
}
