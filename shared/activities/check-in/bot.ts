import { pick, type Random } from '../../lib/random.ts';
import type { BotSees } from '../activity.ts';
import type { Command } from './content.ts';
import type { CheckInSeatView, CheckInView } from './view.ts';

export function bot({ view, own, leads }: BotSees<CheckInView, CheckInSeatView>, random: Random): Command | undefined {
  if (view.phase === 'shown') return undefined;
  if (!own && random.int(4) > 0) return { type: 'pick', weather: pick(random, view.weathers) };
  return leads && random.int(3) === 0 ? { type: 'show' } : undefined;
}
