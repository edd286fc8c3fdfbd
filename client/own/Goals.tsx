import { useRef, useState } from 'preact/hooks';
import type { GoalDraft } from '../../shared/observation/own.ts';
import type { OwnPage } from '../../shared/wire/people.ts';
import { say } from '../lib/locale.ts';
import { newId } from '../lib/outbox.ts';
import { plus } from '../ui/icons.ts';
import { Button } from '../ui/index.ts';
import { focusFirst } from './focus.ts';
import { Goal } from './Goal.tsx';
import { GoalEditor } from './GoalEditor.tsx';
import { Section } from './Section.tsx';
import { useOwn } from './use-own.ts';

/** What I hope for, in my words and with my own steps. */
export function Goals({ page: { goals, meeting } }: { page: OwnPage }) {
  const { drafts, write } = useOwn();
  const [adding, setAdding] = useState(drafts.has('goal'));
  const buttons = useRef<HTMLDivElement>(null);
  const end = () => {
    setAdding(false);
    focusFirst(buttons);
  };
  const add = (body: GoalDraft) => {
    write({ what: 'goal', goal: newId(), body });
    end();
  };
  return (
    <Section title={say('own.goal.title')}>
      <p class="own-told">{say('own.goal.told')}</p>
      {goals.length > 0 && (
        <ul class="own-goals">
          {goals.map((goal) => (
            <Goal key={goal.id} goal={goal} meeting={meeting} />
          ))}
        </ul>
      )}
      {adding ? (
        <GoalEditor place="goal" onSave={add} onCancel={end} />
      ) : (
        <div class="own-do" ref={buttons}>
          <Button icon={plus} onClick={() => setAdding(true)}>
            {say('own.goal.add')}
          </Button>
        </div>
      )}
    </Section>
  );
}
