import type { Event } from './content.ts';

export interface State {
  phase: 'words' | 'thanks' | 'farewell';
  /** the meeting closes early: words only */
  short: boolean;
  /** what people take along; `words` points to what one wrote oneself */
  words: readonly { seat: number; card?: string | undefined; words?: string | undefined }[];
  lots: readonly { giver: number; receiver: number; choices: readonly string[] }[];
  kept: readonly { seat: number; card: string }[];
}

export const initial: State = { phase: 'words', short: false, words: [], lots: [], kept: [] };

export function evolve(state: State, event: Event): State {
  switch (event.type) {
    case 'word-asked':
      return { ...initial, short: event.short };
    case 'word-taken': {
      const { seat, card, words } = event;
      const others = state.words.filter((taken) => taken.seat !== seat);
      return { ...state, words: card || words ? [...others, { seat, card, words }] : others };
    }
    case 'lots-drawn':
      return { ...state, phase: 'thanks', lots: event.lots };
    case 'strength-kept':
      return {
        ...state,
        kept: [...state.kept.filter(({ seat }) => seat !== event.seat), { seat: event.seat, card: event.card }],
      };
    case 'strength-let-go':
      return { ...state, kept: state.kept.filter(({ seat }) => seat !== event.seat) };
    case 'farewell-said':
      return { ...state, phase: 'farewell' };
  }
}
