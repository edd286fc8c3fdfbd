import type { Locale } from '../lib/text.ts';

/** Whom a worker calls when something serious happens: of the organisation, never of a person at the table. */
export interface Contact {
  id: string;
  name: string;
  /** empty until the organisation has filled it in */
  number: string;
  note?: string | undefined;
}

/** The most that a page read in distress can hold. */
export const contactsAtMost = 12;
/** Characters at most. */
export const contactLengths = { name: 60, number: 30, note: 120 };

/** The national emergency number: first on the list, whatever an organisation has written. */
export const emergencyNumber = '112';

/**
 * What stands on the list before the organisation has made it its own: Finland's emergency number, the crisis line of
 * MIELI Mental Health Finland, Nollalinja against violence (THL), and places for the two numbers that only they know.
 */
export function defaultContacts(locale: Locale): Contact[] {
  const words = texts[locale === 'fi-simple' ? 'fi' : locale];
  return [
    { id: 'emergency', name: words.emergency, number: emergencyNumber },
    { id: 'social-services', name: words.social, number: '', note: words.socialNote },
    { id: 'supervisor', name: words.supervisor, number: '', note: words.supervisorNote },
    { id: 'crisis-line', name: words.crisis, number: words.crisisNumber, note: words.crisisNote },
    { id: 'nollalinja', name: words.violence, number: '080 005 005', note: words.violenceNote },
  ];
}

const texts = {
  fi: {
    emergency: 'Hätänumero',
    social: 'Sosiaalipäivystys',
    socialNote: 'Lisää oman hyvinvointialueesi numero',
    supervisor: 'Oma päivystävä esihenkilö',
    supervisorNote: 'Lisää oman työpaikkasi numero',
    crisis: 'Kriisipuhelin (MIELI ry)',
    crisisNumber: '09 2525 0111',
    crisisNote: 'Keskusteluapua kriisiin. Tarkista numero.',
    violence: 'Nollalinja',
    violenceNote: 'Väkivalta tai sen uhka lähisuhteessa. Tarkista numero.',
  },
  sv: {
    emergency: 'Nödnumret',
    social: 'Socialjouren',
    socialNote: 'Lägg till numret till ditt eget välfärdsområde',
    supervisor: 'Egen chef i beredskap',
    supervisorNote: 'Lägg till numret till din egen arbetsplats',
    crisis: 'Kristelefonen (MIELI rf)',
    crisisNumber: '09 2525 0112',
    crisisNote: 'Samtalsstöd i kris, vissa tider. Kontrollera numret.',
    violence: 'Nollinjen',
    violenceNote: 'Våld eller hot om våld i nära relationer. Kontrollera numret.',
  },
  en: {
    emergency: 'Emergency number',
    social: 'Emergency social services',
    socialNote: 'Add the number of your own wellbeing services county',
    supervisor: 'Own supervisor on duty',
    supervisorNote: 'Add the number of your own workplace',
    crisis: 'Crisis line (MIELI)',
    crisisNumber: '09 2525 0113',
    crisisNote: 'Somebody to talk to in a crisis, at certain hours. Check the number.',
    violence: 'Nollalinja helpline',
    violenceNote: 'Violence or its threat in close relationships. Check the number.',
  },
} as const;
