import { accept, type Result, refuse } from '../../lib/result.ts';
import { type Actor, actingSeat, type SeatInfo } from '../../session/actor.ts';
import type { Refusal } from '../../session/refusals.ts';
import type { Decision, PlayContext } from '../activity.ts';
import { cardsOf } from './cards.ts';
import { desk, mayAsk, mayGive, tellers, waysOf } from './circle.ts';
import type { Command, Content, Event } from './content.ts';
import { Course } from './course.ts';
import * as games from './games.ts';
import * as memory from './memory.ts';
import type { State } from './state.ts';

type Context = PlayContext<Content>;
type Ruling = Result<Decision<Event>, Refusal>;
type Asked<Type extends Command['type']> = Extract<Command, { type: Type }>;

const happen = (event: Event): Ruling => accept({ events: [event] });
const follow = ({ events }: Course): Ruling => accept({ events });

export function decide(state: State, actor: Actor, command: Command, context: Context): Ruling {
  switch (command.type) {
    case 'choose-way':
      return actor.leads && !holdsQuestions(state, actor) ? chooseWay(state, command, context) : refuse('not-allowed');
    case 'give-questions':
      return actor.leads ? giveQuestions(state, command, context) : refuse('not-allowed');
    case 'go-on':
      return actor.leads ? goOn(state, context) : refuse('not-allowed');
    case 'ask':
      return ask(state, actor, command, context);
    case 'give':
      return give(state, actor, command, context);
  }
  const seat = personOf(actor, context);
  if (!seat) return refuse('not-allowed');
  switch (command.type) {
    case 'place':
      return games.place(state, seat, command, context);
    case 'open':
    case 'close':
    case 'remove':
      return games.change(state, seat.number, command);
    case 'told':
      if (state.way === 'pairs' || !tellers(state).includes(seat.number)) return refuse('not-your-turn');
      return follow(new Course(state, context).told());
    case 'lay-question-aside':
      return layQuestionAside(state, seat.number, command.card, context);
    case 'keep':
      if (!skillsFor(state, seat.number, context).includes(command.card)) return refuse('not-now');
      return happen({ type: 'skill-kept', v: 1, seat: seat.number, card: command.card });
    case 'lay-skill-aside':
      return laySkillAside(state, seat.number, command.card, context);
    case 'take-along':
      return takeAlong(state, seat.number, command.stays);
  }
}

/** Nobody else's phone is acted for; somebody without one tells, asks and keeps at the console, with the worker. */
function personOf(actor: Actor, { seats }: Context): SeatInfo | undefined {
  const seat = seats.find(({ number }) => number === actingSeat(actor));
  return seat && actor.onBehalfOf !== undefined && seat.device !== 'none' ? undefined : seat;
}

/** A participant who leads by holding the questions: how it is told stays as it was agreed. */
const holdsQuestions = ({ questioner }: State, actor: Actor): boolean =>
  actor.role === 'participant' && questioner !== undefined && actingSeat(actor) === questioner;

/** Whoever listens; of those at the console without a seat, only who leads. */
const listenerOf = (actor: Actor, context: Context): number | undefined =>
  actingSeat(actor) === undefined && actor.leads ? desk : personOf(actor, context)?.number;

function chooseWay(state: State, { way, seat }: Asked<'choose-way'>, context: Context): Ruling {
  if (state.phase !== 'way' && state.phase !== 'draw') return refuse('not-now');
  if (!waysOf(context.content, context.seats).includes(way)) return refuse('unknown-choice');
  const participants = context.seats.filter(({ facilitator }) => !facilitator).map(({ number }) => number);
  const needsOne = way === 'one-to-one' && participants.length > 1;
  if (seat === undefined ? needsOne : !participants.includes(seat)) return refuse('no-such-seat');
  return follow(new Course(state, context).chooseWay(way, seat));
}

function giveQuestions(state: State, { seat }: Asked<'give-questions'>, { seats }: Context): Ruling {
  if (state.way !== 'reversal' || (state.phase !== 'draw' && state.phase !== 'tell')) return refuse('not-now');
  if (seat !== undefined && !seats.some(({ number }) => number === seat)) return refuse('no-such-seat');
  return happen({ type: 'questions-given', v: 1, ...(seat === undefined ? {} : { seat }) });
}

