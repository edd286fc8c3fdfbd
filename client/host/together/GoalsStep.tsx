import type { Goal } from '../../../shared/observation/own.ts';
import { say } from '../../lib/locale.ts';
import { Goals } from '../../own/Goals.tsx';
import { Section } from '../../own/Section.tsx';
import { Steps } from '../../own/Steps.tsx';
import { useTogether } from './use-together.ts';

/** What the person hopes for, with their own steps; earlier goals are looked at again. */
export function GoalsStep() {
  const { together, page } = useTogether();
  const own = together.own.page.value;
  if (page.report.sealedAt === undefined) return own ? <Goals page={own} /> : null;
  return (
    <Section title={say('own.goal.title')}>
      {page.report.goals.length === 0 && <p>{say('host.together.goals.none')}</p>}
      <ul class="own-goals">
        {page.report.goals.map((goal) => (
          <Standing key={goal.id} goal={goal} />
        ))}
      </ul>
    </Section>
  );
}

const Standing = ({ goal }: { goal: Goal }) => (
  <li class="own-goal">
    <p class="own-goal-words">{goal.words}</p>
    <Steps goal={goal} />
  </li>
);
