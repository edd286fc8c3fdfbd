import { pick, shuffled } from '../../lib/random.ts';
import { Unfolding } from '../unfolding.ts';
import type { Content, Event, Way } from './content.ts';
import { evolve, type State } from './state.ts';

/** What follows from what, at this play. */
export class Course extends Unfolding<Content, State, Event> {
  protected evolve = evolve;

  /** The worker tells first, where they sit at the table. `seat`: see the command. */
  chooseWay(way: Way, seat: number | undefined): this {
    const { random } = this.context;
    const [workers, others] = this.people();
    const all = [...workers, ...others];
    const chosen = { type: 'way-chosen', v: 1, way, order: all, pairs: [] as number[][] } as const;
    switch (way) {
      case 'everyone':
        return this.happen(chosen);
      case 'reversal':
        return this.happen({ ...chosen, questioner: seat ?? pick(random, others) });
      case 'pairs':
        return this.happen({ ...chosen, order: [], pairs: dealt(shuffled(random, all)) });
      case 'one-to-one': {
        const two = [...workers, seat ?? (others[0] as number)];
        return this.happen({ ...chosen, order: two, pairs: two.length < all.length ? [two] : [] });
      }
    }
  }

  beginTelling(): this {
    return this.state.way === 'pairs' ? this.happen({ type: 'pairs-begun', v: 1 }) : this.nextTurn();
  }

  /** Told aloud, in the head, or passed: whoever's turn it was, it is over. In pairs, everybody's. */
  told(): this {
    const { way, pairs, teller } = this.state;
    for (const seat of way === 'pairs' ? pairs.flat().sort((one, other) => one - other) : [teller])
      this.happen({ type: 'told', v: 1, seat });
    return way === 'pairs' ? this.happen({ type: 'telling-ended', v: 1 }) : this.nextTurn();
  }

  nextTurn(): this {
    const left = this.state.order.filter((seat) => !this.state.told.includes(seat));
    const next = left.find((seat) => !this.context.away.includes(seat)) ?? left[0];
    return next === undefined
      ? this.happen({ type: 'telling-ended', v: 1 })
      : this.happen({ type: 'turn-begun', v: 1, teller: next });
  }

  /** Who came tells last, or joins a pair; who left is not waited for. */
  changeTable(): this {
    const { phase, way, order, pairs, questioner } = this.state;
    if (way === undefined || (phase !== 'draw' && phase !== 'tell')) return this;
    const seats = this.context.seats.map(({ number }) => number);
    const here = order.filter((seat) => seats.includes(seat));
    const came = seats.filter((seat) => !order.includes(seat));
    const changes: Record<Way, () => { order: number[]; pairs: number[][] }> = {
      everyone: () => ({ order: [...here, ...came], pairs: [] }),
      reversal: () => ({ order: [...here, ...came], pairs: [] }),
      pairs: () => ({ order: [], pairs: regrouped(pairs, seats) }),
      // What two have told each other on the screen leaves it when somebody comes, and does not come back by itself.
      'one-to-one': () => ({ order: here, pairs: pairs.length > 0 || came.length > 0 ? [here] : [] }),
    };
    const change = changes[way]();
    if (JSON.stringify(change) !== JSON.stringify({ order, pairs }))
      this.happen({ type: 'table-changed', v: 1, ...change });
    if (questioner !== undefined && !seats.includes(questioner)) this.happen({ type: 'questions-given', v: 1 });
    return this.state.teller !== 0 && !seats.includes(this.state.teller) ? this.nextTurn() : this;
  }

  private people(): [workers: number[], others: number[]] {
    const numbers = (facilitator: boolean) =>
      this.context.seats.filter((seat) => seat.facilitator === facilitator).map(({ number }) => number);
    return [numbers(true), numbers(false)];
  }
}

/** Two and two; three, when somebody would be left over. */
function dealt(seats: readonly number[]): number[][] {
  const pairs = Array.from({ length: Math.floor(seats.length / 2) }, (_, nth) => seats.slice(2 * nth, 2 * nth + 2));
  const over = seats.slice(2 * pairs.length);
  const last = pairs.pop();
  return last ? [...pairs, [...last, ...over]] : over.length > 0 ? [over] : [];
}

/** Pairs stay together; whoever has come, or was left alone, joins one of them, or one of three. */
function regrouped(pairs: State['pairs'], seats: readonly number[]): number[][] {
  const left = pairs.map((group) => group.filter((seat) => seats.includes(seat)));
  const groups = left.filter((group) => group.length > 1);
  const alone = seats.filter((seat) => !groups.flat().includes(seat));
  if (alone.length !== 1) return [...groups, ...dealt(alone)];
  const pair = groups.find((group) => group.length === 2);
  if (pair) return groups.map((group) => (group === pair ? [...pair, ...alone] : group));
  const [three, ...others] = groups;
  return three ? [...others, three.slice(0, 2), [...three.slice(2), ...alone]] : [alone];
}
