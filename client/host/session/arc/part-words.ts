import type { PackText } from '../../../activities/face.ts';

/** Where a part comes from in the pack. */
interface Part {
  scenario: string;
  step: string;
}

/** What a part is called; empty until the words have come. */
export const titleOf = ({ scenario, step }: Part, text: PackText | undefined): string =>
  text?.(`scenario.${scenario}.${step}.title`) ?? '';

/** What a worker reads about a part, by what it is: its aim, how to begin, or a way to do it. Empty when there is none. */
export const adviceOf = ({ scenario, step }: Part, what: string, text: PackText | undefined): string =>
  text?.(`scenario.${scenario}.${step}.${what}`) ?? '';
