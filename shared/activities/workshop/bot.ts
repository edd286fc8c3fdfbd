import { pick, type Random } from '../../lib/random.ts';
import type { BotSees } from '../activity.ts';
import type { Command } from './content.ts';
import type { WorkshopSeatView, WorkshopView } from './view.ts';

export function bot(
  { view, own, seat, leads, seats }: BotSees<WorkshopView, WorkshopSeatView>,
  random: Random,
): Command | undefined {
  if (view.phase === 'closed') return undefined;
  if (view.phase === 'who') return leads && random.int(4) === 0 ? begun(seats, random) : wish(own, random);
  if (seat === view.teacher && random.int(2) === 0) return teaching(view, random);
  return leads && random.int(12) === 0 ? interrupted(view, random) : undefined;
}

const begun = (seats: BotSees<WorkshopView, WorkshopSeatView>['seats'], random: Random): Command =>
  random.int(5) === 0 ? { type: 'go-on' } : { type: 'give', seat: pick(random, seats).number };

const wish = (own: WorkshopSeatView | undefined, random: Random): Command | undefined =>
  random.int(3) === 0 ? { type: own?.volunteered ? 'withdraw' : 'volunteer' } : undefined;

function teaching(view: WorkshopView, random: Random): Command {
  if (view.phase !== 'plan' || view.idea || view.own) return { type: view.phase === 'plan' ? 'ready' : 'go-on' };
  if (random.int(3) === 0) return { type: 'ready' };
  return random.int(2) === 0
    ? { type: 'name-it', text: 'Näin solmitaan merimiessolmu' }
    : { type: 'pick-idea', card: pick(random, view.ideas) };
}

const interrupted = (view: WorkshopView, random: Random): Command =>
  view.phase === 'thanks'
    ? { type: random.int(3) === 0 ? 'again' : 'go-on' }
    : { type: random.int(2) === 0 ? 'take-over' : 'go-on' };
