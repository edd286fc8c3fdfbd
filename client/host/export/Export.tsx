import { useEffect, useMemo, useState } from 'preact/hooks';
import { inLocale } from '../../../shared/lib/text.ts';
import type { SessionSummary } from '../../../shared/wire/api.ts';
import { locale, say } from '../../lib/locale.ts';
import { Tabs } from '../afterwards/Tabs.tsx';
import { fetchSession } from '../api.ts';
import { longDate } from '../dates.ts';
import { Failed } from '../Failed.tsx';
import { useFetched } from '../fetched.ts';
import { deliverLeftBehind } from '../notes-of.ts';
import { Page } from '../Page.tsx';
import { WallQuestion } from '../session/WallCheck.tsx';
import { wallCheckOf } from '../wall.ts';
import { Audit } from './Audit.tsx';
import { Formats } from './Formats.tsx';
import { Purge } from './Purge.tsx';
import './export.css';

/** How a meeting leaves Pelipiiri: files, who has looked at it, and taking it out for good. After the wall check only. */
export function Export({ id }: { id: string }) {
  const session = useFetched(`session-${id}`, () => fetchSession(id));
  // What still waits on this machine belongs into the files.
  useEffect(() => void deliverLeftBehind(), []);
  return (
    <Page back class="page-export">
      <div class="export-top">
        <Tabs session={id} here="export" />
      </div>
      {session.state === 'loading' && <p class="page-wait">{say('host.loading')}</p>}
      {session.state === 'failed' && <Failed failure={session.failure} again={session.again} />}
      {session.state === 'here' && <Inside summary={session.value} />}
    </Page>
  );
}

function Inside({ summary }: { summary: SessionSummary }) {
  const { id, groupName, title, openedAt } = summary;
  const [saved, setSaved] = useState(0);
  const wall = useMemo(() => wallCheckOf(id), [id]);
  return (
    <>
      <header class="export-head">
        <h1>{say('host.export.title')}</h1>
        <p class="soft">
          {groupName ?? inLocale(title, locale.value)} · {longDate(openedAt)}
        </p>
      </header>
      {wall.state.value === 'private' ? (
        <>
          <p class="lead">{say('host.export.lead')}</p>
          <Formats session={id} onSaved={() => setSaved((count) => count + 1)} />
          <Audit session={id} look={saved} />
          <Purge summary={summary} />
        </>
      ) : (
        <div class="export-wall">
          <WallQuestion wall={wall} />
        </div>
      )}
    </>
  );
}
