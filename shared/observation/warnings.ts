import { FinnishSSN } from 'finnish-ssn';
import { findNames } from './others.ts';

export type WarningKind = 'identity-code' | 'phone' | 'email' | 'nickname' | 'deficit';

/** Something that hardly belongs in a note. It is shown to its writer and blocks nothing. */
export interface Warning {
  kind: WarningKind;
  /** as it is written in the text */
  found: string;
}

export interface Watched {
  /** of everybody but the one whom the note is about */
  nicknames: readonly string[];
  /** words that judge a person; a `*` at the end stands for any ending */
  deficitWords: readonly string[];
}

/** What a note's writer may want to take out or to say otherwise, in the text's order, each thing once. */
export function warningsIn(text: string, { nicknames, deficitWords }: Watched): Warning[] {
  const codes = identityCodesIn(text);
  const emails = emailsIn(text);
  const taken = [...codes, ...emails];
  const spots: Spot[] = [
    ...codes,
    ...emails,
    ...phonesIn(text).filter((phone) => !taken.some((other) => phone.start < other.end && other.start < phone.end)),
    ...findNames(text, nicknames).map(({ start, end }) => spot('nickname', text.slice(start, end), start)),
    ...deficitWords.flatMap((word) => all('deficit', text, patternOf(word))),
  ];
  const seen = new Set<string>();
  return spots
    .sort((one, other) => one.start - other.start || other.end - one.end)
    .filter(({ kind, found }) => {
      const same = `${kind} ${found.toLowerCase()}`;
      return !seen.has(same) && seen.add(same);
    })
    .map(({ kind, found }) => ({ kind, found }));
}

interface Spot extends Warning {
  start: number;
  end: number;
}

const spot = (kind: WarningKind, found: string, start: number): Spot => ({
  kind,
  found,
  start,
  end: start + found.length,
});

const all = (kind: WarningKind, text: string, pattern: RegExp): Spot[] =>
  [...text.matchAll(pattern)].map(({ 0: found, index }) => spot(kind, found, index));

const wordBegins = '(?<![\\p{L}\\p{M}\\p{N}])';
const wordEnds = '(?![\\p{L}\\p{M}\\p{N}])';
const stands = (text: string, start: number, end: number): boolean =>
  !/[\p{L}\p{N}]$/u.test(text.slice(0, start)) && !/^[\p{L}\p{N}]/u.test(text.slice(end));

/**
 * A valid code counts anywhere, even within a longer word; what only has its shape (a slip of the finger, an invented
 * one) counts where it stands alone. The hyphen may have become a dash while typing.
 */
function identityCodesIn(text: string): Spot[] {
  const shape = /(?=(\d{6}[-–−+A-FU-Y]\d{3}[0-9A-Z]))/giu;
  return [...text.matchAll(shape)].flatMap(({ 1: found = '', index }) => {
    const valid = FinnishSSN.validate(found.replace(/[–−]/, '-').toUpperCase());
    return valid || stands(text, index, index + found.length) ? [spot('identity-code', found, index)] : [];
  });
}

const emailsIn = (text: string): Spot[] =>
  all('email', text, /[\p{L}\p{N}._%+-]+(?:@|\s?[([]at[)\]]\s?)[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/giu);

/** Between the digits of a phone number. */
const gap = '[ \\u00A0\\u2009\\u202F()–-]{0,3}';
const phoneNumber = new RegExp(
  `(?<![\\p{L}\\p{N}+])(?<!\\d[-–.,:/])(?:(?:\\+|00)358(?:${gap}\\d){5,12}|\\+[1-9](?:${gap}\\d){7,14}|\\(?0[1-9](?:${gap}\\d){5,10})` +
    `${wordEnds}(?!\\s?(?:€|euro|eur|mk|%))`,
  'giu',
);
const day = /^\d{1,2}[-–]\d{1,2}[-–]\d{2,4}$/;
const hours = /^[012]\d ?[0-5]\d ?[-–] ?[012]\d ?[0-5]\d$/;

/** Finnish numbers and international ones; not days, opening hours or sums. */
const phonesIn = (text: string): Spot[] =>
  all('phone', text, phoneNumber).filter(({ found }) => !day.test(found) && !hours.test(found));

const escaped = (word: string): string => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

function patternOf(word: string): RegExp {
  const stem = escaped(word.replace(/\*$/, '')).replace(/\s+/g, '\\s+');
  return new RegExp(`${wordBegins}${stem}${word.endsWith('*') ? '[\\p{L}\\p{M}]*' : ''}${wordEnds}`, 'giu');
}
