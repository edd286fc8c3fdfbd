import { locales } from '../../../shared/lib/text.ts';
import {
  type Contact,
  contactLengths,
  defaultContacts,
  emergencyNumber,
} from '../../../shared/organisation/contact.ts';

/** What can be rung, the emergency number always first; and the names of those whose number nobody has written yet. */
export function toCall(contacts: readonly Contact[], emergencyName: string): { calls: Contact[]; missing: string[] } {
  const isEmergency = ({ number }: Contact) => number.trim() === emergencyNumber;
  const emergency = contacts.find(isEmergency) ?? { id: 'emergency', name: emergencyName, number: emergencyNumber };
  const others = contacts.filter((contact) => !isEmergency(contact));
  return {
    calls: [emergency, ...others.filter(({ number }) => number.trim() !== '')],
    missing: others.filter(({ number }) => number.trim() === '').map(({ name }) => name),
  };
}

/** `tel:` with what a telephone dials: digits, and a plus at the beginning. */
export const telLink = (number: string): string => `tel:${number.replaceAll(/(?!^\+)\D/g, '')}`;

/** Without the advice to add a number, once there is one. */
export function adviceTaken(contact: Contact): Contact {
  const { note, ...rest } = contact;
  const advised = locales.some((locale) =>
    defaultContacts(locale).some((one) => one.number === '' && one.id === contact.id && one.note === note),
  );
  return advised && contact.number.trim() !== '' ? rest : contact;
}

/** What has to be put right before it can be saved. */
export const wrongIn = ({ name, number }: Contact): 'name' | 'number' | undefined => {
  if (name.trim() === '') return 'name';
  return /^[+\d]?[\d\s()/-]*$/.test(number.trim()) && number.length <= contactLengths.number ? undefined : 'number';
};
