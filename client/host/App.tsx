import { useEffect, useState } from 'preact/hooks';
import { say } from '../lib/locale.ts';
import { LiveRegions } from '../ui/index.ts';
import { account, recallAccount } from './account/account.ts';
import { Setup } from './account/Setup.tsx';
import { SignIn } from './account/SignIn.tsx';
import { After } from './after/After.tsx';
import { ContactsPage } from './contacts/ContactsPage.tsx';
import { Export } from './export/Export.tsx';
import { Failed } from './Failed.tsx';
import { askAgainAfter, isOutOfReach } from './fetched.ts';
import { Group } from './group/Group.tsx';
import { houseToasts } from './house-toasts.ts';
import { Library } from './library/Library.tsx';
import { Manager } from './manager/Manager.tsx';
import { Page } from './Page.tsx';
import { Phones } from './Phones.tsx';
import { Paper } from './paper/Paper.tsx';
import { People } from './people/People.tsx';
import { Person } from './person/Person.tsx';
import { Rehearsal } from './rehearsal/Rehearsal.tsx';
import { Review } from './review/Review.tsx';
import { paths, place } from './router.ts';
import { Series } from './series/Series.tsx';
import { SessionPage } from './session/SessionPage.tsx';
import { ToastShown } from './session/ToastLine.tsx';
import { Together } from './together/Together.tsx';
import './host.css';

/** The facilitator's console: one page at a time, by its address. */
export function App() {
  return (
    <>
      <LiveRegions />
      <ToastShown toasts={houseToasts} />
      <Here />
    </>
  );
}

function Here() {
  const [failure, setFailure] = useState<unknown>();
  const { state } = account.value;
  const recall = () => {
    recallAccount().then(() => setFailure(undefined), setFailure);
  };
  useEffect(recall, []);
  useEffect(() => {
    if (!isOutOfReach(failure)) return;
    const timer = setTimeout(recall, askAgainAfter);
    return () => clearTimeout(timer);
  }, [failure]);
  useEffect(() => {
    document.title = say('host.title');
  });

  const here = place.value;
  if (here.page === 'setup') return <Setup token={here.token} />;
  if (here.page === 'phones') return <Phones />;
  if (failure)
    return (
      <Page>
        <Failed failure={failure} again={recall} />
      </Page>
    );
  if (state === 'unknown')
    return (
      <Page>
        <p class="page-wait">{say('host.loading')}</p>
      </Page>
    );
  if (state === 'out' || here.page === 'sign-in') return <SignIn />;
  switch (here.page) {
    case 'library':
      return <Library />;
    case 'contacts':
      return <ContactsPage />;
    case 'paper':
      return <Paper />;
    case 'rehearsal':
      return <Rehearsal key={here.scenario} hash={here.hash} scenario={here.scenario} />;
    case 'session':
      return <SessionPage key={here.session} id={here.session} />;
    case 'after':
      return <After key={here.session} id={here.session} />;
    case 'review':
      return <Review key={here.session} id={here.session} />;
    case 'people':
      return <People key={here.session} id={here.session} />;
    case 'manager':
      return <Manager />;
    case 'series':
      return <Series key={here.group} group={here.group} />;
    case 'export':
      return <Export key={here.session} id={here.session} />;
    case 'person':
      return <Person key={`${here.session} ${here.seat}`} id={here.session} seat={here.seat} />;
    case 'group':
      return <Group key={here.session} id={here.session} />;
    case 'together':
      return <Together key={`${here.session} ${here.seat}`} session={here.session} seat={here.seat} />;
    default:
      return <Unknown />;
  }
}

const Unknown = () => (
  <Page>
    <div class="page-note">
      <h1>{say('host.unknown.title')}</h1>
      <p>{say('host.unknown.text')}</p>
      <a class="button button-primary button-normal" href={paths.library}>
        {say('host.unknown.go')}
      </a>
    </div>
  </Page>
);
