import type { ObservationDraft } from './observation.ts';

/** Framework under which a session's own codes stand; their area is `own`, too. */
export const ownFramework = 'own';

/** Nothing has been written into it yet: a moment that somebody wanted to come back to. */
export const isMark = ({ code, seen }: Pick<ObservationDraft, 'code' | 'seen'>): boolean =>
  code === undefined && seen === '';
