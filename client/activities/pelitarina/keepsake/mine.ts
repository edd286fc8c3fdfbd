import { signal } from '@preact/signals';
import type { SeatView } from '../../../../shared/session/view.ts';
import { kept } from '../../../lib/kept.ts';
import { forgetLifeline, lifelineOf, type MyLifeline } from '../my-lifeline.ts';

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

/** What was taken along last; whoever asks whether something is unsaved follows it. */
const saved = signal<string>();

/** Everything of the lifeline that is on this phone. */
export function forgetMyLifeline(): void {
  forgetLifeline();
  kept.drop('lifeline-skills');
  saved.value = '';
}

/** Its person has taken it along as it is now. */
export const savedNow = (lifeline: MyLifeline): void => {
  saved.value = stringOf(lifeline);
};

/** There are games on this phone that have not been taken along: leaving would lose them. */
export function hasUnsavedLifeline(code: string): boolean {
  const taken = saved.value;
  const lifeline = lifelineOf(code);
  return lifeline.games.length > 0 && stringOf(lifeline) !== taken;
}

const stringOf = ({ stages, games }: MyLifeline): string => JSON.stringify([stages, games]);
