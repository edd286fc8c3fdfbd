import type { GroundRulesSeatView, GroundRulesView } from '../../../shared/activities/ground-rules/view.ts';
import type { Need } from '../face.ts';

/** Everyone is asked what they would like, then whether the list suits them. */
export function needs(play: GroundRulesView, own: GroundRulesSeatView | undefined): Need | undefined {
  if (play.phase === 'gather') return own?.wishes.length ? undefined : 'asked';
  return play.phase === 'nod' && own?.nod === undefined ? 'asked' : undefined;
}
