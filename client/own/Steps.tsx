import type { Goal } from '../../shared/observation/own.ts';
import { say } from '../lib/locale.ts';
import { circle, footprints, star } from '../ui/icons.ts';
import { Icon } from '../ui/index.ts';

/**
 * What a step is called: from where I am now to the best that I can hope for.
 * @param moved I have said since that I am somewhere else
 */
export function stepName(index: number, count: number, moved = false): string {
  if (index === 0) return say(moved ? 'own.goal.then' : 'own.goal.now');
  return say(index === count - 1 ? 'own.goal.best' : `own.goal.between.${index}`);
}

/** My steps one under another, with a mark where I said last that I am. */
export function Steps({ goal: { steps, looks } }: { goal: Goal }) {
  const here = looks.findLast(({ step }) => step !== undefined)?.step;
  return (
    <ol class="own-steps">
      {steps.map((step, index) => (
        // Steps are told apart by their places.
        <li key={index} class={index === here ? 'own-step-here' : undefined}>
          <span class="own-step-mark">
            <Icon of={index === here ? footprints : index === steps.length - 1 ? star : circle} size={1.2} />
          </span>
          <span class="own-step-words">
            <span class="own-label">{stepName(index, steps.length, (here ?? 0) > 0)}</span>
            {step}
            {index === here && <strong class="own-step-now">{say('own.look.here')}</strong>}
          </span>
        </li>
      ))}
    </ol>
  );
}
