import { accept, type Result, refuse } from '../../lib/result.ts';
import { type Actor, actingSeat } from '../../session/actor.ts';
import type { Refusal } from '../../session/refusals.ts';
import type { Decision, PlayContext } from '../activity.ts';
import type { Command, Content, Event } from './content.ts';
import { Course } from './course.ts';
import { freePlaces, same } from './mosaic.ts';
import type { State } from './state.ts';

type Context = PlayContext<Content>;
type Ruling = Result<Decision<Event>, Refusal>;

/** Seats in the order of turns: the facilitator plays too, and first. */
export const turnOrder = (seats: Context['seats']): number[] =>
  [...seats].sort((one, other) => Number(other.facilitator) - Number(one.facilitator)).map((seat) => seat.number);

export function begin(context: Context): Event[] {
  const order = turnOrder(context.seats);
  const laid: Event = { type: 'board-laid', v: 1, order, goal: context.content.tiles, depth: context.content.depth };
  const [first] = order;
  return first === undefined ? [laid] : [laid, { type: 'turn-begun', v: 1, holder: first }];
}

/** Somebody came, left or is back: turns go on around the table as it is now. */
export function seatsChanged(state: State, context: Context): Event[] {
  const atTable = turnOrder(context.seats);
  const kept = state.order.filter((seat) => atTable.includes(seat));
  const order = [...kept, ...atTable.filter((seat) => !kept.includes(seat))];
  if (order.length === state.order.length && order.every((seat, index) => seat === state.order[index])) return [];
  const events: Event[] = [{ type: 'table-changed', v: 1, order }];
  const hasHolder = state.phase !== 'picture' && state.phase !== 'named' && state.phase !== 'volunteer';
  if (!hasHolder || order.includes(state.holder)) return events;
  const after =
    state.order.slice(state.order.indexOf(state.holder) + 1).find((seat) => order.includes(seat)) ?? order[0];
  return after === undefined ? events : [...events, { type: 'turn-begun', v: 1, holder: after }];
}

/** Lines, the ceiling or children in the room: what goes beyond them gives way. */
export const limitsChanged = (state: State, context: Context): Event[] =>
  new Course(state, context).keepWithinLimits().events;

export const topicSkipped = (state: State, context: Context): Event[] => new Course(state, context).skipTopic().events;

/** A turn that has only begun passes on; one in which something has happened is never ended by the machine. */
export function holderAway(state: State, context: Context): Event[] {
  if (state.phase !== 'roll' || !context.away.includes(state.holder)) return [];
  const others = state.order.some((seat) => !context.away.includes(seat));
  return others ? new Course(state, context).nextTurn().events : [];
}

