import { pick } from '../../lib/random.ts';
import { cardOf } from '../../pack/pack.ts';
import type { PlayContext } from '../activity.ts';
import type { Content, Event } from './content.ts';
import { draw } from './draw.ts';
import { evolve } from './evolve.ts';
import { completesThree, freePlaces } from './mosaic.ts';
import type { State, Tile } from './state.ts';

type Context = PlayContext<Content>;

/** Number of joys from which the group picks. */
const joysOffered = 3;
/** A card for the whole table comes with every this many tiles. */
const togetherEvery = 3;

/**
 * Events that follow one another in one step, and the state that they lead to. Chance and choice are settled here, so
 * that the events say what happened and replay needs neither.
 */
export class Course {
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
    return this.happen({ type: 'cards-offered', v: 1, area, asks, cards: this.draw(decks, 2, without, asks) });
  }

  /** A guessing card begins with its holder's pick; of a holder who has passed, there is none. */
  open(card: string, guessing: boolean): this {
    const { kind } = cardOf(this.context.pack, card);
    const area = this.state.area as string;
    return this.happen({
      type: 'card-opened',
      v: 1,
      card,
      area,
      guessing: guessing && kind === 'guess',
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

  private draw(decks: readonly string[], count: number, without: readonly string[] = [], noGuessing = false): string[] {
    return draw(decks, count, { ...this.context, depth: this.state.depth, without, noGuessing });
  }

  private spaces() {
    return this.context.pack.boards[this.context.content.board]?.spaces ?? [];
  }

  private areas(): string[] {
    return this.context.content.decks.flatMap((deck) => this.context.pack.decks[deck]?.area ?? []);
  }
}
