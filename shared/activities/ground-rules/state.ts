import type { Event, Rule } from './content.ts';

export interface State {
  phase: 'gather' | 'nod' | 'agreed';
  /** how often the phase has changed */
  beat: number;
  /** the rules so far, in the order in which they came; `words` points to what somebody wrote */
  rules: readonly Rule[];
  /** wordsIds of what somebody wrote and whoever leads has not put on the list */
  waiting: readonly string[];
}

export const initial: State = { phase: 'gather', beat: 0, rules: [], waiting: [] };

/** A longer list is not read; the wall has room for these so that five metres are not too far. */
export const mostRules = 10;
export const mostOwn = 12;

export const idOf = ({ card, words }: Rule): string => card ?? words ?? '';
export const holds = (rules: readonly Rule[], rule: Rule): boolean => rules.some((other) => idOf(other) === idOf(rule));

/** How many rules the group has written itself. */
export const ownCount = ({ rules, waiting }: State): number =>
  waiting.length + rules.filter(({ words }) => words !== undefined).length;

export function evolve(state: State, event: Event): State {
  switch (event.type) {
    case 'rules-opened':
      return { ...initial, rules: event.rules };
    case 'rule-written':
      return { ...state, waiting: [...state.waiting, event.words] };
    case 'rule-added':
      return {
        ...state,
        rules: [...state.rules, event.rule],
        waiting: state.waiting.filter((words) => words !== event.rule.words),
      };
    case 'rule-dropped':
      return dropped(state, event.rule);
    case 'all-asked':
      return { ...state, phase: 'nod', beat: state.beat + 1 };
    case 'rules-reopened':
      return { ...state, phase: 'gather', beat: state.beat + 1 };
    case 'rules-agreed':
      return { ...state, phase: 'agreed', beat: state.beat + 1, rules: event.rules };
  }
}

/** Off the list; what somebody wrote waits again, and is dropped for good from there. */
function dropped(state: State, rule: Rule): State {
  const rules = state.rules.filter((other) => idOf(other) !== idOf(rule));
  const others = state.waiting.filter((words) => words !== rule.words);
  const waits = rule.words !== undefined && rules.length < state.rules.length;
  return { ...state, rules, waiting: waits ? [...others, rule.words as string] : others };
}
