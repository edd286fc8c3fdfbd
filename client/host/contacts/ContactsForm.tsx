import { useEffect, useRef, useState } from 'preact/hooks';
import { type Contact, contactsAtMost } from '../../../shared/organisation/contact.ts';
import { announce } from '../../lib/announce.ts';
import { say } from '../../lib/locale.ts';
import { newId } from '../../lib/outbox.ts';
import { check, plus } from '../../ui/icons.ts';
import { Button, Icon, Notice } from '../../ui/index.ts';
import { failureKey, saveContacts } from '../api.ts';
import { ContactFields } from './ContactFields.tsx';
import { adviceTaken, wrongIn } from './contacts.ts';

/** All contacts on one page; numbers that nobody has written yet are pointed out, and can be saved all the same. */
export function ContactsForm({ stored }: { stored: readonly Contact[] }) {
  const [contacts, setContacts] = useState(stored);
  const [state, setState] = useState<'here' | 'saving' | 'saved'>('here');
  const [tried, setTried] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const list = useRef<HTMLUListElement>(null);
  const added = useRef(false);
  useEffect(() => {
    if (added.current) list.current?.querySelector<HTMLInputElement>('li:last-child input')?.focus();
    added.current = false;
  }, [contacts.length]);

  const change = (next: readonly Contact[]) => {
    setContacts(next);
    setState('here');
  };
  async function save(event: SubmitEvent) {
    event.preventDefault();
    setTried(true);
    if (contacts.some(wrongIn)) return;
    setState('saving');
    setFailure(undefined);
    try {
      setContacts(await saveContacts(contacts.map(adviceTaken)));
      setState('saved');
      announce(say('host.contacts.saved'));
    } catch (fault) {
      setState('here');
      setFailure(fault);
    }
  }
  const missing = contacts.filter(({ number }) => number.trim() === '').length;
  return (
    <form class="contacts-form" noValidate onSubmit={save}>
      {missing > 0 && <Notice>{say('host.contacts.missing', { count: missing })}</Notice>}
      <ul class="contacts-list" ref={list}>
        {contacts.map((contact, index) => (
          <li key={contact.id}>
            <ContactFields
              contact={contact}
              legend={contact.name.trim() || say('host.contacts.one', { number: index + 1 })}
              wrong={tried ? wrongIn(contact) : undefined}
              onChange={(now) => change(contacts.map((one) => (one.id === now.id ? now : one)))}
              onRemove={() => change(contacts.filter(({ id }) => id !== contact.id))}
            />
          </li>
        ))}
      </ul>
      {contacts.length < contactsAtMost && (
        <Button
          icon={plus}
          class="contacts-add"
          onClick={() => {
            added.current = true;
            change([...contacts, { id: newId(), name: '', number: '' }]);
          }}
        >
          {say('host.contacts.add')}
        </Button>
      )}
      <p class="soft">
        {say('host.contacts.first')} {say('host.contacts.noPeople')}
      </p>
      {failure !== undefined && <Notice tone="problem">{say(failureKey(failure))}</Notice>}
      <div class="contacts-save">
        <Button kind="primary" type="submit" busy={state === 'saving'}>
          {say('host.contacts.save')}
        </Button>
        {state === 'saved' && (
          <span class="contacts-saved">
            <Icon of={check} /> {say('host.contacts.saved')}
          </span>
        )}
      </div>
    </form>
  );
}
