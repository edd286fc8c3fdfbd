import { refsOf } from '../../pack/pack.ts';
import type { ViewContext } from '../activity.ts';
import type { Content } from './content.ts';
import { enoughAnswered, slot, takenBack } from './feedback.ts';
import type { State } from './state.ts';
import type { OwnMomentLeadView, OwnMomentSeatView, OwnMomentView } from './view.ts';

type Context = ViewContext<Content>;

const phases: readonly State['phase'][] = ['quiet', 'shown', 'line', 'goodbye'];
export const beat = ({ phase }: State): number => phases.indexOf(phase);

export const all = (state: State, { content, pack, read }: Context): OwnMomentView => ({
  kind: 'own-moment',
  beat: beat(state),
  phase: state.phase,
  short: state.short,
  moods: refsOf(pack, content.moods),
  feedback: refsOf(pack, content.feedback),
  counts: state.phase === 'shown' ? [...(state.counts ?? [])] : [],
  line: state.line === undefined ? undefined : read(state.line),
});

export function seat(_state: State, number: number, { seats, ballots }: Context): OwnMomentSeatView {
  const answer = ballots[slot]?.[number];
  const mine = seats.find((one) => one.number === number);
  return {
    answered: answer !== undefined && answer !== takenBack,
    apart: mine === undefined || mine.facilitator || mine.device === 'none',
  };
}

export const facilitator = ({ phase, short }: State, { ballots }: Context): OwnMomentLeadView | undefined =>
  phase === 'quiet' && !short ? { enough: enoughAnswered(ballots) } : undefined;
