import type { ViewContext } from '../activity.ts';
import type { Content } from './content.ts';
import { roleOf } from './deal.ts';
import { branchOf, decisionNow, memoryNow, offeredNow, sceneNow, sceneOf, storyOf } from './scenes.ts';
import { placeNow, type State } from './state.ts';
import { answerSlot, groupSlot, noSeat } from './tally.ts';
import type { StoryLeadView, StorySeatView, StoryView } from './view.ts';

type Context = ViewContext<Content>;

export const beat = (state: State): number => state.beat;

export function all(state: State, context: Context): StoryView {
  const story = storyOf(context);
  const scene = decisionNow(state, context);
  const memory = memoryNow(state, story);
  const { outcome } = state;
  return {
    kind: 'story',
    beat: state.beat,
    story: story.id,
    phase: state.phase,
    scene: placeNow(state)?.scene ?? '',
    by: scene?.decide.by ?? '',
    decider: scene?.decide.by === 'role' ? scene.decide.role : '',
    choices:
      state.phase === 'scene' || state.phase === 'other'
        ? offeredNow(state, context).map(asOffered)
        : closedChoices(state, context),
    roles: state.roles.map(({ role, seats }) => ({ role, seats: [...seats] })),
    items: memory.items,
    numbers: story.variables.flatMap((variable) => {
      const value = memory.variables[variable.id];
      return variable.kind === 'number' && variable.symbol && typeof value === 'number'
        ? [{ variable: variable.id, value }]
        : [];
    }),
    answered: answeredBy(state, context).length,
    counts: state.counts.map(({ choice, count }) => ({ choice, count })),
    decided: [...(outcome?.choices ?? [])],
    reason: outcome?.reason ?? '',
    face: outcome?.face ?? 0,
    other: outcome?.words === undefined ? undefined : context.read(outcome.words),
    until: state.until ?? 0,
    frozen: state.frozen ?? 0,
    way: state.way.map(({ scene: at, after, choices }) => ({ scene: at, after, choices: [...choices] })),
    place: state.place,
    soFar: branchOf(state).flatMap((place) => {
      const been = state.way[place]?.scene;
      return been !== undefined && sceneOf(story, been).soFar ? [been] : [];
    }),
  };
}

const asOffered = ({ id, role }: { id: string; role?: string | undefined }) => ({ choice: id, role: role ?? '' });

/** Once it is decided, what could have been chosen stays in sight beside what was. */
function closedChoices(state: State, context: Context): StoryView['choices'] {
  if (state.phase !== 'decided') return [];
  return offeredNow({ ...state, outcome: undefined }, context).map(asOffered);
}

/** Who has answered; a role that the group plays counts as one. */
const answeredBy = ({ roles }: State, { ballots, seats }: Context): number[] => [
  ...seats.map(({ number }) => number).filter((number) => ballots[answerSlot]?.[number] !== undefined),
  ...roles.flatMap(({ role }) => (ballots[groupSlot(role)]?.[noSeat] === undefined ? [] : [noSeat])),
];

export function seat(state: State, number: number, context: Context): StorySeatView {
  const story = storyOf(context);
  const scene = sceneNow(state, context);
  const role = roleOf(state.roles, number);
  const isOpen = state.phase === 'scene';
  const deciding = scene?.kind === 'decision' ? scene.decide : undefined;
  const text = (id: string) => context.secret(`story.${story.id}.${id}`);
  return {
    role,
    secret: role === undefined ? undefined : text(`role.${role}.secret`),
    line: role !== undefined && scene?.knows?.includes(role) ? text(`scene.${scene.id}.for.${role}`) : undefined,
    answer: context.ballots[answerSlot]?.[number],
    decides: isOpen && deciding?.by === 'role' && deciding.role === role,
    choices:
      isOpen && deciding?.by === 'each-role' && role !== undefined
        ? offeredNow(state, context)
            .filter((choice) => choice.role === role)
            .map(({ id }) => id)
        : [],
  };
}

export function facilitator(state: State, context: Context): StoryLeadView {
  const scene = sceneNow(state, context);
  const shown = offeredNow(state, context).map(({ id }) => id);
  const choices = scene?.kind === 'decision' ? scene.choices.map(({ id }) => id) : [];
  return { hidden: choices.filter((id) => !shown.includes(id)), freezes: scene?.freezes ?? 0 };
}
