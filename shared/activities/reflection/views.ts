import type { ViewContext } from '../activity.ts';
import type { Content } from './content.ts';
import { areasOf, picturesOf } from './pictures.ts';
import type { State } from './state.ts';
import type { ReflectionSeatView, ReflectionView } from './view.ts';

type Context = ViewContext<Content>;

export const beat = ({ phase }: State): number => (phase === 'quiet' ? 0 : 1);

export const all = (state: State, context: Context): ReflectionView => ({
  kind: 'reflection',
  beat: beat(state),
  phase: state.phase,
  areas: areasOf(context),
  pictures: picturesOf(context),
});

export function seat(_state: State, number: number, { seats }: Context): ReflectionSeatView {
  const mine = seats.find((one) => one.number === number);
  return { apart: mine === undefined || mine.facilitator || mine.device === 'none' };
}
