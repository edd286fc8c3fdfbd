import { useState } from 'preact/hooks';
import { say } from '../../lib/locale.ts';
import { lifebuoy } from '../../ui/icons.ts';
import { Button } from '../../ui/index.ts';
import { useContacts } from '../contacts/use-contacts.ts';
import { type Table, useConsole } from '../session/console.ts';
import { ConcernSheet } from './ConcernSheet.tsx';
import { type ConcernPlace, keepPlace, keptPlace } from './place.ts';

/**
 * Something serious has happened: the table rests as at any pause, and whoever leads is shown a short path. It adds
 * nothing to the log but the pause itself, and the tab alone remembers where one was.
 */
export function Concern(table: Table) {
  const { act, summary, isRehearsal } = useConsole();
  const { role } = table.lead.me;
  const [place, setPlace] = useState(isRehearsal ? undefined : keptPlace(summary.id));
  const contacts = useContacts(summary.id, role === 'facilitator' || role === 'co-facilitator');
  if (role === 'observer' || role === 'helper') return null;

  const goTo = (next: ConcernPlace | undefined) => {
    setPlace(next);
    if (!isRehearsal) keepPlace(summary.id, next);
  };
  const begin = () => {
    goTo('breathe');
    if (!table.view.resting) void act({ type: 'pause' });
  };
  return (
    <>
      <Button kind="quiet" icon={lifebuoy} onClick={begin}>
        {say('host.concern.open')}
      </Button>
      <ConcernSheet table={table} contacts={contacts} place={place} onGo={goTo} />
    </>
  );
}