function goOn(state: State, context: Context): Ruling {
  switch (state.phase) {
    case 'draw':
      return follow(new Course(state, context).beginTelling());
    case 'tell':
      return follow(new Course(state, context).told());
    case 'end':
      return happen({ type: 'lifelines-closed', v: 1 });
    case 'way':
    case 'closed':
      return refuse('not-now');
  }
}

function ask(state: State, actor: Actor, { card, to = state.teller }: Asked<'ask'>, context: Context): Ruling {
  const seat = listenerOf(actor, context);
  if (seat === undefined) return refuse('not-allowed');
  if (!mayAsk(state, seat, context.seats).includes(to)) return refuse('not-now');
  if (!cardsOf(context, 'questions').includes(card)) return refuse('unknown-choice');
  if (memory.isQuestionAside(to, card, context.ballots)) return refuse('moved-on');
  return accept({ events: [], ballot: memory.ask(seat, to, state, card) });
}

function layQuestionAside(state: State, seat: number, card: string, context: Context): Ruling {
  const open = memory.questionsFor(seat, state, context.ballots, cardsOf(context, 'questions'));
  if (!open.includes(card)) return refuse('not-now');
  return accept({ events: [], ballot: memory.layQuestionAside(seat, card, context.ballots) });
}

function give(state: State, actor: Actor, { card, to = state.teller }: Asked<'give'>, context: Context): Ruling {
  const seat = listenerOf(actor, context);
  if (seat === undefined) return refuse('not-allowed');
  if (!mayGive(state, seat, context.seats).includes(to)) return refuse('not-now');
  if (!cardsOf(context, 'skills').includes(card)) return refuse('unknown-choice');
  return accept({ events: [], ballot: memory.give(seat, to, card, context.ballots) });
}

const skillsFor = (state: State, seat: number, context: Context): string[] =>
  memory.skillsFor(seat, state, context.ballots, cardsOf(context, 'skills'));

/** What was not kept is laid aside in memory alone, like what was never given; what was kept is let go. */
function laySkillAside(state: State, seat: number, card: string, context: Context): Ruling {
  const isKept = state.kept.some((skill) => skill.seat === seat && skill.card === card);
  if (!isKept && !skillsFor(state, seat, context).includes(card)) return refuse('not-now');
  const ballot = memory.laySkillAside(seat, card, context.ballots);
  return accept({ events: isKept ? [{ type: 'skill-let-go', v: 1, seat, card }] : [], ballot });
}

/** Once all is closed, what stayed can still be let go; what is gone does not come back. */
function takeAlong({ phase, staying }: State, seat: number, stays: boolean): Ruling {
  if (staying.includes(seat) === stays) return accept({ events: [] });
  if (stays && phase === 'closed') return refuse('not-now');
  return happen({ type: 'take-along-chosen', v: 1, seat, stays });
}

/** Whoever tells is out of touch, and has opened nothing yet. */
export function tellerAway(state: State, context: Context): Event[] {
  const { teller, games } = state;
  const hasBegun = games.some(({ seat, open }) => seat === teller && open);
  return teller === 0 || hasBegun || !context.away.includes(teller) ? [] : new Course(state, context).told().events;
}

export const seatsChanged = (state: State, context: Context): Event[] =>
  new Course(state, context).changeTable().events;

export const topicSkipped = ({ phase }: State): Event[] =>
  phase === 'tell' ? [{ type: 'questions-put-away', v: 1 }] : [];

/** A game that its teller had open comes back closed: it may hold what was written after the turn. */
export const closedAgain = ({ games }: State): Event[] =>
  games.flatMap(({ seat, words, open }) => (open ? [{ type: 'game-closed', v: 1, seat, words } as const] : []));

export const leaving = ({ phase }: State): Event[] => (phase === 'closed' ? [] : [{ type: 'lifelines-closed', v: 1 }]);
