import { locale, say } from '../../lib/locale.ts';
import { fetchContacts } from '../api.ts';
import { Failed } from '../Failed.tsx';
import { useFetched } from '../fetched.ts';
import { Page } from '../Page.tsx';
import { ContactsForm } from './ContactsForm.tsx';
import './contacts.css';

/** The organisation's contacts for emergencies, to read through and put right before they are needed. */
export function ContactsPage() {
  const now = locale.value;
  const contacts = useFetched(`contacts-${now}`, () => fetchContacts(now));
  return (
    <Page back class="page-contacts">
      <div class="contacts">
        <h1>{say('host.contacts.title')}</h1>
        <p class="lead">{say('host.contacts.lead')}</p>
        <p>{say('host.contacts.check')}</p>
        {contacts.state === 'loading' && <p class="page-wait">{say('host.loading')}</p>}
        {contacts.state === 'failed' && <Failed failure={contacts.failure} again={contacts.again} />}
        {contacts.state === 'here' && <ContactsForm key={now} stored={contacts.value} />}
      </div>
    </Page>
  );
}
