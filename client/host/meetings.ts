import { locale, say } from '../lib/locale.ts';

/** `1. kerta` */
export const meetingWord = (meeting: number): string => say('host.person.meeting', { meeting });

/** Meetings by their numbers: 1. kerta · kerrat 1–3 · kerrat 1 ja 3. */
export function meetingsWord(meetings: readonly number[]): string {
  const [first, last] = [meetings[0], meetings.at(-1)];
  if (first === undefined || last === undefined) return '';
  if (meetings.length === 1) return meetingWord(first);
  const isRow = meetings.length > 2 && last - first === meetings.length - 1;
  const which = isRow ? `${first}–${last}` : new Intl.ListFormat(locale.value).format(meetings.map(String));
  return say('host.person.meetings', { which });
}
