import type { Choice, Decision } from '../../pack/story.ts';
import type { PlayContext } from '../activity.ts';
import { type Content, type Reason, somethingElse } from './content.ts';
import { roleOf } from './deal.ts';
import type { HeldRole } from './view.ts';

/** Answers wait in memory under these slots; those of a role that is the group's under its own, with no seat. */
export const answerSlot = 'answer';
export const groupSlot = (role: string): string => `group ${role}`;
export const noSeat = 0;

export interface Counted {
  choice: string;
  count: number;
}

/** What the answers come to: a decision, talking on, or something else. */
export type Tally =
  | { outcome: 'decided'; choices: Choice[]; reason: Reason; counts: Counted[] }
  | { outcome: 'talk-on' | 'other'; counts: Counted[] };

type Answers = Pick<PlayContext<Content>, 'ballots' | 'seats'>;

/**
 * How often each thing was answered, in the order in which it is offered, "something else" last. What was answered for a
 * role counts while the role is with whoever answered.
 */
export function countsOf(
  { ballots, seats }: Answers,
  choices: readonly Choice[],
  roles: readonly HeldRole[],
): Counted[] {
  const given = seats.flatMap(({ number }) => {
    const answer = ballots[answerSlot]?.[number];
    const role = choices.find(({ id }) => id === answer)?.role;
    return answer === undefined || (role !== undefined && roleOf(roles, number) !== role) ? [] : [answer];
  });
  const group = roles.flatMap(({ role, seats: held }) =>
    held.length > 0 ? [] : (ballots[groupSlot(role)]?.[noSeat] ?? []),
  );
  return [...choices.map(({ id }) => id), somethingElse].flatMap((choice) => {
    const count = [...given, ...group].filter((one) => one === choice).length;
    return count > 0 ? [{ choice, count }] : [];
  });
}

/** What a vote, the search for one mind, or everyone's choice for their role comes to. */
export function tally(scene: Decision, choices: readonly Choice[], counts: Counted[]): Tally {
  const chosen = (ids: readonly string[]) => choices.filter(({ id }) => ids.includes(id));
  const decided = (ids: readonly string[], reason: Reason): Tally =>
    ids.includes(somethingElse)
      ? { outcome: 'other', counts }
      : { outcome: 'decided', choices: chosen(ids), reason, counts };
  const { decide } = scene;
  const most = Math.max(0, ...counts.map(({ count }) => count));
  const ahead = counts.filter(({ count }) => count === most).map(({ choice }) => choice);
  switch (decide.by) {
    case 'open-vote':
    case 'secret-vote':
      if (most === 0) return decided([decide.silence], 'silence');
      if (ahead.length === 1) return decided(ahead, 'most');
      return decide.tie === 'talk' ? { outcome: 'talk-on', counts } : decided([decide.tie], 'tie');
    case 'consensus':
      if (most === 0) return decided([decide.silence], 'silence');
      return counts.length === 1 ? decided(ahead, 'all') : { outcome: 'talk-on', counts };
    case 'each-role': {
      const answers = counts.reduce((sum, { count }) => sum + count, 0);
      const others = counts.find(({ choice }) => choice === somethingElse)?.count ?? 0;
      if (others * 2 > answers) return { outcome: 'other', counts };
      const roles = [...new Set(choices.map(({ role }) => role))];
      const ids = roles.flatMap((role) =>
        firstAhead(
          choices.filter((choice) => choice.role === role),
          counts,
        ),
      );
      return decided(ids, ids.length === 0 ? 'silence' : 'each');
    }
    default:
      throw new Error(`tally: expected a scene in which everyone answers, found one decided by ${decide.by}`);
  }
}

/** Of one role's choices the one answered most, the first of several; none when the role was silent. */
function firstAhead(choices: readonly Choice[], counts: readonly Counted[]): string[] {
  const own = counts.filter(({ choice }) => choices.some(({ id }) => id === choice));
  const most = Math.max(0, ...own.map(({ count }) => count));
  return own
    .filter(({ count }) => count === most)
    .map(({ choice }) => choice)
    .slice(0, 1);
}

/** The choice that a face of the die falls on; the next one that is offered, when its own is not. */
export function onFace(scene: Decision, offered: readonly Choice[], face: number): Choice | undefined {
  const own = scene.choices.findIndex(({ faces }) => faces && faces[0] <= face && face <= faces[1]);
  const order = [...scene.choices.slice(own), ...scene.choices.slice(0, Math.max(0, own))];
  return order.find(({ id }) => offered.some((choice) => choice.id === id));
}
