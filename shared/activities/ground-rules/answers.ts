import type { Ballots, ViewContext } from '../activity.ts';
import type { Content } from './content.ts';
import { idOf, type State } from './state.ts';

/** Open answers, in memory only. A nod is about one list: when the list changes, everyone is asked anew. */
export const wishSlot = (card: string): string => `wish ${card}`;
export const nodSlot = ({ rules }: State): string => `nod ${rules.map(idOf).join(' ')}`;
export const handsSlot = ({ rules }: State): string => `hands ${rules.map(idOf).join(' ')}`;

type Context = Pick<ViewContext<Content>, 'ballots' | 'seats'>;

/** The answers of those who are at the table. */
function given(slot: string, { ballots, seats }: Context): string[] {
  const answers: Ballots[string] = ballots[slot] ?? {};
  return seats.flatMap(({ number }) => answers[number] ?? []);
}

/** How many would like this ready rule. */
export const wishesFor = (card: string, context: Context): number => given(wishSlot(card), context).length;

/** How many the list suits, and whether somebody would like to talk about it still: never who. */
export function nodsOn(state: State, context: Context): { nods: number; talk: boolean; hands: number | undefined } {
  const answers = given(nodSlot(state), context);
  const counted = context.ballots[handsSlot(state)]?.[0];
  const hands = counted === undefined ? undefined : Number(counted);
  return {
    nods: hands ?? answers.filter((answer) => answer === 'fine').length,
    talk: answers.includes('talk'),
    hands,
  };
}
