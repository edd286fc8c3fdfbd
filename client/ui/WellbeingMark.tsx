import type { Wellbeing } from '../../shared/session/commands.ts';
import { Icon } from './Icon.tsx';
import { checkCircle, lifebuoy, waves } from './icons.ts';
import { paint } from './paint.ts';
import './wellbeing-mark.css';

/** The three answers to "is everything all right?", each with symbol and colour; the words are `common.wellbeing.*`. */
const marks: Readonly<Record<Wellbeing, { icon: string; fill: string }>> = {
  green: { icon: checkCircle, fill: 'var(--area-everyday)' },
  yellow: { icon: waves, fill: 'var(--area-wellbeing)' },
  red: { icon: lifebuoy, fill: 'var(--area-body)' },
};
export const wellbeingAnswers = Object.keys(marks) as Wellbeing[];

/** Colour and symbol of an answer; its word stands beside it. */
export const WellbeingMark = ({ answer }: { answer: Wellbeing }) => (
  <span class="wellbeing-mark" ref={paint({ background: marks[answer].fill })}>
    <Icon of={marks[answer].icon} size={0.62} />
  </span>
);
