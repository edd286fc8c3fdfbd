import type { ViewContext } from '../activity.ts';
import type { Content } from './content.ts';
import type { State } from './state.ts';
import type { ColourBoardLeadView, ColourBoardSeatView, ColourBoardView } from './view.ts';

type Context = ViewContext<Content>;

export function all(state: State, context: Context): ColourBoardView {
  const holder = context.seats.find((seat) => seat.number === state.holder);
  const facilitator = context.seats.find((seat) => seat.facilitator);
  const hasCard = state.card !== undefined && !state.phase.startsWith('together');
  return {
    kind: 'colour-board',
    beat: state.beat,
    phase: state.phase,
    depths: Math.min(state.depth, context.limits.ceiling),
    depth: state.turnDepth,
    board: context.content.board,
    holder: state.holder,
    answerer: hasCard ? (state.asks ? (facilitator?.number ?? state.holder) : state.holder) : undefined,
    dice: [...state.dice],
    die: state.die,
    pawn: state.pawn,
    area: state.area,
    choices:
      state.phase === 'joy'
        ? [...state.joys]
        : state.phase === 'offer' && holder?.device === 'none'
          ? [...state.offer]
          : [],
    card: state.card,
    guess: state.guess,
    secret: state.guess === undefined ? undefined : context.ballots.secret?.[state.holder],
    joy: state.joy,
    counts: state.phase === 'together-shown' ? countsOf(state, context) : [],
    tiles: state.tiles.map((tile) => ({ ...tile })),
    goal: state.goal,
    lastRound: state.lastRound,
    pattern: state.pattern,
    pictureName: state.name === undefined ? undefined : context.read(state.name),
  };
}

export function seat(state: State, number: number, context: Context): ColourBoardSeatView | undefined {
  const answer = state.phase.startsWith('together') ? context.ballots.together?.[number] : undefined;
  const holds = number === state.holder;
  const offer = holds && state.phase === 'offer' ? [...state.offer] : undefined;
  const secret = holds ? context.ballots.secret?.[number] : undefined;
  return offer || secret || answer ? { offer, secret, answer } : undefined;
}

export const facilitator = (_state: State, context: Context): ColourBoardLeadView => ({
  answered: Object.keys(context.ballots.together ?? {}).length,
});

function countsOf(state: State, context: Context): number[] {
  const given = Object.values(context.ballots.together ?? {});
  if (given.length === 0 || state.card === undefined) return [];
  return ['a', 'b', 'c'].map((option) => given.filter((value) => value === option).length);
}
