import { pick, type Random } from '../../lib/random.ts';
import type { BotSees } from '../activity.ts';
import type { Command } from './content.ts';
import type { Game } from './game.ts';
import type { PelitarinaSeatView, PelitarinaView } from './view.ts';

/** Some tell of a game or two, some only pass; listeners ask and give; gifts are kept or laid aside. */
export function bot(
  { view, own, seat, leads, seats }: BotSees<PelitarinaView, PelitarinaSeatView>,
  random: Random,
): Command | undefined {
  const sometimes = (of: number) => random.int(of) === 0;
  const participants = seats.filter(({ facilitator }) => !facilitator).map(({ number }) => number);
  if (view.phase === 'closed' || !own) return undefined;
  if (view.phase === 'way') {
    if (!leads || !sometimes(2)) return undefined;
    const way = pick(random, view.ways);
    return way === 'one-to-one'
      ? { type: 'choose-way', way, seat: pick(random, participants) }
      : { type: 'choose-way', way };
  }
  if (own.keepsHere && own.mine.length < 2 && sometimes(5)) return { type: 'place', game: gameOf(view, random) };
  const [gift] = own.gifts;
  if (gift !== undefined && sometimes(3)) return { type: sometimes(3) ? 'lay-skill-aside' : 'keep', card: gift };
  if (own.tells && view.phase === 'tell') {
    const [question] = own.asked;
    if (question !== undefined && sometimes(2)) return { type: 'lay-question-aside', card: question };
    const closed = own.mine.find(({ open }) => !open);
    if (closed && sometimes(3)) return { type: 'open', game: closed.number };
    if (own.mine.length < 2 && sometimes(4)) return { type: 'place', game: gameOf(view, random), open: true };
    if (view.teller === seat && sometimes(4)) return { type: 'told' };
  }
  if (own.mayAsk.length > 0 && sometimes(8))
    return { type: 'ask', to: pick(random, own.mayAsk), card: pick(random, view.questions) };
  if (own.mayGive.length > 0 && sometimes(8))
    return { type: 'give', to: pick(random, own.mayGive), card: pick(random, view.skills) };
  if (sometimes(40)) return { type: 'take-along', stays: !own.stays };
  return leads && sometimes(view.phase === 'tell' ? 20 : 6) ? { type: 'go-on' } : undefined;
}

const gameOf = ({ stages, tokens, prompts }: PelitarinaView, random: Random): Game => ({
  id: `game-${random.int(1_000_000)}`,
  ...(stages.length > 0 && random.int(4) > 0 ? { stage: pick(random, stages) } : { ownStage: 'saaristossa' }),
  token: pick(random, tokens),
  title: pick(random, ['Neljä maalia', 'Ristikot', 'Kimble', 'Pelikonsoli']),
  answers: prompts.length > 0 ? [{ prompt: pick(random, prompts), text: 'Serkkujen kanssa kesällä.' }] : [],
});
