import type { ReflectionAspect } from '../../../shared/activities/activity.ts';
import type { SeatView } from '../../../shared/session/view.ts';

/** One look at one life area. */
export interface Place {
  area: string;
  aspect: ReflectionAspect;
}

/** What somebody answered there: a picture of the deck (`deck/card`), or their own words. */
export interface Answer extends Place {
  card?: string | undefined;
  own?: string | undefined;
}

/** The three looks, in the order in which they are offered: the wish comes first. */
export const aspects: readonly ReflectionAspect[] = ['wanted', 'now', 'change'];

/** From so many areas on it is enough for one time. */
export const mostAreas = 3;

export const isAt = (answer: Place, { area, aspect }: Place): boolean =>
  answer.area === area && answer.aspect === aspect;

/** What of all that a person keeps was looked at here; without those whose words have been erased. */
export const reflectionsIn = (kept: SeatView['kept']): Answer[] =>
  kept.flatMap(({ what, area, aspect, card, own }) =>
    what === 'reflection' && area && aspect && (card ?? own) ? [{ area, aspect, card, own }] : [],
  );

/** This device's answers, and those that are kept but were given elsewhere; area by area, the wish first. */
export function answersIn(mine: readonly Answer[], kept: readonly Answer[], areas: readonly string[]): Answer[] {
  const elsewhere = kept.filter((answer) => !mine.some((one) => isAt(one, answer)));
  return [...mine, ...elsewhere].sort(
    (one, other) =>
      areas.indexOf(one.area) - areas.indexOf(other.area) ||
      aspects.indexOf(one.aspect) - aspects.indexOf(other.aspect),
  );
}

/** Whether this very answer is kept; an earlier one at the same place is another answer. */
export const isKept = (answer: Answer, kept: readonly Answer[]): boolean =>
  kept.some((one) => isAt(one, answer) && one.card === answer.card && one.own === answer.own);
