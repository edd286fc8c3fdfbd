import { signal } from '@preact/signals';
import { account } from '../account/account.ts';
import type { Note } from '../notes.ts';
import { onMachine } from '../storage.ts';

/** How somebody likes their topics. Kept on this machine, for each account apart. */
interface Habits {
  /** refs of favourites */
  starred: readonly string[];
  /** the framework that was looked at last */
  framework?: string | undefined;
}

const lastUsedAtMost = 6;
/** grows with every change */
const changes = signal(0);
const keyNow = (): string =>
  `pelipiiri.topics.${account.value.state === 'in' ? account.value.email.toLowerCase() : 'guest'}`;

function habits(): Habits {
  changes.value;
  try {
    const { starred, framework } = JSON.parse(onMachine.getItem(keyNow()) ?? '{}') as Partial<Habits>;
    return { starred: Array.isArray(starred) ? starred : [], framework };
  } catch {
    return { starred: [] };
  }
}

function keep(next: Habits): void {
  try {
    onMachine.setItem(keyNow(), JSON.stringify(next));
  } catch {
    // Full or forbidden: one goes on without favourites.
  }
  changes.value++;
}

/** Topics to show first: those used last in this session, then the favourites, each once. */
export function oftenUsed(notes: readonly Note[]): string[] {
  const used = notes.toReversed().flatMap(({ code }) => code ?? []);
  return [...new Set([...[...new Set(used)].slice(0, lastUsedAtMost), ...habits().starred])];
}

export const isStarred = (ref: string): boolean => habits().starred.includes(ref);

export function star(ref: string): void {
  const { starred, ...rest } = habits();
  const others = starred.filter((other) => other !== ref);
  keep({ ...rest, starred: others.length < starred.length ? others : [...starred, ref] });
}

export const frameworkInSight = (): string | undefined => habits().framework;

export const lookAtFramework = (framework: string): void => keep({ ...habits(), framework });
