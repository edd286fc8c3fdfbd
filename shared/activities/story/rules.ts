import { accept, type Result, refuse } from '../../lib/result.ts';
import { wayOn } from '../../pack/story-rules.ts';
import { type Actor, actingSeat } from '../../session/actor.ts';
import type { Refusal } from '../../session/refusals.ts';
import type { Decision, PlayContext } from '../activity.ts';
import { type Command, type Content, type Event, somethingElse } from './content.ts';
import { dealt, dealtAgain, given, roleOf, sameRoles } from './deal.ts';
import { decisionNow, memoryNow, offeredNow, sceneNow, sceneOf, storyOf } from './scenes.ts';
import type { State } from './state.ts';
import { deciding, opening, untilIn } from './steps.ts';
import { answerSlot, countsOf, groupSlot, noSeat, onFace, tally } from './tally.ts';

type Context = PlayContext<Content>;
type Ruling = Result<Decision<Event>, Refusal>;
type Asked<Type extends Command['type']> = Extract<Command, { type: Type }>;

/** Another five minutes, from now or from when one has thought of ending. */
export const moreTime = 5 * 60_000;

const happen = (...events: Event[]): Ruling => accept({ events });

export const begin = (context: Context): Event[] => [
  { type: 'story-opened', v: 1, story: context.content.story, roles: dealt(storyOf(context), context.seats) },
];

/** Whoever came gets a role, and what somebody left behind is taken over. */
export function onSeats(state: State, { seats }: Context): Event[] {
  const roles = dealtAgain(state.roles, seats);
  return state.phase === 'over' || sameRoles(roles, state.roles) ? [] : [{ type: 'roles-given', v: 1, roles }];
}

export function decide(state: State, actor: Actor, command: Command, context: Context): Ruling {
  switch (command.type) {
    case 'answer':
      return answer(state, actor, command, context);
    case 'choose':
      return choose(state, actor, command, context);
    case 'roll':
      return roll(state, actor, context);
    case 'more-time':
      return giveTime(state, actor, context);
  }
  if (!actor.leads) return refuse('not-allowed');
  switch (command.type) {
    case 'go-on':
      return goOn(state, context);
    case 'show':
      return show(state, context);
    case 'route':
      return route(state, command, context);
    case 'freeze':
      return freeze(state, command, context);
    case 'what-if':
      return lookBack(state, command, context);
    case 'give-role':
      return giveRole(state, command, context);
  }
}

/** A vote, a proposal, or the choice for one's own role: in memory only, until it is shown. */
function answer(state: State, actor: Actor, { choice }: Asked<'answer'>, context: Context): Ruling {
  const scene = decisionNow(state, context);
  if (state.phase !== 'scene' || !scene || scene.decide.by === 'role' || scene.decide.by === 'dice')
    return refuse('not-now');
  const seat = actingSeat(actor);
  const wished = offeredNow(state, context).find(({ id }) => id === choice);
  if (choice !== undefined && choice !== somethingElse && !wished) return refuse('unknown-choice');
  // Where each chooses for their role, whoever leads says what the group's roles do.
  const role = wished?.role;
  if (role !== undefined && (seat === undefined || roleOf(state.roles, seat) !== role)) {
    const isGroups = state.roles.some((held) => held.role === role && held.seats.length === 0);
    if (!actor.leads || actor.onBehalfOf !== undefined || !isGroups) return refuse('not-allowed');
    return accept({ events: [], ballot: { slot: groupSlot(role), seat: noSeat, value: choice } });
  }
  if (seat === undefined || !context.seats.some(({ number }) => number === seat)) return refuse('not-allowed');
  return accept({ events: [], ballot: { slot: answerSlot, seat, value: choice } });
}

/** The role decides, after all have talked: one of those who hold it, or whoever leads when nobody can be asked. */
function choose(state: State, actor: Actor, { choice }: Asked<'choose'>, context: Context): Ruling {
  const scene = decisionNow(state, context);
  if (state.phase !== 'scene' || scene?.decide.by !== 'role') return refuse('not-now');
  const decider = scene.decide.role;
  const holders = state.roles.find(({ role }) => role === decider)?.seats ?? [];
  const seat = actingSeat(actor);
  const isTheirs = seat !== undefined && holders.includes(seat);
  const canBeAsked = holders.some((holder) => !context.away.includes(holder));
  if (!isTheirs && !(actor.leads && !canBeAsked)) return refuse('not-your-turn');
  if (choice === somethingElse) return happen({ type: 'other-wished', v: 1, counts: [] });
  const chosen = offeredNow(state, context).find(({ id }) => id === choice);
  return chosen ? happen(deciding(state, { choices: [chosen], reason: 'one' }, context)) : refuse('unknown-choice');
}

