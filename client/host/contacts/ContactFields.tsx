import { type Contact, contactLengths } from '../../../shared/organisation/contact.ts';
import { say } from '../../lib/locale.ts';
import { trash } from '../../ui/icons.ts';
import { Button, Field } from '../../ui/index.ts';
import type { wrongIn } from './contacts.ts';

interface Props {
  contact: Contact;
  legend: string;
  wrong: ReturnType<typeof wrongIn>;
  onChange(contact: Contact): void;
  onRemove(): void;
}

/** One contact to write: its name, its number and, where it helps, a word on it. */
export function ContactFields({ contact, legend, wrong, onChange, onRemove }: Props) {
  const { name, number, note = '' } = contact;
  return (
    <fieldset class={`contact ${number.trim() === '' ? 'contact-empty' : ''}`}>
      <legend class="visually-hidden">{legend}</legend>
      <Field
        label={say('host.contacts.name')}
        value={name}
        maxLength={contactLengths.name}
        autocomplete="off"
        problem={wrong === 'name' ? say('host.contacts.noName') : undefined}
        onInput={(event) => onChange({ ...contact, name: event.currentTarget.value })}
      />
      <Field
        label={say('host.contacts.number')}
        value={number}
        inputMode="tel"
        maxLength={contactLengths.number}
        autocomplete="off"
        hint={number.trim() === '' ? say('host.contacts.empty') : undefined}
        problem={wrong === 'number' ? say('host.contacts.wrong') : undefined}
        onInput={(event) => onChange({ ...contact, number: event.currentTarget.value })}
      />
      <Field
        label={say('host.contacts.note')}
        value={note}
        maxLength={contactLengths.note}
        autocomplete="off"
        onInput={(event) => onChange({ ...contact, note: event.currentTarget.value })}
      />
      <Button kind="quiet" size="small" icon={trash} iconOnly class="contact-remove" onClick={onRemove}>
        {say('host.contacts.removeNamed', { name: legend })}
      </Button>
    </fieldset>
  );
}
