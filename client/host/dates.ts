import { locale } from '../lib/locale.ts';

const language = () => (locale.value === 'en' ? 'en-GB' : locale.value === 'sv' ? 'sv-FI' : 'fi-FI');

/** A day in the reader's language: 26. marraskuuta 2026. Times are ms since 1970. */
export const longDate = (time: number): string =>
  new Intl.DateTimeFormat(language(), { dateStyle: 'long' }).format(time);

/** 26.11.2026 */
export const shortDate = (time: number): string =>
  new Intl.DateTimeFormat(language(), { day: 'numeric', month: 'numeric', year: 'numeric' }).format(time);

/** marraskuu; `month` from 1 */
export const monthName = (month: number): string =>
  new Intl.DateTimeFormat(language(), { month: 'long' }).format(new Date(2024, month - 1, 15));
