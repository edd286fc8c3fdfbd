import type { Locale } from './text.ts';

/** Nicknames that the door suggests are nouns of nature, and nouns bend in their own ways; so do some old names. */
const nouns: Readonly<Record<string, string>> = {
  aalto: 'Aallon',
  hiutale: 'Hiutaleen',
  ilta: 'Illan',
  ilves: 'Ilveksen',
  kaste: 'Kasteen',
  käpy: 'Kävyn',
  laine: 'Laineen',
  pilvi: 'Pilven',
  poutapilvi: 'Poutapilven',
  saari: 'Saaren',
  sammal: 'Sammalen',
  sampo: 'Sammon',
  tuomas: 'Tuomaan',
};

/** Finnish genitive of a first name or nickname. Names keep their stems (Lumi: Lumin), but kk, pp and tt weaken. */
export function genitive(name: string): string {
  const known = nouns[name.toLowerCase()];
  if (known) return known;
  if (/nen$/i.test(name)) return `${name.slice(0, -3)}sen`;
  if (/([aouy]|nne)s$/i.test(name)) return `${name.slice(0, -1)}ksen`;
  if (/(kk|pp|tt)[aäioöuy]$/i.test(name)) return `${name.slice(0, -2)}${name.slice(-1)}n`;
  if (/[aeiouyåäöéèáíóú]$/i.test(name)) return `${name}n`;
  return /\p{L}$/u.test(name) ? `${name}in` : `${name}:n`;
}

/** To whom, of a Finnish genitive: Leilan, Leilalle. In both the last syllable is closed, so that the stem is the same. */
export const allativeOf = (genitiveForm: string): string => `${genitiveForm.slice(0, -1)}lle`;

/** The name as an owner: Aamun, Mikan, Pekan · Aamus · Aamu’s. */
export function ownerForm(name: string, locale: Locale): string {
  if (locale === 'en') return `${name}’s`;
  if (locale === 'sv') return /[sxz]$/i.test(name) ? name : `${name}s`;
  return genitive(name);
}

/** The name as somebody to whom something is shown: Leilalle. Swedish and English put a word before the name instead. */
export const receiverForm = (name: string, locale: Locale): string =>
  locale === 'en' || locale === 'sv' ? name : allativeOf(genitive(name));
