import { say } from '../../../lib/locale.ts';
import { chatCircleDots, check } from '../../../ui/icons.ts';
import { Button } from '../../../ui/index.ts';
import { useGiveEach } from '../../parts/give.ts';
import { Panel } from '../../parts/Panel.tsx';
import type { RulesControls } from '../Controls.tsx';
import { ruleWords } from '../rule.ts';
import { RuleList } from './RuleList.tsx';

const answers = [
  { answer: 'fine', icon: check },
  { answer: 'talk', icon: chatCircleDots },
] as const;

/** Does the list suit me? Both answers are as good, and neither is seen with a name. */
export function Nod({ play, own, pack, text, act, onBehalf }: RulesControls) {
  const { busy, give } = useGiveEach(act);
  const empty = play.rules.length === 0;
  const told = own?.nod ? 'answered' : empty ? 'empty' : 'told';
  return (
    <Panel
      title={say('activities.ground-rules.nod.title')}
      told={onBehalf ? undefined : say(`activities.ground-rules.nod.${told}`)}
      compact={onBehalf}
      read={play.rules.map((rule) => ruleWords(rule, text))}
    >
      {!onBehalf && <RuleList rules={play.rules} pack={pack} text={text} />}
      <div class="nod-answers">
        {answers.map(({ answer, icon }) => {
          const chosen = own?.nod === answer;
          return (
            <Button
              key={answer}
              size="big"
              icon={icon}
              aria-pressed={chosen}
              busy={busy?.answer === answer}
              onClick={() => give(chosen ? { type: 'nod' } : { type: 'nod', answer })}
            >
              {say(`activities.ground-rules.nod.${answer}`)}
            </Button>
          );
        })}
      </div>
    </Panel>
  );
}
