import type { Valence } from '../../../shared/observation/valence.ts';

/** Outlines in a box of 24 × 24: how a note sounds is told by shape, too. */
export const outlines: Readonly<Record<Valence, string>> = {
  strength: 'M12 1.5a10.5 10.5 0 1 1 0 21a10.5 10.5 0 1 1 0-21z',
  neutral: 'M6.5 2.5h11q4 0 4 4v11q0 4-4 4h-11q-4 0-4-4v-11q0-4 4-4z',
  support:
    'M10.6 1.4q1.4-1.200 2.800 0l9.200 9.200q1.200 1.4 0 2.800l-9.200 9.200q-1.4 1.200-2.800 0l-9.200-9.200q-1.200-1.4 0-2.800z',
};

/** Side of the symbol inside, in the same box. */
export const symbolSides: Readonly<Record<Valence, number>> = { strength: 13.5, neutral: 14, support: 11.5 };
