import type { ReflectionAspect } from '../activity.ts';
import type { Event } from './content.ts';

/** One answer that a person chose to keep. */
export interface KeptAnswer {
  seat: number;
  area: string;
  aspect: ReflectionAspect;
  card?: string | undefined;
  /** points to what the person wrote */
  words?: string | undefined;
}

export interface State {
  /** each by oneself → thanks */
  phase: 'quiet' | 'thanks';
  kept: readonly KeptAnswer[];
}

export const initial: State = { phase: 'quiet', kept: [] };

export function evolve(state: State, event: Event): State {
  switch (event.type) {
    case 'reflection-opened':
      return initial;
    case 'reflection-kept': {
      const { seat, area, aspect, card, words } = event;
      return { ...state, kept: [...others(state, event), { seat, area, aspect, card, words }] };
    }
    case 'reflection-let-go':
      return { ...state, kept: others(state, event) };
    case 'reflection-closed':
      return { ...state, phase: 'thanks' };
  }
}

type Place = Pick<KeptAnswer, 'seat' | 'area' | 'aspect'>;

/** What this seat keeps of this look at this area. */
export const keptAt = ({ kept }: State, place: Place): KeptAnswer | undefined =>
  kept.find((answer) => isAt(answer, place));

const others = ({ kept }: State, place: Place): KeptAnswer[] => kept.filter((answer) => !isAt(answer, place));

const isAt = (answer: Place, { seat, area, aspect }: Place): boolean =>
  answer.seat === seat && answer.area === area && answer.aspect === aspect;
