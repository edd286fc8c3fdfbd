import { signal } from '@preact/signals';
import { kept } from '../../lib/kept.ts';
import type { Answer } from './answers.ts';

interface Looks {
  /** tells the meeting from an earlier one on the same phone */
  code: string;
  answers: readonly Answer[];
}

const looks = signal<Looks | undefined>(read());

/** What a person looked at on this phone. It is never sent, unless they choose to keep it. */
export const looksOf = (code: string): readonly Answer[] =>
  looks.value?.code === code ? looks.value.answers : nothing;

export function rememberLooks(code: string, answers: readonly Answer[]): void {
  if (answers.length === 0) forgetLooks();
  else {
    looks.value = { code, answers };
    kept.set('reflection', JSON.stringify(looks.value));
  }
}

export function forgetLooks(): void {
  looks.value = undefined;
  kept.drop('reflection');
}

const nothing: readonly Answer[] = [];

function read(): Looks | undefined {
  try {
    return (JSON.parse(kept.get('reflection') ?? 'null') as Looks | null) ?? undefined;
  } catch {
    return undefined;
  }
}
