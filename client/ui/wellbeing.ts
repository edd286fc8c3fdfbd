import type { Wellbeing } from '../../shared/session/commands.ts';
import { checkCircle, lifebuoy, waves } from './icons.ts';

/** The three answers to "is everything all right?", each with symbol and colour; the words are `common.wellbeing.*`. */
export const wellbeingMarks: Readonly<Record<Wellbeing, { icon: string; fill: string }>> = {
  green: { icon: checkCircle, fill: 'var(--area-everyday)' },
  yellow: { icon: waves, fill: 'var(--area-wellbeing)' },
  red: { icon: lifebuoy, fill: 'var(--area-body)' },
};
