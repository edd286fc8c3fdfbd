import { ownerForm, receiverForm } from '../lib/name-forms.ts';
import type { Locale } from '../lib/text.ts';
import { en } from './report-words/en.ts';
import { fi, type ReportWords } from './report-words/fi.ts';
import { fiSimple } from './report-words/fi-simple.ts';
import { sv } from './report-words/sv.ts';

const words: Record<Locale, ReportWords> = { fi, 'fi-simple': { ...fi, ...fiSimple }, sv, en };

/** What a person is called in a report: Leila · Leilan · Leilalle. */
export interface Called {
  name: string;
  whose: string;
  toWhom: string;
}
export type SayReport = (key: keyof ReportWords, gaps?: Readonly<Record<string, string | number>>) => string;

/** The forms of a nickname; without one, a participant. */
export function calledBy(name: string | undefined, locale: Locale): Called {
  const known = name ?? words[locale].person;
  return { name: known, whose: ownerForm(known, locale), toWhom: receiverForm(known, locale) };
}

/** The words of a person's report, the same on the page, on paper and as plain text. */
export const reportWords =
  (locale: Locale, called: Called): SayReport =>
  (key, gaps = {}) => {
    const values: Readonly<Record<string, string | number>> = { ...called, ...gaps };
    return words[locale][key].replaceAll(/\{\{(\w+)\}\}/g, (gap, name) => String(values[name] ?? gap));
  };

/** `2. kerta` · `kerrat 1–3` · `kerrat 1, 3` */
export function meetingsInWords(meetings: readonly number[], say: SayReport): string {
  const [first = 1] = meetings;
  if (meetings.length === 1) return say('meeting', { meeting: first });
  const last = meetings.at(-1) ?? first;
  const isRow = last - first === meetings.length - 1;
  return say('meetings', { meetings: isRow ? `${first}–${last}` : meetings.join(', ') });
}

/** `2026-11-26`: 26.11.2026 · 26.11.2026 · 26/11/2026 */
export const dayInWords = (day: string, locale: Locale): string =>
  day
    .split('-')
    .toReversed()
    .map((part, index) => (locale === 'en' && index < 2 ? part : String(Number(part))))
    .join(locale === 'en' ? '/' : '.');
