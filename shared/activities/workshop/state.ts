import type { Event } from './content.ts';

export interface State {
  /** who would like to → what it will be → teaching → thanks → closed */
  phase: 'who' | 'plan' | 'teach' | 'thanks' | 'closed';
  /** I show · we try together */
  step: 'show' | 'try';
  /** the seat that teaches; it leads this part */
  teacher: number | undefined;
  idea: string | undefined;
  /** points to what the teacher wrote */
  words: string | undefined;
  /** one more with everything that changes what can be done */
  beat: number;
}

export const initial: State = {
  phase: 'who',
  step: 'show',
  teacher: undefined,
  idea: undefined,
  words: undefined,
  beat: 0,
};

export function evolve(state: State, event: Event): State {
  const onward = { ...state, beat: state.beat + 1 };
  switch (event.type) {
    case 'workshop-opened':
    case 'workshop-returned':
      return { ...initial, beat: onward.beat };
    case 'workshop-given':
      return { ...initial, beat: onward.beat, phase: 'plan', teacher: event.seat };
    case 'idea-picked':
      return { ...state, idea: event.card, words: undefined };
    case 'idea-named':
      return { ...state, idea: undefined, words: event.words };
    case 'idea-put-away':
      return { ...state, idea: undefined, words: undefined };
    case 'teaching-begun':
      return { ...onward, phase: 'teach', step: 'show' };
    case 'trying-begun':
      return { ...onward, step: 'try' };
    case 'thanks-said':
      return { ...onward, phase: 'thanks' };
    case 'workshop-closed':
      return { ...initial, beat: onward.beat, phase: 'closed' };
  }
}
