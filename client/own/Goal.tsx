import { useRef, useState } from 'preact/hooks';
import type { GoalDraft, Goal as OwnGoal } from '../../shared/observation/own.ts';
import { say } from '../lib/locale.ts';
import { footprints, pencilSimple } from '../ui/icons.ts';
import { Button } from '../ui/index.ts';
import { focusFirst } from './focus.ts';
import { GoalEditor } from './GoalEditor.tsx';
import { Looking } from './Looking.tsx';
import { SavedState } from './SavedState.tsx';
import { Steps } from './Steps.tsx';
import { useOwn } from './use-own.ts';
import { keyOf } from './write.ts';

/** One goal, its steps, and where I have been on them when I looked at it again. */
export function Goal({ goal, meeting }: { goal: OwnGoal; meeting: number }) {
  const { write } = useOwn();
  const [doing, setDoing] = useState<'change' | 'look' | 'remove'>();
  const buttons = useRef<HTMLDivElement>(null);
  const done = () => {
    setDoing(undefined);
    focusFirst(buttons);
  };
  const { id, words, steps } = goal;
  const put = (body: GoalDraft) => {
    write({ what: 'goal', goal: id, body });
    done();
  };
  /** several goals have the same buttons: for those who listen, each says which goal it is about */
  const about = (word: 'change' | 'remove') => `${say(`own.goal.${word}`)}: ${words}`;
  if (doing === 'change')
    return (
      <li class="own-goal">
        <GoalEditor place={`goal ${id}`} goal={goal} onSave={put} onCancel={done} />
      </li>
    );
  return (
    <li class="own-goal">
      <p class="own-goal-words">{words}</p>
      <Steps goal={goal} />
      <Looks goal={goal} />
      {doing === 'look' && (
        <Looking
          goal={goal}
          before={goal.looks.find((look) => look.meeting === meeting)}
          onSave={(body) => {
            write({ what: 'look', goal: id, body });
            done();
          }}
          onCancel={done}
        />
      )}
      {doing === 'remove' && (
        <div role="alert" class="own-sure">
          <p>{say('own.goal.remove-sure')}</p>
          <div class="own-do">
            <Button size="small" onClick={() => put({ words, steps, removed: true })}>
              {say('own.goal.remove-yes')}
            </Button>
            <Button size="small" onClick={done}>
              {say('own.goal.remove-no')}
            </Button>
          </div>
        </div>
      )}
      {!doing && (
        <div class="own-do" ref={buttons}>
          <Button
            size="small"
            icon={footprints}
            aria-label={`${say('own.look.do')} ${words}`}
            onClick={() => setDoing('look')}
          >
            {say('own.look.do')}
          </Button>
          <Button size="small" icon={pencilSimple} aria-label={about('change')} onClick={() => setDoing('change')}>
            {say('own.goal.change')}
          </Button>
          <Button size="small" aria-label={about('remove')} onClick={() => setDoing('remove')}>
            {say('own.goal.remove')}
          </Button>
        </div>
      )}
      <SavedState of={keyOf({ what: 'goal', goal: id, body: { words, steps, removed: false } })} />
      <SavedState of={keyOf({ what: 'look', goal: id, body: { words: '' } })} />
    </li>
  );
}

/** Looks of different meetings side by side: only my own answers. */
const Looks = ({ goal: { looks, steps } }: { goal: OwnGoal }) =>
  looks.length > 0 ? (
    <div class="own-looks">
      <p class="own-label">{say('own.look.title')}</p>
      <ul class="own-looks-list">
        {looks.map(({ meeting, step, words }) => (
          <li key={meeting}>
            <span class="own-meeting">{say('own.meeting', { meeting })}</span>
            <span>{step === undefined ? say('own.look.unsure') : steps[step]}</span>
            {words && <span class="own-verbatim">{words}</span>}
          </li>
        ))}
      </ul>
    </div>
  ) : null;
