import { accept, type Result, refuse } from '../../lib/result.ts';
import { refsOf } from '../../pack/pack.ts';
import type { SeatInfo } from '../../session/actor.ts';
import type { Refusal } from '../../session/refusals.ts';
import type { Decision, PlayContext } from '../activity.ts';
import { tellers } from './circle.ts';
import type { Command, Content, Event } from './content.ts';
import type { Game } from './game.ts';
import type { State } from './state.ts';

type Context = PlayContext<Content>;
type Ruling = Result<Decision<Event>, Refusal>;
type Asked<Type extends Command['type']> = Extract<Command, { type: Type }>;

/** As many games as one person may have on the server: three of each of the most stages that a file may hold. */
export const mostGames = 36;

/**
 * A game of somebody with a phone leaves it to be opened, and not before. At the console, and where a phone is passed
 * around, there is no place of one's own: there it is laid down closed.
 */
export const keepsHere = ({ device, facilitator }: SeatInfo): boolean => facilitator || device !== 'own';

export function place(state: State, seat: SeatInfo, { game, open, instead }: Asked<'place'>, context: Context): Ruling {
  const { number } = seat;
  if (state.phase === 'closed') return refuse('not-now');
  if (open ? !tellers(state).includes(number) : !keepsHere(seat) && instead === undefined)
    return refuse(open ? 'not-your-turn' : 'not-allowed');
  if (!isOfThePart(game, context)) return refuse('unknown-choice');
  const mine = state.games.filter((placed) => placed.seat === number);
  const before = mine.find((placed) => placed.number === instead);
  if (instead !== undefined && !before) return refuse('unknown-choice');
  if (!before && mine.length >= mostGames) return refuse('not-now');
  const words = context.write(JSON.stringify(game), number);
  const events: Event[] = [
    { type: 'game-placed', v: 1, seat: number, words, ...(before ? { instead: before.words } : {}) },
  ];
  if (open && !before?.open) events.push({ type: 'game-opened', v: 1, seat: number, words });
  return accept({ events });
}

/** Closed again, or taken away: whenever the teller wishes. */
export function change(state: State, seat: number, { type, game }: Asked<'open' | 'close' | 'remove'>): Ruling {
  const placed = state.games.find((candidate) => candidate.seat === seat && candidate.number === game);
  if (!placed) return refuse('unknown-choice');
  const { words } = placed;
  if (type === 'remove') return accept({ events: [{ type: 'game-removed', v: 1, seat, words }] });
  if (!tellers(state).includes(seat)) return refuse('not-your-turn');
  if (placed.open === (type === 'open')) return accept({ events: [] });
  return accept({ events: [{ type: type === 'open' ? 'game-opened' : 'game-closed', v: 1, seat, words }] });
}

/** Cards of the part's own decks; which of them come up may have changed since they were chosen. */
function isOfThePart({ stage, token, answers }: Game, { pack, content }: Context): boolean {
  return (
    (stage === undefined || refsOf(pack, content.stages).includes(stage)) &&
    refsOf(pack, content.tokens).includes(token) &&
    answers.every(({ prompt }) => refsOf(pack, content.prompts).includes(prompt))
  );
}
