import type { Ballots } from '../activity.ts';
import type { Counts } from './content.ts';

/** From so many answers on they are shown: with fewer, people could be told from one another. */
export const fewest = 5;

/** Where answers lie, in memory only. */
export const slot = 'feedback';

/**
 * What is left of an answer that was taken back. It is no answer; but were it gone, whoever sees that there are no
 * longer five would know that there are four.
 */
export const takenBack = 'taken-back';

/** Whether at least so many people have answered by phone at some moment. */
export const enoughAnswered = (ballots: Ballots): boolean => Object.keys(ballots[slot] ?? {}).length >= fewest;

/** How often each picture was chosen, by phone and on slips together; undefined when that would tell too much. */
export function counted(pictures: readonly string[], ballots: Ballots, slips: Counts = [0, 0, 0]): Counts | undefined {
  const answers = Object.values(ballots[slot] ?? {});
  const counts = slips.map((count, nth) => count + answers.filter((answer) => answer === pictures[nth]).length);
  return sum(counts) < fewest ? undefined : (counts as Counts);
}

export const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0);
