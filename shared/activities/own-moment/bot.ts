import { pick, type Random } from '../../lib/random.ts';
import type { BotSees } from '../activity.ts';
import type { Command } from './content.ts';
import { answersOnPaper } from './rules.ts';
import type { OwnMomentSeatView, OwnMomentView } from './view.ts';

export function bot(
  { view, own, leads, seats }: BotSees<OwnMomentView, OwnMomentSeatView>,
  random: Random,
): Command | undefined {
  if (view.phase === 'goodbye') return undefined;
  if (view.phase === 'quiet' && !view.short && own && !own.apart && !own.answered && random.int(3) > 0)
    return { type: 'feedback', card: pick(random, view.feedback) };
  if (!leads || random.int(5) > 0) return undefined;
  if (view.phase === 'quiet' && !view.short && random.int(2) === 0)
    return { type: 'count-feedback', counts: [random.int(seats.filter(answersOnPaper).length + 1), 0, 0] };
  if (view.phase === 'line' && view.line === undefined && random.int(2) === 0)
    return { type: 'write-line', text: 'Kiitos, että jaoimme tämän hetken.' };
  return { type: 'go-on' };
}
