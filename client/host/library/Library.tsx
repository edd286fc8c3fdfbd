import { useEffect, useState } from 'preact/hooks';
import type { LibraryEntry, SessionSummary } from '../../../shared/wire/api.ts';
import { say } from '../../lib/locale.ts';
import { fetchLibrary, fetchSessions } from '../api.ts';
import { Failed } from '../Failed.tsx';
import { useFetched } from '../fetched.ts';
import { deliverLeftBehind } from '../notes-of.ts';
import { Page } from '../Page.tsx';
import { paths } from '../router.ts';
import { EarlierSessions } from './Earlier.tsx';
import { OpenRoom } from './OpenRoom.tsx';
import { ScenarioCard } from './ScenarioCard.tsx';
import { OngoingSessions } from './Sessions.tsx';
import './library.css';

/** Where the facilitator lands: what can be played, what is going on, what has been held. */
export function Library() {
  const library = useFetched('library', fetchLibrary);
  const sessions = useFetched('sessions', fetchSessions);
  useEffect(() => void deliverLeftBehind(), []);
  const [chosen, setChosen] = useState<LibraryEntry>();
  const all: SessionSummary[] = sessions.state === 'here' ? sessions.value : [];
  return (
    <Page class="page-library">
      <div class="library-head">
        <h1>{say('host.library.title')}</h1>
        <p class="lead">{say('host.library.lead')}</p>
      </div>
      {library.state === 'loading' && <p class="page-wait">{say('host.loading')}</p>}
      {library.state === 'failed' && <Failed failure={library.failure} again={library.again} />}
      {library.state === 'here' && (
        <>
          {library.value.length === 0 && <p class="empty">{say('host.library.empty')}</p>}
          <ul class="scenarios">
            {library.value.map((entry) => (
              <li key={`${entry.hash}/${entry.scenario}`}>
                <ScenarioCard entry={entry} onOpen={() => setChosen(entry)} />
              </li>
            ))}
          </ul>
        </>
      )}
      {sessions.state === 'failed' && <Failed failure={sessions.failure} again={sessions.again} />}
      {sessions.state === 'here' && (
        <div class="library-sessions">
          <OngoingSessions sessions={all.filter(({ phase }) => phase !== 'ended')} />
          <EarlierSessions sessions={all.filter(({ phase }) => phase === 'ended')} />
        </div>
      )}
      <nav class="library-foot" aria-label={say('host.library.tools')}>
        <a class="text-link" href={paths.contacts}>
          {say('host.contacts.title')}
        </a>
        <a class="text-link" href={paths.paper}>
          {say('host.paper.open')}
        </a>
      </nav>
      <OpenRoom entry={chosen} groups={groupsOf(all)} onClose={() => setChosen(undefined)} />
    </Page>
  );
}

/** Names of groups that have played here, the latest first. */
const groupsOf = (sessions: readonly SessionSummary[]): string[] => [
  ...new Set(
    [...sessions]
      .sort((one, other) => other.openedAt - one.openedAt)
      .flatMap(({ groupName }) => (groupName ? [groupName] : [])),
  ),
];
