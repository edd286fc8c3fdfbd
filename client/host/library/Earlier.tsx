import { inLocale } from '../../../shared/lib/text.ts';
import type { SessionSummary } from '../../../shared/wire/api.ts';
import { locale, say } from '../../lib/locale.ts';
import { arrowRight } from '../../ui/icons.ts';
import { Icon } from '../../ui/index.ts';
import { pagesAfterwards } from '../afterwards/Tabs.tsx';
import { shortDate } from '../dates.ts';
import { paths } from '../router.ts';

/** Of the groups, so many are shown before one asks for more. */
const atFirst = 4;

/** Meetings that have been held, group by group, the latest group first; each leads to its pages. */
export function EarlierSessions({ sessions }: { sessions: readonly SessionSummary[] }) {
  const groups = byGroup(sessions);
  const older = groups.slice(atFirst);
  return (
    <section aria-labelledby="earlier">
      <div class="earlier-head">
        <h2 id="earlier">{say('host.library.earlier')}</h2>
        {sessions.length > 0 && (
          <a class="text-link" href={paths.manager}>
            {say('group.manager.title')}
          </a>
        )}
      </div>
      {sessions.length === 0 && <p class="empty">{say('host.library.earlierEmpty')}</p>}
      <Groups groups={groups.slice(0, atFirst)} />
      {older.length > 0 && (
        <details class="older">
          <summary>{say('host.library.older')}</summary>
          <Groups groups={older} />
        </details>
      )}
    </section>
  );
}

interface Group {
  id: string | undefined;
  name: string | undefined;
  /** the newest first */
  sessions: SessionSummary[];
}

const Groups = ({ groups }: { groups: readonly Group[] }) => (
  <ul class="earlier-groups">
    {groups.map(({ id, name, sessions }) => (
      <li key={id ?? ''} class="earlier-group">
        <header>
          <h3>{name ?? say('group.library.noGroup')}</h3>
          {id !== undefined && (
            <a class="text-link" href={paths.series(id)}>
              {say('group.page.series')} <Icon of={arrowRight} size={1} />
            </a>
          )}
        </header>
        <ul class="earlier-meetings">
          {sessions.map((session) => (
            <Meeting key={session.id} session={session} />
          ))}
        </ul>
      </li>
    ))}
  </ul>
);

function Meeting({ session: { id, title, openedAt, groupName } }: { session: SessionSummary }) {
  const which = `${groupName ?? ''} ${shortDate(openedAt)}`;
  return (
    <li>
      <p>
        <strong>{shortDate(openedAt)}</strong> {inLocale(title, locale.value)}
      </p>
      <nav aria-label={say('group.library.pagesOf', { which })}>
        {pagesAfterwards.map((page) => (
          <a key={page} class="text-link" href={paths[page](id)}>
            {say(`host.tabs.${page}`)}
          </a>
        ))}
      </nav>
    </li>
  );
}

/** Those without a group come together, too; within a group and between groups the newest is first. */
function byGroup(sessions: readonly SessionSummary[]): Group[] {
  const groups = new Map<string | undefined, Group>();
  for (const session of sessions.toSorted((one, other) => other.openedAt - one.openedAt)) {
    const known = groups.get(session.group) ?? { id: session.group, name: session.groupName, sessions: [] };
    known.sessions.push(session);
    groups.set(session.group, known);
  }
  return [...groups.values()];
}
