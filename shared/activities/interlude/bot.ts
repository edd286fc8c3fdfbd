import type { Random } from '../../lib/random.ts';
import type { BotSees } from '../activity.ts';
import type { Command } from './content.ts';
import type { InterludeView } from './view.ts';

export function bot({ view, leads }: BotSees<InterludeView, undefined>, random: Random): Command | undefined {
  if (!leads || random.int(3) > 0) return undefined;
  if (view.index > 0 && random.int(6) === 0) return { type: 'go-back' };
  return view.index < view.cards.length - 1 ? { type: 'go-on' } : undefined;
}
