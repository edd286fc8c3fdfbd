import type { ClosingRoundSeatView, ClosingRoundView } from '../../../shared/activities/closing-round/view.ts';
import type { Need } from '../face.ts';

/** Everyone is asked for a word, then to thank, then whether to keep what was given. */
export function needs(play: ClosingRoundView, own: ClosingRoundSeatView | undefined): Need | undefined {
  if (play.phase === 'words') return own?.word ? undefined : 'asked';
  if (play.phase === 'farewell') return undefined;
  if (!own) return 'asked';
  return (own.thank && !own.thank.given) || (own.gift && !own.gift.answer) ? 'asked' : undefined;
}
