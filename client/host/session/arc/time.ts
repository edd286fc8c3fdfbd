import type { ArcStepView, PublicView } from '../../../../shared/session/view.ts';

const minute = 60_000;

/** In whole minutes of play time: the clock stands still while everyone rests. */
export interface Times {
  /** in the part that is on */
  used: number;
  /** in the whole meeting */
  played: number;
  /** by the plan: to the nearest five minutes from ten on, because the plan is soft */
  left: number;
}

/**
 * How much of a meeting has been played, and how much is planned to come.
 * @param now server's clock, ms since 1970
 */
export function timesOf(
  { arc, at, begunAt, clock }: Pick<PublicView, 'arc' | 'at' | 'begunAt' | 'clock'>,
  now: number,
) {
  const played = clock.played + (clock.running ? Math.max(0, now - clock.since) : 0);
  const used = Math.max(0, played - begunAt);
  const current = Math.max(0, (arc[at]?.minutes ?? 0) - used / minute);
  const left = comingParts({ arc, at }).reduce((sum, { minutes, skipped }) => sum + (skipped ? 0 : minutes), current);
  return {
    used: Math.floor(used / minute),
    played: Math.floor(played / minute),
    left: left < 10 ? Math.ceil(left) : Math.round(left / 5) * 5,
  };
}

/** What has not begun yet, with the parts that are left out. */
export const comingParts = ({ arc, at }: Pick<PublicView, 'arc' | 'at'>): ArcStepView[] => arc.slice(at + 1);

/** The part that comes when the group goes on; undefined: the meeting ends. */
export const followingPart = (view: Pick<PublicView, 'arc' | 'at'>): ArcStepView | undefined =>
  comingParts(view).find(({ skipped }) => !skipped);
