import { locale } from '../../lib/locale.ts';

/** The day it is here at a time (ms since 1970), as `2026-11-26`. */
export const today = (now = Date.now()): string => new Intl.DateTimeFormat('sv-SE').format(now);

/** `2026-11-26` in the reader's language: 26. marraskuuta 2026. */
export function dayInWords(day: string): string {
  const language = { fi: 'fi-FI', 'fi-simple': 'fi-FI', sv: 'sv-FI', en: 'en-GB' }[locale.value];
  return new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(new Date(`${day}T12:00`));
}
