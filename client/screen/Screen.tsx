import { useEffect } from 'preact/hooks';
import type { PublicView } from '../../shared/session/view.ts';
import { WhoLeads } from '../leading/WhoLeads.tsx';
import type { TableConnection } from '../lib/connection.ts';
import { locale, say } from '../lib/locale.ts';
import { packOf, textOf } from '../lib/texts.ts';
import { LiveRegions } from '../ui/index.ts';
import { Calm } from './Calm.tsx';
import { Contact } from './Contact.tsx';
import { Lobby } from './Lobby.tsx';
import { Play } from './Play.tsx';
import { Settings } from './Settings.tsx';
import { settings } from './settings.ts';
import { Wood } from './Wood.tsx';
import { stayAwake } from './wake.ts';

/** The shared screen: the table for the whole room. It shows what everyone may see and nothing else. */
export function Screen({ connection }: { connection: TableConnection }) {
  const view = connection.table.value?.view;
  useEffect(stayAwake, []);
  useEffect(() => {
    document.title = `${say('screen.page')} – Pelipiiri`;
  });
  return (
    <div class="screen" data-dark={settings.dark.value ? '' : undefined} data-touch={connection.touch.value.state}>
      <Wood />
      <main class="screen-main">
        {view && view.phase !== 'ended' && <WhoLeads view={view} fromTheStart class="screen-leads" />}
        {view ? <Moment view={view} connection={connection} /> : <h1 class="visually-hidden">{say('screen.page')}</h1>}
      </main>
      <Contact touch={connection.touch.value} comeBack={connection.comeBack} seen={view !== undefined} />
      <Settings locales={(view && packOf(view.pack)?.locales) ?? []} />
      <LiveRegions />
    </div>
  );
}

function Moment({ view, connection }: { view: PublicView; connection: TableConnection }) {
  const pack = packOf(view.pack);
  const first = textOf(view.pack, locale.value);
  const other = settings.second.value;
  const second = other && textOf(view.pack, other);
  const join = connection.opened.value?.join;
  const clockAhead = connection.clockAhead.value;
  if (view.phase === 'ended') return <Calm moment="ended" view={view} />;
  if (view.phase === 'lobby')
    return view.resting ? (
      <Calm moment="resting" view={view} clockAhead={clockAhead} />
    ) : (
      <Lobby view={view} join={join} />
    );
  if (!pack || !first || !view.play) return <Calm moment="between" view={view} />;
  return (
    <>
      <Play view={view} play={view.play} pack={pack} text={first} second={second} join={join} />
      {(view.resting || view.unled) && (
        <Calm moment={view.resting ? 'resting' : 'unled'} view={view} clockAhead={clockAhead} />
      )}
    </>
  );
}
