import { say } from '../lib/locale.ts';
import { account } from './account/account.ts';
import { fetchSessions } from './api.ts';
import { useFetched } from './fetched.ts';
import { Page } from './Page.tsx';

/** "Puhelin ei pääse pöytään": guest networks that keep devices apart, and playing without phones. */
export function Phones() {
  return (
    <Page back class="page-read">
      <article class="read">
        <h1>{say('host.phones.title')}</h1>
        <p class="lead">{say('host.phones.lead')}</p>
        <JoinAddress />
        <h2>{say('host.phones.checkTitle')}</h2>
        <Steps of="check" count={4} />
        <h2>{say('host.phones.shareTitle')}</h2>
        <Steps of="share" count={3} />
        <h2>{say('host.phones.withoutTitle')}</h2>
        <p>{say('host.phones.without')}</p>
        <h2>{say('host.phones.sharedTitle')}</h2>
        <p>{say('host.phones.shared')}</p>
      </article>
    </Page>
  );
}

const Steps = ({ of, count }: { of: string; count: number }) => (
  <ol class="read-steps">
    {Array.from({ length: count }, (_, index) => (
      <li key={index}>{say(`host.phones.${of}.${index}`)}</li>
    ))}
  </ol>
);

/** The address that phones can reach is known by the server alone, and told with every session. */
function JoinAddress() {
  const signedIn = account.value.state === 'in';
  const sessions = useFetched(`join-${signedIn}`, () => (signedIn ? fetchSessions() : Promise.resolve([])));
  const origin = sessions.state === 'here' ? (sessions.value[0]?.joinOrigin ?? location.origin) : location.origin;
  if (/\/\/(localhost|127\.)/.test(origin)) return null;
  return (
    <p class="address-box">
      {say('host.phones.address')}
      <strong>{origin}</strong>
    </p>
  );
}
