import type { Goal as OwnGoal } from '../../../shared/observation/own.ts';
import { atStart } from '../wording.ts';
import { Part } from './Part.tsx';
import { useReport } from './report.ts';

/** Goals in the person's words; beside the steps, what they said when they looked again. */
export function Goals() {
  const { page, say } = useReport();
  if (page.report.goals.length === 0) return null;
  return (
    <Part title={say('goals')}>
      {page.report.goals.map((goal) => (
        <Goal key={goal.id} goal={goal} />
      ))}
    </Part>
  );
}

function Goal({ goal: { words, steps, looks } }: { goal: OwnGoal }) {
  const { say, meetingWord } = useReport();
  return (
    <div class="report-goal">
      <h3>”{words}”</h3>
      <div class="report-goal-sides">
        <div>
          <h4>{say('steps')}</h4>
          <ol>
            {steps.map((step, index) => (
              // Steps are told apart by their places.
              <li key={index}>{step}</li>
            ))}
          </ol>
        </div>
        {looks.length > 0 && (
          <div>
            <h4>{say('looks')}</h4>
            <ul class="report-looks">
              {looks.map((look) => (
                <li key={look.meeting}>
                  <span class="report-meeting">{atStart(meetingWord(look.meeting) ?? '')}</span>{' '}
                  {(look.step === undefined ? undefined : steps[look.step]) ?? atStart(say('unsure'))}
                  {look.words && <span class="report-look-words">”{look.words}”</span>}
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </div>
  );
}
