import { pick } from '../../lib/random.ts';
import { accept, type Result, refuse } from '../../lib/result.ts';
import { cardOf } from '../../pack/pack.ts';
import { type Actor, actingSeat } from '../../session/actor.ts';
import type { Refusal } from '../../session/refusals.ts';
import type { Decision, PlayContext } from '../activity.ts';
import type { Command, Content, Event } from './content.ts';
import { draw } from './draw.ts';
import { evolve } from './evolve.ts';
import { completesThree, freePlaces, same } from './mosaic.ts';
import type { State, Tile } from './state.ts';

type Context = PlayContext<Content>;
type Ruling = Result<Decision<Event>, Refusal>;

/** Number of joys from which the group picks. */
const joysOffered = 3;
/** A card for the whole table comes with every this many tiles. */
const togetherEvery = 3;

/**
 * Events that follow one another in one step, and the state that they lead to. Chance and choice are settled here, so
 * that the events say what happened and replay needs neither.
 */
class Course {
  readonly events: Event[] = [];
  state: State;
  private readonly context: Context;

  constructor(state: State, context: Context) {
    this.state = state;
    this.context = context;
  }

  happen(event: Event): this {
    this.events.push(event);
    this.state = evolve(this.state, event);
    return this;
  }

  roll(): this {
    const die = () => this.context.random.int(6) + 1;
    return this.happen({ type: 'dice-rolled', v: 1, dice: [die(), die()] });
  }

  /** The pawn walks; the space where it stops says what is offered. */
  walk(die: number): this {
    const spaces = this.spaces();
    const to = (this.state.pawn + (this.state.dice[die] ?? 0)) % spaces.length;
    this.happen({ type: 'pawn-moved', v: 1, die, to });
    const space = spaces[to];
    if (space?.kind === 'choose') return this.happen({ type: 'area-asked', v: 1 });
    if (space?.kind === 'ask') return this.offer(pick(this.context.random, this.areas()), true);
    return this.offer(space?.area ?? (this.areas()[0] as string), false);
  }

  offer(area: string, asks: boolean, without: readonly string[] = []): this {
    const decks = this.context.content.decks.filter((deck) => this.context.pack.decks[deck]?.area === area);
    return this.happen({ type: 'cards-offered', v: 1, area, asks, cards: this.draw(decks, 2, without) });
  }

  /** A guessing card needs its holder's pick; when the facilitator answers or the holder has passed, it is told. */
  open(card: string, guessing: boolean): this {
    const { kind } = cardOf(this.context.pack, card);
    const area = this.state.area as string;
    return this.happen({
      type: 'card-opened',
      v: 1,
      card,
      area,
      guessing: guessing && kind === 'guess' && !this.state.asks,
    });
  }

  /**
   * The turn's card stands for the whole table, whether its holder answers aloud, in the head or not at all. A holder
   * who passes before there is a card has it rolled and opened by Pelipiiri: the log of play is the same.
   */
  finish(): this {
    if (this.state.phase === 'roll') this.roll();
    if (this.state.phase === 'pick-die') this.walk(this.context.random.int(2));
    if (this.state.phase === 'choose-area') this.offer(pick(this.context.random, this.areas()), false);
    if (this.state.phase === 'offer') this.open(pick(this.context.random, this.state.offer), false);
    return this.happen({ type: 'turn-finished', v: 1 });
  }

  lay(cell?: { q: number; r: number }): this {
    const area = this.state.area as string;
    const { q, r } = cell ?? pick(this.context.random, freePlaces(this.state.tiles));
    const laid: Tile = { q, r, area };
    const before = this.state.tiles;
    this.happen({ type: 'tile-laid', v: 1, ...laid });
    if (!completesThree(before, laid)) return this.afterJoy();
    const joys = this.draw([this.context.content.joys], joysOffered);
    return joys.length > 0 ? this.happen({ type: 'joys-offered', v: 1, joys }) : this.afterJoy();
  }

  afterJoy(): this {
    const { tiles } = this.state;
    const [card] = tiles.length % togetherEvery === 0 ? this.draw([this.context.content.together], 1) : [];
    return card ? this.happen({ type: 'together-drawn', v: 1, card }) : this.afterTile();
  }

  afterTile(): this {
    const { tiles, goal, lastRound, order, holder } = this.state;
    const roundIsOver = lastRound && order.indexOf(holder) === order.length - 1;
    return tiles.length >= goal || roundIsOver ? this.picture() : this.nextTurn();
  }

  nextTurn(): this {
    const { order, holder } = this.state;
    const next = order[(order.indexOf(holder) + 1) % order.length];
    return next === undefined ? this.picture() : this.happen({ type: 'turn-begun', v: 1, holder: next });
  }

  picture(): this {
    const patterns = this.context.pack.patterns[this.context.content.patterns] ?? [];
    return this.happen({ type: 'picture-shown', v: 1, pattern: pick(this.context.random, patterns).id });
  }

  private draw(decks: readonly string[], count: number, without: readonly string[] = []): string[] {
    return draw(decks, count, { ...this.context, depth: this.state.depth, without });
  }

  private spaces() {
    return this.context.pack.boards[this.context.content.board]?.spaces ?? [];
  }

  private areas(): string[] {
    return this.context.content.decks.flatMap((deck) => this.context.pack.decks[deck]?.area ?? []);
  }
}

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
  const playing = state.phase !== 'picture' && state.phase !== 'named';
  if (!playing || order.includes(state.holder)) return events;
  const after =
    state.order.slice(state.order.indexOf(state.holder) + 1).find((seat) => order.includes(seat)) ?? order[0];
  return after === undefined ? events : [...events, { type: 'turn-begun', v: 1, holder: after }];
}

export function decide(state: State, actor: Actor, command: Command, context: Context): Ruling {
  const seat = actingSeat(actor);
  const leads = actor.role === 'facilitator';
  const course = new Course(state, context);
  const holds = seat === state.holder;
  const answers = leads || holds;

  switch (command.type) {
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
