import type { Goal } from '../../../shared/observation/own.ts';
import { say } from '../../lib/locale.ts';

/** A goal as the person set it, and beside it each later look, in their own words. No numbers. */
export function GoalThrough({ goal: { meeting, words, steps, looks } }: { goal: Goal }) {
  return (
    <section class="goal-through">
      <h4>{say('group.quoted', { words })}</h4>
      <ul class="side-by-side">
        <li>
          <p class="which-meeting">{say('group.meeting', { number: meeting })}</p>
          <p class="soft">{say('group.series.steps')}</p>
          <ol class="goal-steps">
            {steps.map((step, index) => (
              <li key={index}>{step}</li>
            ))}
          </ol>
        </li>
        {looks.map((look) => (
          <li key={look.meeting}>
            <p class="which-meeting">{say('group.meeting', { number: look.meeting })}</p>
            {look.step !== undefined && (
              <>
                <p class="soft">{say('group.series.here')}</p>
                <p class="goal-here">{steps[look.step]}</p>
              </>
            )}
            {look.words && <p>{say('group.quoted', { words: look.words })}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
