import { activityOf } from '../../../shared/activities/index.ts';
import type { Random } from '../../../shared/lib/random.ts';
import type { PublicView } from '../../../shared/session/view.ts';

export interface Player {
  seat: number;
  /** the private view of the seat, as its connection received it */
  own: unknown;
  /** also does what only the facilitator can do */
  leads: boolean;
}

/** What a bot in this seat would do now, seeing only what a person sees; undefined when it waits. */
export function botMove(
  { play, seats }: PublicView,
  { seat, own, leads }: Player,
  random: Random,
): { type: string; [field: string]: unknown } | undefined {
  const activity = play && activityOf(play.kind);
  return activity?.bot({ view: play, own, seat, leads, seats }, random) as { type: string } | undefined;
}
