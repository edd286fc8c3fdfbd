import { useEffect, useState } from 'preact/hooks';
import type { PersonPage } from '../../../shared/wire/people.ts';
import { ApiFailure } from '../../lib/api.ts';
import { say } from '../../lib/locale.ts';
import { Tabs } from '../afterwards/Tabs.tsx';
import { Failed } from '../Failed.tsx';
import { useFetched } from '../fetched.ts';
import { Page } from '../Page.tsx';
import { fetchPerson, saveWorkerPart } from '../people-api.ts';
import { paths } from '../router.ts';
import { useConsole } from '../session/console.ts';
import { TouchLine } from '../session/TouchLine.tsx';
import { WallCheck } from '../session/WallCheck.tsx';
import { WithConsole } from '../session/WithConsole.tsx';
import { onMachine } from '../storage.ts';
import { NotShown } from './NotShown.tsx';
import { ReportSheet } from './ReportSheet.tsx';
import { ReportContext, reportParts } from './report.ts';
import { Tools } from './Tools.tsx';
import { openWriting } from './worker-part.ts';
import './report.css';
import './entries.css';
import './writing.css';
import './print.css';

/** Keskustelun pohja: the basis for a conversation with one person, on a sheet that can be printed and written on. */
export const Person = ({ id, seat }: { id: string; seat: number }) => (
  <WithConsole id={id}>
    <Page back class="page-report">
      <Inside seat={seat} />
    </Page>
  </WithConsole>
);

/** Nothing is fetched before the wall has been checked: what is not there cannot be seen. */
function Inside({ seat }: { seat: number }) {
  const { wall } = useConsole();
  if (wall.state.value === 'private') return <Fetching seat={seat} />;
  return (
    <>
      <Top />
      <h1>{say('host.person.title')}</h1>
      <div class="report-wall">
        <WallCheck />
      </div>
    </>
  );
}

const Top = () => {
  const { summary } = useConsole();
  return (
    <div class="report-top">
      <Tabs session={summary.id} here="people" />
      <TouchLine />
    </div>
  );
};

function Fetching({ seat }: { seat: number }) {
  const { summary } = useConsole();
  const page = useFetched(`person-${summary.id}-${seat}`, () => fetchPerson(summary.id, seat));
  if (page.state === 'here') return <Open first={page.value} />;
  return (
    <>
      <Top />
      {page.state === 'loading' ? (
        <p class="page-wait">{say('host.loading')}</p>
      ) : isNotAllowed(page.failure) ? (
        <NotAllowed />
      ) : (
        <Failed failure={page.failure} again={page.again} />
      )}
    </>
  );
}

const isNotAllowed = (failure: unknown): boolean =>
  failure instanceof ApiFailure && failure.code === 'not-allowed-by-person';

function NotAllowed() {
  const { summary } = useConsole();
  return (
    <div class="page-note">
      <h1>{say('host.person.title')}</h1>
      <p>{say('host.person.notAllowed')}</p>
      <a class="button button-primary button-normal" href={paths.people(summary.id)}>
        {say('host.person.toPeople')}
      </a>
    </div>
  );
}

function Open({ first }: { first: PersonPage }) {
  const { summary } = useConsole();
  const [page, setPage] = useState(first);
  const [writing] = useState(() =>
    openWriting(first.report.worker, {
      storage: onMachine,
      key: `pelipiiri.report.${summary.id}.${first.seat}`,
      async deliver(part) {
        const now = await saveWorkerPart(summary.id, first.seat, part);
        setPage(now);
        return now.report.worker;
      },
      later(ms, task) {
        const timer = setTimeout(task, ms);
        return () => clearTimeout(timer);
      },
    }),
  );
  useEffect(() => {
    const flush = () => void writing.flush();
    flush();
    addEventListener('online', flush);
    return () => {
      removeEventListener('online', flush);
      writing.leave();
    };
  }, [writing]);
  const fetchAgain = async () => setPage(await fetchPerson(summary.id, first.seat));
  return (
    <ReportContext.Provider value={reportParts(page, writing, fetchAgain)}>
      <Top />
      <Tools />
      <NotShown />
      <ReportSheet />
    </ReportContext.Provider>
  );
}
