import type { Event } from './content.ts';
import { noTurn, type Phase, type State } from './state.ts';

/** The state after an event. Only its arguments count, and every event is taken as it is: it has happened. */
export function evolve(state: State, event: Event): State {
  const next = apply(state, event);
  return next.phase === state.phase &&
    next.turn === state.turn &&
    next.card === state.card &&
    next.offer === state.offer
    ? next
    : { ...next, beat: state.beat + 1 };
}

function apply(state: State, event: Event): State {
  const to = (phase: Phase, changes: Partial<State> = {}): State => ({ ...state, ...changes, phase });
  switch (event.type) {
    case 'board-laid':
      return to('roll', { order: event.order, goal: event.goal, depth: event.depth });
    case 'turn-begun':
      return to('roll', {
        ...noTurn,
        holder: event.holder,
        turn: state.turn + 1,
        had: state.had.includes(event.holder) ? [event.holder] : [...state.had, event.holder],
        played: state.played.includes(event.holder) ? state.played : [...state.played, event.holder],
      });
    case 'turn-opened':
      return to('volunteer', { ...noTurn, holder: 0 });
    case 'depth-chosen':
      return { ...state, turnDepth: event.depth };
    case 'dice-rolled':
      return to('pick-die', { dice: event.dice });
    case 'pawn-moved':
      return { ...state, die: event.die, pawn: event.to };
    case 'area-asked':
      return to('choose-area');
    case 'cards-offered':
      return to('offer', { area: event.area, offer: event.cards, asks: event.asks, card: undefined, guess: undefined });
    case 'card-opened':
      return to(event.guessing ? 'secret' : 'open', { card: event.card, area: event.area, offer: [] });
    case 'secret-set':
      return to('guess');
    case 'guess-made':
      return to('open', { guess: event.option });
    case 'card-swapped':
      return { ...state, card: undefined, guess: undefined };
    case 'turn-finished':
      return to('others');
    case 'others-heard':
      return to('lay');
    case 'tile-laid':
      return { ...state, tiles: [...state.tiles, { q: event.q, r: event.r, area: event.area }] };
    case 'joys-offered':
      return to('joy', { joys: event.joys });
    case 'joy-picked':
      return to('joy-shown', { joy: event.joy, joys: [] });
    case 'together-drawn':
      return to('together', { card: event.card, joy: undefined, area: undefined });
    case 'together-shown':
      return to('together-shown');
    case 'last-round-called':
      return { ...state, lastRound: true };
    case 'picture-shown':
      return to('picture', { ...noTurn, pattern: event.pattern });
    case 'picture-named':
      return to('named', { name: event.name });
    case 'table-changed':
      return { ...state, order: event.order };
  }
}
