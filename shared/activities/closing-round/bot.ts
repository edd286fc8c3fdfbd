import { pick, type Random } from '../../lib/random.ts';
import type { BotSees } from '../activity.ts';
import type { Command } from './content.ts';
import type { ClosingRoundSeatView, ClosingRoundView } from './view.ts';

export function bot(
  { view, own, leads }: BotSees<ClosingRoundView, ClosingRoundSeatView>,
  random: Random,
): Command | undefined {
  if (view.phase === 'words' && !own?.word && random.int(3) > 0)
    return random.int(4) === 0
      ? { type: 'take-word', own: 'naurua' }
      : { type: 'take-word', card: pick(random, view.choices) };
  if (view.phase === 'thanks' && own?.thank && !own.thank.given && random.int(2) === 0)
    return { type: 'give', card: pick(random, own.thank.choices) };
  if (view.phase === 'thanks' && own?.gift && !own.gift.answer && random.int(2) === 0)
    return { type: 'keep', keep: random.int(4) > 0 };
  return leads && view.phase !== 'farewell' && random.int(12) === 0 ? { type: 'go-on' } : undefined;
}
