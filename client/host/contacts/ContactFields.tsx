import { type Contact, contactLengths } from '../../../shared/organisation/contact.ts';
import { say } from '../../lib/locale.ts';
import { trash } from '../../ui/icons.ts';
import { Button, Line } from '../../ui/index.ts';
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
      <Line
        label={say('host.contacts.name')}
        value={name}
        max={contactLengths.name}
        problem={wrong === 'name' ? say('host.contacts.noName') : undefined}
        onWrite={(words) => onChange({ ...contact, name: words })}
      />
      <Line
        label={say('host.contacts.number')}
        value={number}
        inputMode="tel"
        max={contactLengths.number}
        hint={number.trim() === '' ? say('host.contacts.empty') : undefined}
        problem={wrong === 'number' ? say('host.contacts.wrong') : undefined}
        onWrite={(words) => onChange({ ...contact, number: words })}
      />
      <Line
        label={say('host.contacts.note')}
        value={note}
        max={contactLengths.note}
        onWrite={(words) => onChange({ ...contact, note: words })}
      />
      <Button kind="quiet" size="small" icon={trash} iconOnly class="contact-remove" onClick={onRemove}>
        {say('host.contacts.removeNamed', { name: legend })}
      </Button>
    </fieldset>
  );
}
