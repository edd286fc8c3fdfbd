import type { PlayContext } from './activity.ts';

/**
 * Events that follow one another in one step, and the state that they lead to. Chance and choice are settled here, so
 * that the events say what happened and replay needs neither.
 */
export abstract class Unfolding<Content, State, Event> {
  readonly events: Event[] = [];
  state: State;
  protected readonly context: PlayContext<Content>;
  protected abstract evolve(state: State, event: Event): State;

  constructor(state: State, context: PlayContext<Content>) {
    this.state = state;
    this.context = context;
  }

  happen(event: Event): this {
    this.events.push(event);
    this.state = this.evolve(this.state, event);
    return this;
  }
}
