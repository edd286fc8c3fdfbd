import type { Event, Way } from './content.ts';

/** The way is chosen → each draws by themselves → telling → what is taken along → closed. */
export type Phase = 'way' | 'draw' | 'tell' | 'end' | 'closed';

/** A game that has left its teller's phone, or was laid down on the console. */
export interface Placed {
  seat: number;
  /** by which commands name it; never used again */
  number: number;
  /** points to all that is known of it */
  words: string;
  open: boolean;
}

export interface State {
  phase: Phase;
  /** counts every change of what can be done */
  beat: number;
  way: Way | undefined;
  /** seats in the order of telling */
  order: readonly number[];
  pairs: readonly (readonly number[])[];
  questioner: number | undefined;
  /** 0 while nobody tells before all */
  teller: number;
  /** have told, thought or passed */
  told: readonly number[];
  /** counts how often what was asked has been put away */
  putAway: number;
  games: readonly Placed[];
  /** how many games there have been */
  placed: number;
  kept: readonly { seat: number; card: string }[];
  /** seats whose games stay on the server */
  staying: readonly number[];
}

export const initial: State = {
  phase: 'way',
  beat: 0,
  way: undefined,
  order: [],
  pairs: [],
  questioner: undefined,
  teller: 0,
  told: [],
  putAway: 0,
  games: [],
  placed: 0,
  kept: [],
  staying: [],
};

/** The state after an event. Every event is taken as it is: it has happened. */
export function evolve(state: State, event: Event): State {
  const next = apply(state, event);
  return next.phase === state.phase && next.teller === state.teller && next.way === state.way
    ? next
    : { ...next, beat: state.beat + 1 };
}

function apply(state: State, event: Event): State {
  switch (event.type) {
    case 'lifelines-opened':
      return initial;
    case 'way-chosen': {
      const { way, order, pairs, questioner } = event;
      return { ...state, phase: 'draw', way, order, pairs, questioner, teller: 0, told: [] };
    }
    case 'questions-given':
      return { ...state, questioner: event.seat };
    case 'table-changed': {
      const { order, pairs } = event;
      return { ...state, order, pairs, games: closedToNewcomers(state, pairs) };
    }
    case 'pairs-begun':
      return { ...state, phase: 'tell', games: closed(state.games) };
    case 'turn-begun':
      // Whoever tells opens one game after another, also when this turn was there before and was taken back.
      return { ...state, phase: 'tell', teller: event.teller, games: closed(state.games) };
    case 'told':
      return { ...state, told: [...without(state.told, event.seat), event.seat] };
    case 'questions-put-away':
      return { ...state, putAway: state.putAway + 1 };
    case 'telling-ended':
      return { ...state, phase: 'end', teller: 0, questioner: undefined, games: closed(state.games) };
    case 'game-placed':
      return placed(state, event);
    case 'game-opened':
    case 'game-closed': {
      const open = event.type === 'game-opened';
      return { ...state, games: state.games.map((game) => (game.words === event.words ? { ...game, open } : game)) };
    }
    case 'game-removed':
      return { ...state, games: state.games.filter(({ words }) => words !== event.words) };
    case 'skill-kept':
      return { ...state, kept: [...withoutSkill(state, event), { seat: event.seat, card: event.card }] };
    case 'skill-let-go':
      return { ...state, kept: withoutSkill(state, event) };
    case 'take-along-chosen': {
      const others = without(state.staying, event.seat);
      const staying = event.stays ? [...others, event.seat] : others;
      return state.phase === 'closed' ? onlyStaying({ ...state, staying }) : { ...state, staying };
    }
    case 'lifelines-closed':
      return onlyStaying({ ...state, phase: 'closed', teller: 0, questioner: undefined });
  }
}

function placed(state: State, { seat, words, instead }: Extract<Event, { type: 'game-placed' }>): State {
  const number = state.placed + 1;
  return instead !== undefined && state.games.some((game) => game.words === instead)
    ? { ...state, games: state.games.map((game) => (game.words === instead ? { ...game, words } : game)) }
    : { ...state, placed: number, games: [...state.games, { seat, number, words, open: false }] };
}

const closed = (games: readonly Placed[]): Placed[] => games.map((game) => ({ ...game, open: false }));

/** What was opened to a pair was not opened to whoever joins it. */
const closedToNewcomers = ({ games, pairs }: State, after: State['pairs']): Placed[] =>
  games.map((game) => {
    const before = pairs.find((group) => group.includes(game.seat)) ?? [];
    const now = after.find((group) => group.includes(game.seat)) ?? [];
    return { ...game, open: game.open && now.every((seat) => before.includes(seat)) };
  });

const onlyStaying = (state: State): State => ({
  ...state,
  games: closed(state.games.filter(({ seat }) => state.staying.includes(seat))),
});

const without = (seats: readonly number[], one: number): number[] => seats.filter((seat) => seat !== one);

const withoutSkill = ({ kept }: State, { seat, card }: { seat: number; card: string }): State['kept'] =>
  kept.filter((skill) => skill.seat !== seat || skill.card !== card);
