import { refsOf } from '../../pack/pack.ts';
import type { ViewContext } from '../activity.ts';
import { nodSlot, nodsOn, wishesFor, wishSlot } from './answers.ts';
import type { Content, Rule } from './content.ts';
import { mostOwn, mostRules, ownCount, type State } from './state.ts';
import type { GroundRulesLeadView, GroundRulesSeatView, GroundRulesView, ShownRule } from './view.ts';

type Context = ViewContext<Content>;

/** While everyone is asked, this is the same whoever has nodded and whoever has not. */
export function all(state: State, context: Context): GroundRulesView {
  const choices = refsOf(context.pack, context.content.rules);
  return {
    kind: 'ground-rules',
    beat: state.beat,
    phase: state.phase,
    choices,
    rules: state.rules.flatMap((rule) => shown(rule, context)),
    wishes:
      state.phase === 'gather'
        ? choices
            .map((card) => ({ card, count: wishesFor(card, context) }))
            .filter(({ count }) => count > 0)
            .sort((one, other) => other.count - one.count)
        : [],
    full: state.rules.length >= mostRules,
    ownFull: ownCount(state) >= mostOwn,
  };
}

export function seat(state: State, number: number, context: Context): GroundRulesSeatView {
  const nod = state.phase === 'nod' ? context.ballots[nodSlot(state)]?.[number] : undefined;
  return {
    wishes: refsOf(context.pack, context.content.rules).filter(
      (card) => context.ballots[wishSlot(card)]?.[number] !== undefined,
    ),
    nod: nod as GroundRulesSeatView['nod'],
  };
}

export function facilitator(state: State, context: Context): GroundRulesLeadView {
  return {
    waiting: state.waiting.flatMap((words) => shown({ words }, context)),
    of: context.seats.length,
    ...nodsOn(state, context),
  };
}

/** Words that have been erased are not shown. */
function shown({ card, words }: Rule, { read }: Context): ShownRule[] {
  if (words === undefined) return [{ card }];
  const own = read(words);
  return own === undefined ? [] : [{ words, own }];
}
