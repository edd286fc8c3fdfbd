import { pick, type Random } from '../../lib/random.ts';
import type { BotSees } from '../activity.ts';
import type { Command } from './content.ts';
import { freePlaces } from './mosaic.ts';
import type { ColourBoardSeatView, ColourBoardView } from './view.ts';

const options = ['a', 'b'] as const;

/** Plays as a person might: mostly answers, sometimes swaps or passes, lays tiles here and there. */
export function bot(
  { view, own, seat, leads }: BotSees<ColourBoardView, ColourBoardSeatView>,
  random: Random,
): Command | undefined {
  const holds = view.holder === seat;
  const sometimes = (share: number) => random.int(share) === 0;

  if (view.phase === 'guess' && !holds)
    return sometimes(2) ? { type: 'guess', option: pick(random, options) } : undefined;
  if (view.phase === 'together' && own?.answer === undefined && sometimes(2))
    return { type: 'answer', option: pick(random, options) };
  if (view.phase === 'picture' && sometimes(4)) return { type: 'name-picture', name: 'Kesäilta' };
  if (leads && sometimes(60) && !view.lastRound && view.tiles.length > 12) return { type: 'last-round' };
  if (leads && sometimes(80)) return { type: 'skip-turn' };
  if (view.phase === 'volunteer') return sometimes(4) ? { type: 'volunteer' } : undefined;
  if (!holds && !(leads && sometimes(3))) return undefined;

  switch (view.phase) {
    case 'roll':
      if (!holds) return undefined;
      if (view.depths > 1 && sometimes(4)) return { type: 'choose-depth', depth: random.int(view.depths) + 1 };
      return sometimes(15) ? { type: 'finish' } : { type: 'roll' };
    case 'pick-die':
      return holds ? { type: 'pick-die', die: random.int(2) } : undefined;
    case 'choose-area':
      return holds ? { type: 'choose-area', area: 'skills' } : undefined;
    case 'offer': {
      const cards = own?.offer ?? view.choices;
      return holds && cards.length > 0 ? { type: 'keep-card', card: pick(random, cards) } : undefined;
    }
    case 'secret':
      return holds ? { type: 'set-secret', option: pick(random, options) } : undefined;
    case 'open':
      return sometimes(6) ? { type: 'swap-card' } : { type: 'finish' };
    case 'others':
    case 'joy-shown':
    case 'together-shown':
      return { type: 'go-on' };
    case 'lay':
      return sometimes(3) ? { type: 'lay-tile' } : { type: 'lay-tile', cell: pick(random, freePlaces(view.tiles)) };
    case 'joy':
      return { type: 'pick-joy', joy: pick(random, view.choices) };
    case 'together':
      return sometimes(3) ? { type: 'show-answers' } : undefined;
    default:
      return undefined;
  }
}
