import { inLocale } from '../../shared/lib/text.ts';
import type { Wording } from '../../shared/observation/report.ts';
import { locale } from '../lib/locale.ts';

/** Somebody's own words, or the pack's in the reader's language. */
export const worded = (wording: Wording): string => ('own' in wording ? wording.own : inLocale(wording, locale.value));

/** `työ ja tulevaisuus` at the beginning of a line: Työ ja tulevaisuus. */
export const atStart = (words: string): string => words.slice(0, 1).toLocaleUpperCase(locale.value) + words.slice(1);

/** Each wording once, in alphabetical order, so that the order in which they came tells nothing. */
export const alphabetically = (wordings: readonly Wording[]): string[] =>
  [...new Set(wordings.map(worded))].sort((one, other) => one.localeCompare(other, locale.value));
