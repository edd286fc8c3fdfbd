import { pick } from '../../lib/random.ts';
import { type Card, cardOf } from '../../pack/pack.ts';
import { Unfolding } from '../unfolding.ts';
import type { Content, Event } from './content.ts';
import { draw, touches } from './draw.ts';
import { evolve } from './evolve.ts';
import { completesThree, freePlaces } from './mosaic.ts';
import type { State, Tile } from './state.ts';

/** Number of joys from which the group picks. */
const joysOffered = 3;
/** A card for the whole table comes with every this many tiles. */
const togetherEvery = 3;

/** What follows from what, at this play. */
export class Course extends Unfolding<Content, State, Event> {
  protected evolve = evolve;

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
    const all = this.context.content.decks;
    const decks = all.filter((deck) => this.context.pack.decks[deck]?.area === area);
    const ofArea = this.draw(decks, 2, without, asks);
    // Lines may have emptied an area's deck: then the card comes from the others, and the tile keeps its colour.
    const cards = ofArea.length > 0 ? ofArea : this.draw(all, 2, without, asks);
    return cards.length > 0 ? this.happen({ type: 'cards-offered', v: 1, area, asks, cards }) : this.nextTurn();
  }

  chooseDepth(depth: number): this {
    return this.happen({ type: 'depth-chosen', v: 1, depth });
  }

  /** What is open gives way when it goes beyond what may come up now; nobody is told why. */
  giveWay(goesBeyond: (card: Card) => boolean, without: readonly string[] = []): this {
    const { phase, card, offer, area, asks } = this.state;
    const beyond = (ref: string | undefined) => ref !== undefined && goesBeyond(cardOf(this.context.pack, ref));
    if (phase === 'offer' && offer.some(beyond)) return this.offer(area as string, asks, [...offer, ...without]);
    if (!beyond(card)) return this;
    const old = [card as string, ...without];
    switch (phase) {
      case 'secret':
      case 'guess':
      case 'open':
        return this.happen({ type: 'card-swapped', v: 1 }).offer(area as string, asks, old);
      case 'others':
        return this.happen({ type: 'card-swapped', v: 1 }).happen({ type: 'others-heard', v: 1 });
      case 'lay':
      case 'joy':
      case 'joy-shown':
        return this.happen({ type: 'card-swapped', v: 1 });
      case 'together': {
        const [other] = this.draw([this.context.content.together], 1, old).filter((ref) => !beyond(ref));
        return other ? this.happen({ type: 'together-drawn', v: 1, card: other }) : this.afterTile();
      }
      case 'together-shown':
        return this.afterTile();
      default:
        return this;
    }
  }

  /** After a line or a lower ceiling: lighter, or about something else. */
  keepWithinLimits(): this {
    const { ceiling, barred } = this.context.limits;
    if (this.state.turnDepth > ceiling) this.chooseDepth(ceiling);
    return this.giveWay((card) => card.depth > ceiling || touches(card, barred));
  }

  /** After a pause: on, without what is open and all that is about the same. */
  skipTopic(): this {
    const { card, offer } = this.state;
    const open = card ? [card] : [...offer];
    const topics = open.flatMap((ref) => cardOf(this.context.pack, ref).topics ?? []);
    const { limits } = this.context;
    const gentler = { ...this.context, limits: { ...limits, barred: [...limits.barred, ...topics] } };
    const course = new Course(this.state, gentler).giveWay(() => true, open);
    for (const event of course.events) this.happen(event);
    return this;
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
    const { tiles, goal, lastRound, order, holder, had } = this.state;
    const everybodyHad = order.every((seat) => had.includes(seat) || this.context.away.includes(seat));
    const isLast = this.context.order === 'around' ? order.indexOf(holder) === order.length - 1 : everybodyHad;
    const roundIsOver = lastRound && isLast;
    return tiles.length >= goal || roundIsOver ? this.picture() : this.nextTurn();
  }

  nextTurn(): this {
    const { order, holder, had } = this.state;
    const here = order.filter((seat) => !this.context.away.includes(seat));
    const around = [...order, ...order].slice(order.indexOf(holder) + 1);
    const turn = this.context.order;
    if (turn === 'volunteers' && here.length > 0) return this.happen({ type: 'turn-opened', v: 1 });
    const next =
      turn === 'drawn' && here.length > 0 ? this.lot(here, had, holder) : around.find((seat) => here.includes(seat));
    const found = next ?? around[0];
    return found === undefined ? this.picture() : this.give(found);
  }

  /** Nobody volunteers: the lot decides. */
  drawTurn(): this {
    const { order, had, holder } = this.state;
    const here = order.filter((seat) => !this.context.away.includes(seat));
    return this.give(this.lot(here.length > 0 ? here : order, had, holder));
  }

  give(seat: number): this {
    return this.happen({ type: 'turn-begun', v: 1, holder: seat });
  }

  /** The lot falls among those who have had no turn in this round; never twice in a row on the same seat. */
  private lot(here: readonly number[], had: readonly number[], last: number): number {
    const left = here.filter((seat) => !had.includes(seat));
    const others = here.filter((seat) => seat !== last);
    return pick(this.context.random, left.length > 0 ? left : others.length > 0 ? others : here);
  }

  picture(): this {
    const patterns = this.context.pack.patterns[this.context.content.patterns] ?? [];
    return this.happen({ type: 'picture-shown', v: 1, pattern: pick(this.context.random, patterns).id });
  }

  private draw(decks: readonly string[], count: number, without: readonly string[] = [], noGuessing = false): string[] {
    const { ceiling, barred } = this.context.limits;
    const depth = Math.min(this.state.turnDepth, this.state.depth, ceiling);
    return draw(decks, count, { ...this.context, depth, barred, without, noGuessing });
  }

  private spaces() {
    return this.context.pack.boards[this.context.content.board]?.spaces ?? [];
  }

  private areas(): string[] {
    return this.context.content.decks.flatMap((deck) => this.context.pack.decks[deck]?.area ?? []);
  }
}
