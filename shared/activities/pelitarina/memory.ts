import type { BallotCast, Ballots } from '../activity.ts';
import type { State } from './state.ts';

/**
 * What listeners ask and give lives in memory only, in a slot per teller: no step tells what somebody was asked, was
 * given or laid aside, nor by whom. Answers come out in the order of the deck, never in that of those who gave them.
 */
const asked = (teller: number, { putAway }: State) => `asked-${teller}-${putAway}`;
const given = (teller: number) => `given-${teller}`;
const questionsAside = 'questions-aside';
const skillsAside = 'skills-aside';

/** Questions on this teller's table, of those that may come up. */
export function questionsFor(teller: number, state: State, ballots: Ballots, may: readonly string[]): string[] {
  const aside = cardsIn(ballots, questionsAside, teller);
  const all = Object.values(ballots[asked(teller, state)] ?? {});
  return may.filter((card) => all.includes(card) && !aside.includes(card));
}

/** Skills that this teller was given and has neither kept nor laid aside. */
export function skillsFor(teller: number, state: State, ballots: Ballots, may: readonly string[]): string[] {
  const aside = cardsIn(ballots, skillsAside, teller);
  const all = Object.values(ballots[given(teller)] ?? {}).flatMap(cardsFrom);
  const isKept = (card: string) => state.kept.some((skill) => skill.seat === teller && skill.card === card);
  return may.filter((card) => all.includes(card) && !aside.includes(card) && !isKept(card));
}

/** Skills that this seat has given to that teller. */
export const givenBy = (seat: number, teller: number, ballots: Ballots): string[] =>
  cardsIn(ballots, given(teller), seat);

export const isQuestionAside = (teller: number, card: string, ballots: Ballots): boolean =>
  cardsIn(ballots, questionsAside, teller).includes(card);

/** One asks one question at a time: another takes its place. */
export const ask = (seat: number, teller: number, state: State, card: string): BallotCast => ({
  slot: asked(teller, state),
  seat,
  value: card,
});

export const give = (seat: number, teller: number, card: string, ballots: Ballots): BallotCast =>
  add(ballots, given(teller), seat, card);

export const layQuestionAside = (teller: number, card: string, ballots: Ballots): BallotCast =>
  add(ballots, questionsAside, teller, card);

export const laySkillAside = (teller: number, card: string, ballots: Ballots): BallotCast =>
  add(ballots, skillsAside, teller, card);

const cardsFrom = (value: string): string[] => value.split(' ');

function cardsIn(ballots: Ballots, slot: string, seat: number): string[] {
  const value = ballots[slot]?.[seat];
  return value === undefined ? [] : cardsFrom(value);
}

function add(ballots: Ballots, slot: string, seat: number, card: string): BallotCast {
  const others = cardsIn(ballots, slot, seat).filter((other) => other !== card);
  return { slot, seat, value: [...others, card].join(' ') };
}
