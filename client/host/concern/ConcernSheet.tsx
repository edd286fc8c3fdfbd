import { useState } from 'preact/hooks';
import { say } from '../../lib/locale.ts';
import { coffee, pause } from '../../ui/icons.ts';
import { Button, Icon, Sheet } from '../../ui/index.ts';
import type { useContacts } from '../contacts/use-contacts.ts';
import { type Table, useConsole } from '../session/console.ts';
import { TouchLine } from '../session/TouchLine.tsx';
import { FetchWorker } from './FetchWorker.tsx';
import { Path } from './Path.tsx';
import type { ConcernPlace } from './place.ts';
import { RestToday } from './RestToday.tsx';
import './concern.css';

interface Props {
  table: Table;
  /** what the path needs; without it, only the page for who rests today is shown */
  contacts?: ReturnType<typeof useContacts>;
  /** absent while it is closed */
  place: ConcernPlace | undefined;
  onGo(place: ConcernPlace | undefined): void;
}

/** Covers the whole console: calm, one thing at a time, closed at any moment. What it says is not for the wall. */
export function ConcernSheet({ table, contacts, place, onGo }: Props) {
  const { wall } = useConsole();
  const [alone, setAlone] = useState(false);
  const covered = wall.state.value !== 'private' && !alone;
  const close = () => {
    setAlone(false);
    onGo(undefined);
  };
  return (
    <Sheet
      title={say(covered ? 'host.bar.pause' : place === 'rest' ? 'host.concern.rest.title' : 'host.concern.open')}
      closeWord={say('host.close')}
      open={place !== undefined}
      onClose={close}
      place="middle"
      class="concern-sheet"
    >
      <TouchLine />
      {covered ? (
        <div class="concern-step">
          <h3>{say('host.concern.cover.title')}</h3>
          <p class="lead">{say('host.concern.cover.text')}</p>
          <Button kind="primary" size="big" onClick={() => setAlone(true)}>
            {say('host.concern.cover.open')}
          </Button>
        </div>
      ) : (
        <>
          {table.view.phase === 'running' && <Resting {...table} />}
          {table.lead.me.role === 'peer-facilitator' ? (
            <FetchWorker />
          ) : place === 'rest' ? (
            <RestToday onBack={contacts && (() => onGo('breathe'))} />
          ) : (
            place && contacts && <Path at={place} table={table} contacts={contacts} onGo={onGo} />
          )}
          <p class="soft concern-quiet">{say('host.concern.quiet')}</p>
        </>
      )}
    </Sheet>
  );
}

/** What the group sees meanwhile: an ordinary break. Somebody else may have gone on. */
function Resting({ view }: Table) {
  const { act } = useConsole();
  return (
    <p class="concern-resting" role="status">
      <Icon of={coffee} size={1.3} />
      <span>{say(view.resting ? 'host.concern.resting' : 'host.concern.notResting')}</span>
      {!view.resting && (
        <Button size="small" icon={pause} onClick={() => void act({ type: 'pause' })}>
          {say('host.bar.pause')}
        </Button>
      )}
    </p>
  );
}
