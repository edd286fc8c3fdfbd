import { inTab } from '../storage.ts';

/** The path of whoever leads when something serious has happened: one thing at a time, in any order. */
export const concernSteps = ['breathe', 'call', 'duty', 'group', 'after'] as const;
export type ConcernStep = (typeof concernSteps)[number];

/** Where somebody is in it; `rest` is the page for somebody who is not fit to take part today. */
export type ConcernPlace = ConcernStep | 'rest';

const keyOf = (session: string) => `pelipiiri.concern.${session}`;

/** Where this tab was before it was refreshed. It is known nowhere else. */
export function keptPlace(session: string): ConcernPlace | undefined {
  const kept = inTab.getItem(keyOf(session));
  return kept === 'rest' ? kept : concernSteps.find((step) => step === kept);
}

export function keepPlace(session: string, place: ConcernPlace | undefined): void {
  if (place) inTab.setItem(keyOf(session), place);
  else inTab.removeItem(keyOf(session));
}

/** The step before or after; undefined at the ends. */
export const stepBeside = (step: ConcernStep, by: 1 | -1): ConcernStep | undefined =>
  concernSteps[concernSteps.indexOf(step) + by];
