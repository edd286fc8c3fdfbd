import type { Memory } from '../../pack/story-rules.ts';
import type { Event, Reason } from './content.ts';
import type { HeldRole, WayStop } from './view.ts';

/** One place of the way, with all that the story remembered when it was opened. */
export interface Place extends WayStop {
  memory: Memory;
  ending: boolean;
}

/** How the scene came out; `to` is where the story goes next. */
export interface Outcome {
  choices: readonly string[];
  reason: Reason;
  face?: number | undefined;
  to?: string | undefined;
  words?: string | undefined;
  memory: Memory;
}

export interface State {
  /** which of the pack's stories it is */
  story: string;
  phase: 'roles' | 'scene' | 'other' | 'decided' | 'ending' | 'over';
  roles: readonly HeldRole[];
  /** every place that the group has been to, branches and all */
  way: readonly Place[];
  /** where on the way the group is; -1 before the first scene */
  place: number;
  /** play time, ms, until which one has thought of talking */
  until: number | undefined;
  /** the question at which everyone stands still */
  frozen: number | undefined;
  /** answers as they were shown last in this scene */
  counts: readonly { choice: string; count: number }[];
  outcome: Outcome | undefined;
  /** changes whenever something else can be answered */
  beat: number;
}

export const initial: State = {
  story: '',
  phase: 'roles',
  roles: [],
  way: [],
  place: -1,
  until: undefined,
  frozen: undefined,
  counts: [],
  outcome: undefined,
  beat: 0,
};

/** The place where the group is; undefined before the first scene. */
export const placeNow = ({ way, place }: State): Place | undefined => way[place];

export function evolve(state: State, event: Event): State {
  const anew = { frozen: undefined, counts: [], outcome: undefined, beat: state.beat + 1 };
  switch (event.type) {
    case 'story-opened':
      return { ...initial, story: event.story, roles: event.roles };
    case 'roles-given':
      return { ...state, roles: event.roles };
    case 'scene-opened': {
      const { scene, memory, ending = false, until } = event;
      const way = [...state.way, { scene, after: state.place, choices: [], memory, ending }];
      return { ...state, ...anew, way, place: way.length - 1, until, phase: ending ? 'ending' : 'scene' };
    }
    case 'looked-back': {
      const phase = state.way[event.place]?.ending ? 'ending' : 'scene';
      return { ...state, ...anew, place: event.place, until: event.until, phase };
    }
    case 'time-given':
      return { ...state, until: event.until };
    case 'talked-on':
      return { ...state, counts: event.counts, until: event.until ?? state.until, beat: state.beat + 1 };
    case 'other-wished':
      return { ...state, counts: event.counts, phase: 'other', beat: state.beat + 1 };
    case 'decided': {
      const { choices, reason, counts, face, to, words, memory } = event;
      return {
        ...state,
        phase: 'decided',
        frozen: undefined,
        counts,
        outcome: { choices, reason, face, to, words, memory },
        way: state.way.map((stop, place) => (place === state.place ? withChoices(stop, choices) : stop)),
        beat: state.beat + 1,
      };
    }
    case 'frozen':
      return { ...state, frozen: event.question };
    case 'went-on':
      return { ...state, frozen: undefined };
    case 'story-ended':
      return { ...state, phase: 'over', frozen: undefined, beat: state.beat + 1 };
  }
}

/** Whoever comes by another time adds what is chosen then. */
const withChoices = (stop: Place, choices: readonly string[]): Place => ({
  ...stop,
  choices: [...new Set([...stop.choices, ...choices])],
});
