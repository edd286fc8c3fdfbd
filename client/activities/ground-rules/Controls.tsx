import type { GroundRulesSeatView, GroundRulesView } from '../../../shared/activities/ground-rules/view.ts';
import { say } from '../../lib/locale.ts';
import { handshake } from '../../ui/icons.ts';
import type { ControlsProps } from '../face.ts';
import { Listening } from '../parts/Listening.tsx';
import { Gather } from './controls/Gather.tsx';
import { Nod } from './controls/Nod.tsx';
import { RuleList } from './controls/RuleList.tsx';
import './controls/controls.css';

export type RulesControls = ControlsProps<GroundRulesView, GroundRulesSeatView>;

/** What the group would like as its rules, whether the list suits me, and what was agreed. */
export function Controls(props: RulesControls) {
  const { meeting, play, pack, text, onBehalf } = props;
  if (play.phase === 'gather') return <Gather {...props} />;
  if (play.phase === 'nod') return <Nod {...props} />;
  return (
    <Listening
      title={say('activities.ground-rules.agreed.title')}
      told={say('activities.ground-rules.agreed.told')}
      seats={play.rules.length > 0 ? [] : meeting.seats}
      emblem={handshake}
      compact={onBehalf}
    >
      {!onBehalf && <RuleList rules={play.rules} pack={pack} text={text} />}
    </Listening>
  );
}
