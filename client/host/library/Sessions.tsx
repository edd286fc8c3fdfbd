import type { VNode } from 'preact';
import { inLocale } from '../../../shared/lib/text.ts';
import type { SessionSummary } from '../../../shared/wire/api.ts';
import { locale, say } from '../../lib/locale.ts';
import { arrowRight } from '../../ui/icons.ts';
import { Icon } from '../../ui/index.ts';
import { spacedCode } from '../code.ts';
import { shortDate } from '../dates.ts';
import { paths } from '../router.ts';

/** Sessions that wait or go on: the way back to each. */
export function OngoingSessions({ sessions }: { sessions: readonly SessionSummary[] }) {
  if (sessions.length === 0) return null;
  return (
    <section aria-labelledby="ongoing">
      <h2 id="ongoing">{say('host.library.ongoing')}</h2>
      <Rows sessions={sessions} atFirst={3}>
        {(session) => (
          <li key={session.id} class="session-row session-open">
            <Words session={session} detail={`${say(`host.library.${session.phase}`)} · ${spacedCode(session.code)}`} />
            <a class="button button-primary button-small" href={paths.session(session.id)}>
              {say('host.library.return')} <Icon of={arrowRight} size={1.1} />
            </a>
          </li>
        )}
      </Rows>
    </section>
  );
}

interface RowsProps {
  sessions: readonly SessionSummary[];
  /** how many are shown before one asks for more */
  atFirst: number;
  children(session: SessionSummary): VNode;
}

/** The newest first; the older ones are folded away. */
function Rows({ sessions, atFirst, children }: RowsProps) {
  const sorted = [...sessions].sort((one, other) => other.openedAt - one.openedAt);
  const older = sorted.slice(atFirst);
  return (
    <>
      <ul class="session-list">{sorted.slice(0, atFirst).map(children)}</ul>
      {older.length > 0 && (
        <details class="older">
          <summary>{say('host.library.older')}</summary>
          <ul class="session-list">{older.map(children)}</ul>
        </details>
      )}
    </>
  );
}

const Words = ({ session, detail }: { session: SessionSummary; detail: string }) => (
  <div class="session-words">
    <h3>{session.groupName ?? say('host.library.noGroup')}</h3>
    <p>
      {inLocale(session.title, locale.value)} · {shortDate(session.openedAt)} · {detail}
    </p>
  </div>
);
