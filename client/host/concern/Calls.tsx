import { say } from '../../lib/locale.ts';
import { phone } from '../../ui/icons.ts';
import { Icon } from '../../ui/index.ts';
import { isGuest } from '../as-guest.ts';
import { telLink, toCall } from '../contacts/contacts.ts';
import type { useContacts } from '../contacts/use-contacts.ts';
import { paths } from '../router.ts';

/** Whom to ring: large, the emergency number first. */
export function Calls({ contacts, standIn }: ReturnType<typeof useContacts>) {
  const { calls, missing } = toCall(contacts, say('host.concern.emergency'));
  return (
    <>
      <p>{say('host.concern.call.text')}</p>
      <ul class="concern-calls">
        {calls.map(({ id, name, number, note }) => (
          <li key={id}>
            <a class="concern-call" href={telLink(number)}>
              <Icon of={phone} size={1.5} />
              <span class="concern-who">
                <span>{name}</span>
                {note && <small>{note}</small>}
              </span>
              <strong translate={false}>{number}</strong>
            </a>
          </li>
        ))}
      </ul>
      {standIn && <p class="soft">{say('host.concern.call.default')}</p>}
      {missing.length > 0 && (
        <p class="concern-missing">
          {say('host.concern.call.missing', { names: missing.join(', ') })}{' '}
          {!isGuest() && (
            <a class="text-link" href={paths.contacts} target="_blank" rel="noreferrer">
              {say('host.concern.call.edit')}
            </a>
          )}
        </p>
      )}
    </>
  );
}
