import type { AuditEntry } from '../../../shared/wire/people.ts';

/** The same thing, done by the same one on the same day, once or many times. */
export interface Done extends Omit<AuditEntry, 'at'> {
  /** ms since 1970: the first and the last time */
  from: number;
  to: number;
}

export interface AuditDay {
  /** ms since 1970: some moment of it */
  at: number;
  done: Done[];
}

/** Who has looked at what, by day, the latest first. */
export function auditDays(entries: readonly AuditEntry[]): AuditDay[] {
  const days = new Map<string, { at: number; done: Map<string, Done> }>();
  for (const { at, ...entry } of entries) {
    const date = new Date(at).toDateString();
    const day = days.get(date) ?? { at, done: new Map<string, Done>() };
    days.set(date, day);
    // Which of the notes it was says nothing here.
    const { detail, ...plain } = entry;
    const told: typeof entry = entry.what === 'observation-written' ? plain : entry;
    const key = [entry.who, entry.what, told.detail].join(' ');
    day.done.set(key, { ...told, from: day.done.get(key)?.from ?? at, to: at });
  }
  return [...days.values()].reverse().map(({ at, done }) => ({
    at,
    done: [...done.values()].sort((one, other) => other.to - one.to),
  }));
}
