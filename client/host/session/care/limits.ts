import type { FacilitatorView, PublicView } from '../../../../shared/session/view.ts';

/** How a topic may come up, from the freest to the strictest: freely · without details · never. */
export const limits = ['none', 'veil', 'line'] as const;
export type Limit = (typeof limits)[number];

/** How a topic stands for everyone; nobody knows from whom. */
export const limitOn = ({ lines, veils }: Pick<PublicView, 'lines' | 'veils'>, topic: string): Limit =>
  lines.includes(topic) ? 'line' : veils.includes(topic) ? 'veil' : 'none';

/** Whether a change lets a topic come up more freely than now: the group is asked first. */
export const lifts = (from: Limit, to: Limit): boolean => limits.indexOf(to) < limits.indexOf(from);

export type WhyNoDeeper = 'children' | 'two-workers' | 'first-meeting';

/**
 * Why no deeper cards are offered, or undefined when all are. Whether the group meets for the first time is not told;
 * it is all that remains when two workers are there.
 */
export function whyNoDeeper({
  highestCeiling,
  children,
  guests,
}: Pick<FacilitatorView, 'highestCeiling' | 'children' | 'guests'>): WhyNoDeeper | undefined {
  if (highestCeiling === 3) return undefined;
  if (children) return 'children';
  const twoWorkers = guests.some(({ role, state }) => role === 'co-facilitator' && state === 'here');
  return twoWorkers ? 'first-meeting' : 'two-workers';
}
