import { pick, type Random } from '../../lib/random.ts';
import type { BotSees } from '../activity.ts';
import { aspects, type Command } from './content.ts';
import type { ReflectionSeatView, ReflectionView } from './view.ts';

/** Now and then something is kept; most of what people look at stays with them. */
export function bot(
  { view, seat, leads, seats }: BotSees<ReflectionView, ReflectionSeatView>,
  random: Random,
): Command | undefined {
  if (view.phase === 'thanks') return undefined;
  if (leads && random.int(8) === 0) return { type: 'go-on' };
  const looks = seats.some(({ number, facilitator }) => number === seat && !facilitator);
  if (!looks || random.int(4) > 0) return undefined;
  const at = { area: pick(random, view.areas), aspect: pick(random, aspects) };
  if (random.int(5) === 0) return { type: 'let-go', ...at };
  return random.int(3) === 0 || view.pictures.length === 0
    ? { type: 'keep', ...at, own: 'aikaa itselleni' }
    : { type: 'keep', ...at, card: pick(random, view.pictures) };
}
