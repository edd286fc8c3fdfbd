import { type Contact, defaultContacts } from '../../../shared/organisation/contact.ts';
import { locale } from '../../lib/locale.ts';
import { fetchContacts } from '../api.ts';
import { useFetched } from '../fetched.ts';

interface Contacts {
  contacts: readonly Contact[];
  /** the organisation's own could not be fetched: these are the ready-made ones */
  standIn: boolean;
}

/**
 * The organisation's contacts, fetched before they are needed. A number is always at hand: until they have come, or
 * when nothing answers, the ready-made ones stand in.
 * @param wanted whether this console shows them at all
 */
export function useContacts(session: string, wanted: boolean): Contacts {
  const now = locale.value;
  const load = (): Promise<Contact[]> => (wanted ? fetchContacts(now, session) : Promise.resolve([]));
  const fetched = useFetched(`contacts-${session}-${now}-${wanted}`, load);
  if (fetched.state === 'here') return { contacts: fetched.value, standIn: false };
  return { contacts: defaultContacts(now), standIn: fetched.state === 'failed' };
}
