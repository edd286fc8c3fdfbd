import type { StorySeatView, StoryView } from '../../../shared/activities/story/view.ts';
import type { Need } from '../face.ts';
import { holdersOf, isVote } from './words.ts';

/**
 * Whose role decides has the turn; everyone is asked to vote, to choose for their role, or to throw the die. A device
 * between people goes round once when the roles are dealt.
 */
export function needs(play: StoryView, own: StorySeatView | undefined, seat: number): Need | undefined {
  if (play.phase === 'roles') return own ? undefined : 'asked';
  if (play.phase !== 'scene' || play.frozen > 0) return undefined;
  const holds = (role: string) => holdersOf(play, role).includes(seat);
  if (play.by === 'role') return (own ? own.decides : holds(play.decider)) ? 'turn' : undefined;
  if (play.by === 'dice') return 'asked';
  const asked = isVote(play) || (play.by === 'each-role' && play.choices.some(({ role }) => holds(role)));
  return asked && own?.answer === undefined ? 'asked' : undefined;
}
