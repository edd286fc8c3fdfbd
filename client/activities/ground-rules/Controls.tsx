import type { GroundRulesSeatView, GroundRulesView } from '../../../shared/activities/ground-rules/view.ts';
import { say } from '../../lib/locale.ts';
import type { ControlsProps } from '../face.ts';
import { Panel } from '../parts/Panel.tsx';
import { Gather } from './controls/Gather.tsx';
import { Nod } from './controls/Nod.tsx';
import { RuleList } from './controls/RuleList.tsx';
import { ruleWords } from './rule.ts';
import './controls/controls.css';

export type RulesControls = ControlsProps<GroundRulesView, GroundRulesSeatView>;

/** What the group would like as its rules, whether the list suits me, and what was agreed. */
export function Controls(props: RulesControls) {
  const { play, pack, text, onBehalf } = props;
  if (play.phase === 'gather') return <Gather {...props} />;
  if (play.phase === 'nod') return <Nod {...props} />;
  return (
    <Panel
      title={say('activities.ground-rules.agreed.title')}
      told={onBehalf ? undefined : say('activities.ground-rules.agreed.told')}
      compact={onBehalf}
      read={play.rules.map((rule) => ruleWords(rule, text))}
    >
      {!onBehalf && <RuleList rules={play.rules} pack={pack} text={text} />}
    </Panel>
  );
}
