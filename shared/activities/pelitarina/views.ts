import type { ViewContext } from '../activity.ts';
import { cardsOf } from './cards.ts';
import { circleOf, desk, isForAll, mayAsk, mayGive, tellers, waysOf } from './circle.ts';
import type { Content } from './content.ts';
import { type Game, readGame, stageOf } from './game.ts';
import { keepsHere } from './games.ts';
import { mostGamesOfAStage } from './limits.ts';
import { givenBy, questionsFor, skillsFor } from './memory.ts';
import type { State } from './state.ts';
import type { OpenGame, PelitarinaLeadView, PelitarinaSeatView, PelitarinaView } from './view.ts';

type Context = ViewContext<Content>;

export function all(state: State, context: Context): PelitarinaView {
  const { phase, beat, way, pairs, teller, questioner } = state;
  const forAll = isForAll(state);
  return {
    kind: 'pelitarina',
    beat,
    phase,
    way,
    ways: waysOf(context.content, context.seats),
    stages: cardsOf(context, 'stages'),
    tokens: cardsOf(context, 'tokens'),
    prompts: cardsOf(context, 'prompts'),
    questions: cardsOf(context, 'questions'),
    skills: cardsOf(context, 'skills'),
    pairs: pairs.map((seats) => ({ seats: [...seats] })),
    teller,
    questioner,
    games: forAll ? openOf(state, teller, context) : [],
    asked: forAll ? askedOf(state, teller, context) : [],
  };
}

export function seat(state: State, number: number, context: Context): PelitarinaSeatView {
  const { seats, ballots } = context;
  const mine = seats.find((one) => one.number === number);
  const gives = mayGive(state, number, seats);
  return {
    tells: tellers(state).includes(number),
    keepsHere: mine !== undefined && keepsHere(mine),
    mine: gamesOf(state, number, context),
    // At the console it would be before the worker's eyes: whoever has no phone looks at the teller's.
    heard: mine?.device === 'none' ? [] : heardBy(state, number, context),
    mayAsk: mayAsk(state, number, seats),
    mayGive: gives,
    given: gives.flatMap((to) => {
      const cards = givenBy(number, to, ballots);
      return cards.length > 0 ? [{ to, cards }] : [];
    }),
    asked: tellers(state).includes(number) ? askedOf(state, number, context) : [],
    gifts: skillsFor(number, state, ballots, cardsOf(context, 'skills')),
    stays: state.staying.includes(number),
  };
}

/** An interpreter reads out what is asked; what the person has drawn, heard or been given is theirs to show. */
export const helper = (state: State, number: number, context: Context): Pick<PelitarinaSeatView, 'asked'> => ({
  asked: tellers(state).includes(number) ? askedOf(state, number, context) : [],
});

/**
 * What is opened to the worker alone comes to the worker alone. One without a seat asks and gives from here as if sitting
 * with the teller.
 */
export function facilitator(state: State, context: Context, { isWorker }: { isWorker: boolean }): PelitarinaLeadView {
  const seat = context.seats.find((one) => one.facilitator)?.number;
  const asksHere = isWorker && seat === undefined;
  return {
    left: state.phase === 'closed' ? [] : state.order.filter((one) => !state.told.includes(one)),
    heard: isWorker ? heardBy(state, seat ?? desk, context) : [],
    mayAsk: asksHere ? mayAsk(state, desk, context.seats) : [],
    mayGive: asksHere ? mayGive(state, desk, context.seats) : [],
  };
}

/** What tellers have opened for this listener, and not for all. */
function heardBy(state: State, listener: number, context: Context): PelitarinaSeatView['heard'] {
  if (isForAll(state)) return [];
  return tellers(state)
    .filter((teller) => teller !== listener && circleOf(state, teller, context.seats).includes(listener))
    .map((teller) => ({ seat: teller, games: openOf(state, teller, context) }));
}

const askedOf = (state: State, teller: number, context: Context): string[] =>
  questionsFor(teller, state, context.ballots, cardsOf(context, 'questions'));

const openOf = (state: State, teller: number, context: Context): OpenGame[] =>
  gamesOf(state, teller, context).flatMap(({ open, number, game }) => (open ? [shown(number, game)] : []));

/** Those that can be read: one that was erased is in no view, and of a stage no more than belong there. */
function gamesOf({ games }: State, seat: number, { read }: Context): PelitarinaSeatView['mine'] {
  const ofStage = new Map<string, number>();
  return games.flatMap(({ seat: whose, number, words, open }) => {
    const game = whose === seat ? readGame(read(words)) : undefined;
    if (!game) return [];
    const nth = (ofStage.get(stageOf(game)) ?? 0) + 1;
    ofStage.set(stageOf(game), nth);
    return nth > mostGamesOfAStage ? [] : [{ number, open, game }];
  });
}

const shown = (number: number, { stage, ownStage, token, title, when, answers, drawing = [] }: Game): OpenGame => ({
  number,
  stage,
  ownStage,
  token,
  title,
  when,
  answers: answers.map((answer) => ({ ...answer })),
  drawing: drawing.map(({ points }) => ({ points: [...points] })),
});
