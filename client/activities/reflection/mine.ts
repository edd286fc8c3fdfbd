import { kept } from '../../lib/kept.ts';
import type { Answer } from './answers.ts';

/** What a person looked at on this phone. It is never sent, unless they choose to keep it. */
export function rememberLooks(code: string, answers: readonly Answer[]): void {
  if (answers.length === 0) forgetLooks();
  else kept.set('reflection', JSON.stringify({ code, answers }));
}

/** The code tells the meeting from an earlier one on the same phone. */
export function looksOf(code: string): Answer[] {
  try {
    const before = JSON.parse(kept.get('reflection') ?? 'null') as { code: string; answers: Answer[] } | null;
    return before?.code === code ? before.answers : [];
  } catch {
    return [];
  }
}

export const forgetLooks = (): void => kept.drop('reflection');
