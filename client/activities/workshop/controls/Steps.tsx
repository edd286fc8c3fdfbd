import type { WorkshopView } from '../../../../shared/activities/workshop/view.ts';
import { say } from '../../../lib/locale.ts';
import { stepNow, steps } from '../lesson.ts';

/** The three steps as pegs in a row. */
export const Steps = ({ play }: { play: WorkshopView }) => (
  <ol class="lesson-steps" aria-label={say('activities.workshop.steps')}>
    {steps.map((step, index) => (
      <li key={step} aria-current={index === stepNow(play) ? 'step' : undefined}>
        {say(`activities.workshop.${step}`)}
      </li>
    ))}
  </ol>
);
