import { type Contact, contactLengths, emergencyNumber } from '../../../shared/organisation/contact.ts';

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

/** What has to be put right before it can be saved. */
export const wrongIn = ({ name, number }: Contact): 'name' | 'number' | undefined => {
  if (name.trim() === '') return 'name';
  return /^[+\d]?[\d\s()/-]*$/.test(number.trim()) && number.length <= contactLengths.number ? undefined : 'number';
};
