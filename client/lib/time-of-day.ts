import type { Locale } from '../../shared/lib/text.ts';

/** Hours and minutes as they are written in the reader's language, in Finland: klo 14.25 · kl. 14.25 · 14:25. */
export const timeOfDay = (at: number, language: Locale): string =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'fi-FI', {
    hour: 'numeric',
    minute: '2-digit',
  }).format(roundedToMinutes(at));

const roundedToMinutes = (at: number): number => Math.round(at / 60_000) * 60_000;
