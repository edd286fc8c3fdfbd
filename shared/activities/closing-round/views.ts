import { refsOf } from '../../pack/pack.ts';
import type { ViewContext } from '../activity.ts';
import type { Content } from './content.ts';
import type { State } from './state.ts';
import type { ClosingRoundSeatView, ClosingRoundView } from './view.ts';

type Context = ViewContext<Content>;

export const all = (state: State, context: Context): ClosingRoundView => ({
  kind: 'closing-round',
  beat: state.phase === 'words' ? 0 : state.phase === 'thanks' ? 1 : 2,
  phase: state.phase,
  choices: refsOf(context.pack, context.content.words),
  taken: state.words
    .map((taken) => shown(taken, context))
    .filter((word) => word.card !== undefined || word.own !== undefined)
    .sort((one, other) => ((one.own ?? one.card ?? '') < (other.own ?? other.card ?? '') ? -1 : 1)),
});

export function seat(state: State, number: number, context: Context): ClosingRoundSeatView {
  const taken = state.words.find((word) => word.seat === number);
  const lot = state.lots.find(({ giver }) => giver === number);
  const from = state.lots.find(({ receiver }) => receiver === number)?.giver;
  const kept = state.kept.find((held) => held.seat === number);
  const card = from === undefined ? undefined : (kept?.card ?? context.ballots.gift?.[from]);
  const answer = kept ? 'kept' : (context.ballots.answer?.[number] as 'kept' | 'declined' | undefined);
  return {
    word: taken && shown(taken, context),
    thank: lot && { seat: lot.receiver, choices: [...lot.choices], given: context.ballots.gift?.[number] },
    gift: from === undefined || card === undefined ? undefined : { from, card, answer },
  };
}

const shown = ({ card, words }: State['words'][number], context: Context) => ({
  card,
  own: words === undefined ? undefined : context.read(words),
});
