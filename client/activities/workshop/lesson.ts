import type { WorkshopView } from '../../../shared/activities/workshop/view.ts';

/** The three steps of teaching, in their order. */
export const steps = ['show', 'try', 'thanks'] as const;

/** Which of the steps is on; -1 before the teaching has begun. */
export const stepNow = ({ phase, step }: WorkshopView): number => {
  if (phase === 'thanks') return 2;
  return phase === 'teach' && step ? steps.indexOf(step) : -1;
};

/** What is taught, in words; empty when it is told aloud. */
export const lessonWords = ({ idea, own }: WorkshopView, text: (id: string) => string): string =>
  own ?? (idea === undefined ? '' : text(idea));
