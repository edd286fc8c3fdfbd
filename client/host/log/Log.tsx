import { inLocale } from '../../../shared/lib/text.ts';
import type { SessionLog } from '../../../shared/wire/api.ts';
import { locale, say } from '../../lib/locale.ts';
import { downloadSimple, notePencil, printer } from '../../ui/icons.ts';
import { Button, Icon } from '../../ui/index.ts';
import { exportPath, fetchLog } from '../api.ts';
import { Failed } from '../Failed.tsx';
import { useFetched } from '../fetched.ts';
import { Page } from '../Page.tsx';
import { paths } from '../router.ts';
import { useConsole } from '../session/console.ts';
import { WithConsole } from '../session/WithConsole.tsx';
import { KeptThings } from './KeptThings.tsx';
import { LogNotes } from './LogNotes.tsx';
import { Played } from './Played.tsx';
import './log.css';
import './print.css';

/** The log of a session: what was played, what was seen, what people kept. Prints on A4. No counts about people. */
export const Log = ({ id }: { id: string }) => (
  <WithConsole id={id}>
    <Page back class="page-log">
      <Sheet id={id} />
    </Page>
  </WithConsole>
);

function Sheet({ id }: { id: string }) {
  const log = useFetched(`log-${id}`, () => fetchLog(id));
  if (log.state === 'loading') return <p class="page-wait">{say('host.loading')}</p>;
  if (log.state === 'failed') return <Failed failure={log.failure} again={log.again} />;
  return (
    <>
      <Tools id={id} />
      <article class="log-sheet">
        <Head log={log.value} />
        <Played log={log.value} />
        <LogNotes />
        <KeptThings kept={log.value.kept} />
        <footer class="log-foot">
          <p>{say('host.log.footer')}</p>
        </footer>
      </article>
    </>
  );
}

function Tools({ id }: { id: string }) {
  return (
    <div class="log-tools">
      <a class="button button-quiet button-small" href={paths.after(id)}>
        <Icon of={notePencil} size={1.2} /> {say('host.library.after')}
      </a>
      <a class="button button-quiet button-small" href={exportPath(id)} download>
        <Icon of={downloadSimple} size={1.2} /> {say('host.log.export')}
      </a>
      <Button kind="primary" size="small" icon={printer} onClick={() => print()}>
        {say('host.log.print')}
      </Button>
    </div>
  );
}

function Head({ log: { session, seats } }: { log: SessionLog }) {
  const { summary } = useConsole();
  const title = inLocale(session.title, locale.value);
  const date = new Intl.DateTimeFormat(locale.value.split('-')[0], {
    dateStyle: 'long',
  }).format(summary.openedAt);
  return (
    <header class="log-head">
      <div>
        <h1>{session.groupName ? say('host.log.titleGroup', { group: session.groupName }) : say('host.log.title')}</h1>
        <p>{title}</p>
      </div>
      <p class="log-when">
        {say('host.log.held', { date })}
        <br />
        {say('host.log.seats', { count: seats })}
      </p>
    </header>
  );
}
