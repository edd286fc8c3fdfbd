import type { ViewContext } from '../activity.ts';
import type { Content } from './content.ts';
import { ideasOf } from './ideas.ts';
import { slot } from './rules.ts';
import type { State } from './state.ts';
import type { WorkshopLeadView, WorkshopSeatView, WorkshopView } from './view.ts';

type Context = ViewContext<Content>;

export const all = (state: State, context: Context): WorkshopView => ({
  kind: 'workshop',
  beat: state.beat,
  phase: state.phase,
  step: state.phase === 'teach' ? state.step : undefined,
  teacher: state.teacher,
  ideas: state.phase === 'plan' ? ideasOf(context) : [],
  idea: state.idea,
  own: state.words === undefined ? undefined : context.read(state.words),
});

export const seat = ({ phase }: State, number: number, { ballots }: Context): WorkshopSeatView | undefined =>
  phase === 'who' ? { volunteered: ballots[slot]?.[number] !== undefined } : undefined;

export const facilitator = ({ phase }: State, { seats, ballots }: Context): WorkshopLeadView => ({
  volunteers:
    phase === 'who' ? seats.map(({ number }) => number).filter((number) => ballots[slot]?.[number] !== undefined) : [],
});
