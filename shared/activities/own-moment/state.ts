import type { Counts, Event } from './content.ts';

export interface State {
  phase: 'quiet' | 'shown' | 'line' | 'goodbye';
  /** the meeting closes early: a quiet moment and goodbye */
  short: boolean;
  /** of the three pictures; absent when there were too few answers */
  counts: Counts | undefined;
  /** points to what whoever leads wrote about the meeting */
  line: string | undefined;
}

export const initial: State = { phase: 'quiet', short: false, counts: undefined, line: undefined };

export function evolve(state: State, event: Event): State {
  switch (event.type) {
    case 'moment-begun':
      return { ...initial, short: event.short };
    case 'feedback-shown':
      return { ...state, phase: 'shown', counts: event.counts };
    case 'line-asked':
      return { ...state, phase: 'line' };
    case 'line-written':
      return { ...state, line: event.words };
    case 'goodbye-said':
      return { ...state, phase: 'goodbye' };
  }
}
