import type { ComponentChildren } from 'preact';
import type { SessionSummary } from '../../../shared/wire/api.ts';
import { say } from '../../lib/locale.ts';
import { fetchSession } from '../api.ts';
import { Failed } from '../Failed.tsx';
import { useFetched } from '../fetched.ts';
import { Page } from '../Page.tsx';
import { ConsoleProvider, useOpenConsole } from './console.ts';
import { ToastLine } from './ToastLine.tsx';

/** Opens a session by its id and gives it to the pages inside: the table, the quiet moment afterwards, the log. */
export function WithConsole({ id, children }: { id: string; children: ComponentChildren }) {
  const summary = useFetched(id, () => fetchSession(id));
  if (summary.state === 'here') return <Opened summary={summary.value}>{children}</Opened>;
  return (
    <Page back>
      {summary.state === 'failed' ? (
        <Failed failure={summary.failure} again={summary.again} />
      ) : (
        <p class="page-wait">{say('host.loading')}</p>
      )}
    </Page>
  );
}

function Opened({ summary, children }: { summary: SessionSummary; children: ComponentChildren }) {
  const console = useOpenConsole(summary);
  return (
    console && (
      <ConsoleProvider value={console}>
        {children}
        <ToastLine />
      </ConsoleProvider>
    )
  );
}
