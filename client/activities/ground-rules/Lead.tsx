import type { GroundRulesLeadView, GroundRulesView } from '../../../shared/activities/ground-rules/view.ts';
import type { LeadProps } from '../face.ts';
import { Agreed } from './lead/Agreed.tsx';
import { Asking } from './lead/Asking.tsx';
import { Gathering } from './lead/Gathering.tsx';
import './lead/lead.css';

export type RulesLead = LeadProps<GroundRulesView, GroundRulesLeadView>;

const phases = { gather: Gathering, nod: Asking, agreed: Agreed } as const;

/** Whoever leads puts the list together, asks everyone, and says when it is agreed. */
export function Lead(props: RulesLead) {
  const Phase = phases[props.play.phase];
  return <Phase {...props} />;
}