export function decide(state: State, actor: Actor, command: Command, context: Context): Ruling {
  const seat = actingSeat(actor);
  const leads = actor.leads === true;
  const course = new Course(state, context);
  const holds = seat === state.holder;
  const answers = leads || holds;

  switch (command.type) {
    case 'volunteer':
      if (state.phase !== 'volunteer') return refuse('not-now');
      return seat === undefined || !state.order.includes(seat) ? refuse('not-allowed') : done(course.give(seat));
    case 'choose-depth':
      if (!['roll', 'pick-die', 'choose-area'].includes(state.phase)) return refuse('not-now');
      if (!holds) return refuse('not-your-turn');
      if (command.depth > Math.min(state.depth, context.limits.ceiling)) return refuse('too-deep');
      return command.depth === state.turnDepth ? accept({ events: [] }) : done(course.chooseDepth(command.depth));
    case 'roll':
      return state.phase !== 'roll' ? refuse('not-now') : holds ? done(course.roll()) : refuse('not-your-turn');
    case 'pick-die':
      return state.phase !== 'pick-die'
        ? refuse('not-now')
        : holds
          ? done(course.walk(command.die))
          : refuse('not-your-turn');
    case 'choose-area':
      if (state.phase !== 'choose-area') return refuse('not-now');
      if (!holds) return refuse('not-your-turn');
      if (!context.pack.areas.some((area) => area.id === command.area)) return refuse('unknown-choice');
      return done(course.offer(command.area, false));
    case 'keep-card':
      if (state.phase !== 'offer') return refuse('not-now');
      if (!holds) return refuse('not-your-turn');
      return state.offer.includes(command.card) ? done(course.open(command.card, true)) : refuse('unknown-choice');
    case 'set-secret':
      if (state.phase !== 'secret') return refuse('not-now');
      if (!holds || seat === undefined) return refuse('not-your-turn');
      return accept({
        events: [{ type: 'secret-set', v: 1 }],
        ballot: { slot: 'secret', seat, value: command.option },
      });
    case 'guess':
      if (state.phase !== 'guess') return refuse('not-now');
      if (holds && !leads) return refuse('not-your-turn');
      return done(course.happen({ type: 'guess-made', v: 1, option: command.option }));
    case 'swap-card': {
      if (state.phase !== 'open' && state.phase !== 'secret') return refuse('not-now');
      if (!answers) return refuse('not-your-turn');
      const { area, card, asks } = state;
      return done(course.happen({ type: 'card-swapped', v: 1 }).offer(area as string, asks, card ? [card] : []));
    }
    case 'finish':
      if (!['roll', 'pick-die', 'choose-area', 'offer', 'secret', 'guess', 'open'].includes(state.phase))
        return refuse('not-now');
      return answers ? done(course.finish()) : refuse('not-your-turn');
    case 'go-on':
      if (!answers) return refuse('not-your-turn');
      if (state.phase === 'others') return done(course.happen({ type: 'others-heard', v: 1 }));
      if (state.phase === 'joy-shown') return done(course.afterJoy());
      return state.phase === 'together-shown' ? done(course.afterTile()) : refuse('not-now');
    case 'lay-tile': {
      if (state.phase !== 'lay') return refuse('not-now');
      if (!answers) return refuse('not-your-turn');
      const { cell } = command;
      if (cell && !freePlaces(state.tiles).some((place) => same(place, cell))) return refuse('unknown-choice');
      return done(course.lay(cell));
    }
    case 'pick-joy':
      if (state.phase !== 'joy') return refuse('not-now');
      if (!answers) return refuse('not-your-turn');
      return state.joys.includes(command.joy)
        ? done(course.happen({ type: 'joy-picked', v: 1, joy: command.joy }))
        : refuse('unknown-choice');
    case 'answer':
      if (state.phase !== 'together' || seat === undefined) return refuse('not-now');
      return accept({ events: [], ballot: { slot: 'together', seat, value: command.option } });
    case 'show-answers':
      if (state.phase !== 'together') return refuse('not-now');
      return answers ? done(course.happen({ type: 'together-shown', v: 1 })) : refuse('not-your-turn');
    case 'name-picture':
      if (state.phase !== 'picture') return refuse('not-now');
      return seat === undefined && !leads
        ? refuse('not-allowed')
        : done(course.happen({ type: 'picture-named', v: 1, name: context.write(command.name) }));
    case 'last-round':
      if (!leads) return refuse('not-allowed');
      if (state.lastRound || state.phase === 'picture' || state.phase === 'named') return refuse('not-now');
      return done(course.happen({ type: 'last-round-called', v: 1 }));
    case 'skip-turn':
      return leads ? skipTurn(state, course) : refuse('not-allowed');
  }
}

/** The facilitator goes on: a turn without an open card passes on, an open one is brought to its end. */
function skipTurn(state: State, course: Course): Ruling {
  switch (state.phase) {
    case 'volunteer':
      return done(course.drawTurn());
    case 'roll':
    case 'pick-die':
    case 'choose-area':
    case 'offer':
      return done(course.nextTurn());
    case 'secret':
    case 'guess':
    case 'open':
      return done(course.finish().happen({ type: 'others-heard', v: 1 }).lay());
    case 'others':
      return done(course.happen({ type: 'others-heard', v: 1 }).lay());
    case 'lay':
      return done(course.lay());
    case 'joy':
    case 'joy-shown':
      return done(course.afterJoy());
    case 'together':
    case 'together-shown':
      return done(course.afterTile());
    default:
      return refuse('not-now');
  }
}

const done = (course: Course): Ruling => accept({ events: course.events });
