import type { PublicView } from '../../../shared/session/view.ts';

/**
 * Whole minutes that one has thought of talking still, or 0; undefined where there is nothing to talk about.
 * @param until play time, ms
 * @param now server's clock, ms since 1970
 */
export function minutesLeft({ clock }: Pick<PublicView, 'clock'>, until: number, now: number): number | undefined {
  if (until === 0) return undefined;
  const played = clock.played + (clock.running ? Math.max(0, now - clock.since) : 0);
  return Math.max(0, Math.ceil((until - played) / 60_000));
}
