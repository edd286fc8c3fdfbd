import { signal } from '@preact/signals';
import type { SeatView } from '../../../../shared/session/view.ts';
import { kept } from '../../../lib/kept.ts';
import { forgetLifeline, keptLifeline, type MyLifeline, rememberTaken } from '../my-lifeline.ts';

/** Skills of earlier meetings that came in a file, `deck/card`. Like the lifeline, they are on this phone only. */
export const rememberSkills = (code: string, skills: readonly string[]): void =>
  kept.set('lifeline-skills', JSON.stringify({ code, skills }));

function broughtSkills(code: string): string[] {
  try {
    const before = JSON.parse(kept.get('lifeline-skills') ?? 'null') as { code: string; skills: string[] } | null;
    return before?.code === code ? before.skills : [];
  } catch {
    return [];
  }
}

/** Skills that were kept now, after those that were brought. */
export const skillsOf = (code: string, now: SeatView['kept']): string[] => [
  ...new Set([
    ...broughtSkills(code),
    ...now.flatMap(({ what, card }) => (what === 'strength' && card !== undefined ? [card] : [])),
  ]),
];

/** Grows whenever something was taken along or erased; whoever asks whether something is unsaved follows it. */
const changes = signal(0);

/** Everything of the lifeline that is on this phone. */
export function forgetMyLifeline(): void {
  forgetLifeline();
  kept.drop('lifeline-skills');
  changes.value++;
}

/** Its person has taken it along as it is now. */
export const savedNow = (lifeline: MyLifeline): void => {
  const now = keptLifeline();
  if (now && stringOf(now) === stringOf(lifeline)) rememberTaken(now);
  changes.value++;
};

/**
 * There are games on this phone that have not been taken along: leaving would lose them.
 * @param code of one meeting; without it, of whichever there is something
 */
export function hasUnsavedLifeline(code?: string): boolean {
  void changes.value;
  const now = keptLifeline();
  return now !== undefined && (code ?? now.code) === now.code && now.games.length > 0 && !now.taken;
}

const stringOf = ({ stages, games }: MyLifeline): string => JSON.stringify([stages, games]);