/** Anybody at the table may roll. */
function roll(state: State, actor: Actor, context: Context): Ruling {
  const scene = decisionNow(state, context);
  if (state.phase !== 'scene' || scene?.decide.by !== 'dice') return refuse('not-now');
  if (!actor.leads && actingSeat(actor) === undefined) return refuse('not-allowed');
  const face = context.random.int(6) + 1;
  const fallen = onFace(scene, offeredNow(state, context), face);
  return fallen
    ? happen(deciding(state, { choices: [fallen], reason: 'dice', face }, context))
    : happen({ type: 'other-wished', v: 1, counts: [] });
}

/** Answers are shown together, and decide. */
function show(state: State, context: Context): Ruling {
  const scene = decisionNow(state, context);
  if (state.phase !== 'scene' || !scene || scene.decide.by === 'role' || scene.decide.by === 'dice')
    return refuse('not-now');
  const choices = offeredNow(state, context);
  const result = tally(scene, choices, countsOf(context, choices, state.roles));
  if (result.outcome === 'decided') return happen(deciding(state, result, context));
  const { counts } = result;
  return result.outcome === 'other'
    ? happen({ type: 'other-wished', v: 1, counts })
    : happen({ type: 'talked-on', v: 1, counts, until: Math.max(state.until ?? 0, context.at + moreTime) });
}

/** Something else: as one of the choices, or told in own words and on by the way that comes nearest. */
function route(state: State, { choice, own }: Asked<'route'>, context: Context): Ruling {
  const scene = decisionNow(state, context);
  if ((state.phase !== 'scene' && state.phase !== 'other') || !scene) return refuse('not-now');
  const choices = offeredNow(state, context);
  const near = choice === undefined ? undefined : choices.find(({ id }) => id === choice);
  if (choice !== undefined && !near) return refuse('unknown-choice');
  const decided = deciding(state, { choices: near ? [near] : [], reason: 'other', counts: [...state.counts] }, context);
  const memory = memoryNow(state, storyOf(context));
  const on = near ? decided.to : (scene.other ?? wayOn(scene, choices[0], memory));
  return happen({
    ...decided,
    choices: near && own === undefined ? [near.id] : [somethingElse],
    ...(on === undefined ? {} : { to: on }),
    ...(own === undefined ? {} : { words: context.write(own) }),
  });
}

function goOn(state: State, context: Context): Ruling {
  const story = storyOf(context);
  const open = (scene: string) => happen(opening(scene, memoryNow(state, story), context));
  if (state.frozen !== undefined) return happen({ type: 'went-on', v: 1 });
  switch (state.phase) {
    case 'roles':
      return open(story.begins);
    case 'scene': {
      const scene = sceneNow(state, context);
      const to = scene?.kind === 'passage' ? wayOn(scene, undefined, memoryNow(state, story)) : undefined;
      return to === undefined ? refuse('not-now') : open(to);
    }
    case 'decided':
      return state.outcome?.to === undefined ? refuse('not-now') : open(state.outcome.to);
    case 'ending':
      return happen({ type: 'story-ended', v: 1 });
    default:
      return refuse('not-now');
  }
}

function giveTime(state: State, actor: Actor, context: Context): Ruling {
  if (!actor.leads && actor.seat === undefined) return refuse('not-allowed');
  if (state.phase !== 'scene' || state.until === undefined) return refuse('not-now');
  return happen({ type: 'time-given', v: 1, until: Math.max(state.until, context.at) + moreTime });
}

function freeze(state: State, { question }: Asked<'freeze'>, context: Context): Ruling {
  if (question === undefined)
    return state.frozen === undefined ? accept({ events: [] }) : happen({ type: 'went-on', v: 1 });
  const scene = sceneNow(state, context);
  if (state.phase !== 'scene' && state.phase !== 'decided') return refuse('not-now');
  return question <= (scene?.freezes ?? 0) ? happen({ type: 'frozen', v: 1, question }) : refuse('unknown-choice');
}

/** Back to a place of the way: what the story remembered there counts again, and nothing of the way is lost. */
function lookBack(state: State, { place }: Asked<'what-if'>, context: Context): Ruling {
  const there = state.way[place];
  if (state.phase === 'roles' || state.phase === 'over') return refuse('not-now');
  if (!there) return refuse('unknown-choice');
  return happen({ type: 'looked-back', v: 1, place, ...untilIn(sceneOf(storyOf(context), there.scene), context) });
}

function giveRole(state: State, { role, seat }: Asked<'give-role'>, context: Context): Ruling {
  if (state.phase === 'over') return refuse('not-now');
  if (!state.roles.some((held) => held.role === role)) return refuse('unknown-choice');
  if (seat !== undefined && !context.seats.some(({ number }) => number === seat)) return refuse('no-such-seat');
  return happen({ type: 'roles-given', v: 1, roles: given(state.roles, role, seat) });
}
