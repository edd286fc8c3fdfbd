import { accept, type Result, refuse } from '../../lib/result.ts';
import { type Actor, actingSeat } from '../../session/actor.ts';
import type { Refusal } from '../../session/refusals.ts';
import type { Decision, PlayContext } from '../activity.ts';
import type { Command, Content, Event } from './content.ts';
import { ideasOf } from './ideas.ts';
import type { State } from './state.ts';

type Context = PlayContext<Content>;
type Ruling = Result<Decision<Event>, Refusal>;

const happen = (event: Event): Ruling => accept({ events: [event] });

/** Where those who would like to teach are kept, in memory only. */
export const slot = 'volunteers';

/** `actor.leads` is true for whoever steers the meeting and, once the part was given, for the one who teaches. */
export function decide(state: State, actor: Actor, command: Command, context: Context): Ruling {
  if (command.type === 'volunteer' || command.type === 'withdraw')
    return volunteer(state, actor, command.type === 'volunteer', context);
  if (!actor.leads) return refuse('not-allowed');
  switch (command.type) {
    case 'give':
      if (state.phase !== 'who') return refuse('not-now');
      if (!context.seats.some(({ number }) => number === command.seat)) return refuse('no-such-seat');
      return happen({ type: 'workshop-given', v: 1, seat: command.seat });
    case 'pick-idea':
      if (state.phase !== 'plan') return refuse('not-now');
      if (!ideasOf(context).includes(command.card)) return refuse('unknown-choice');
      return happen({ type: 'idea-picked', v: 1, card: command.card });
    case 'name-it':
      if (state.phase !== 'plan') return refuse('not-now');
      return happen({ type: 'idea-named', v: 1, words: context.write(command.text, state.teacher) });
    case 'ready':
      return state.phase === 'plan' ? goOn(state) : refuse('not-now');
    case 'go-on':
      return goOn(state);
    case 'take-over':
      return state.teacher === undefined ? refuse('not-now') : happen({ type: 'workshop-returned', v: 1 });
    case 'again':
      if (state.phase !== 'thanks' && state.phase !== 'closed') return refuse('not-now');
      return happen({ type: 'workshop-opened', v: 1 });
  }
}

/** Known to whoever leads alone, and in no order: nobody is first, and nobody is counted. */
function volunteer(state: State, actor: Actor, willing: boolean, context: Context): Ruling {
  const seat = actingSeat(actor);
  if (seat === undefined || !context.seats.some(({ number }) => number === seat)) return refuse('not-allowed');
  if (state.phase !== 'who') return refuse('not-now');
  return accept({ events: [], ballot: { slot, seat, value: willing ? 'yes' : undefined } });
}

function goOn({ phase, step }: State): Ruling {
  switch (phase) {
    case 'plan':
      return happen({ type: 'teaching-begun', v: 1 });
    case 'teach':
      return happen({ type: step === 'show' ? 'trying-begun' : 'thanks-said', v: 1 });
    // Nobody wants to today, or the last one has been thanked.
    case 'who':
    case 'thanks':
      return happen({ type: 'workshop-closed', v: 1 });
    case 'closed':
      return refuse('not-now');
  }
}

/** Who teaches has left the table. */
export const teacherLeft = ({ teacher }: State, { seats }: Context): Event[] =>
  teacher === undefined || seats.some(({ number }) => number === teacher) ? [] : [{ type: 'workshop-returned', v: 1 }];

/** Who teaches is out of touch, and has not begun yet. */
export const teacherAway = ({ phase, teacher, idea, words }: State, { away }: Context): Event[] =>
  phase === 'plan' && teacher !== undefined && away.includes(teacher) && !idea && !words
    ? [{ type: 'workshop-returned', v: 1 }]
    : [];

/** Lines were drawn: an idea that touches upon them is put away; the teaching can go on with something else. */
export const limitsChanged = ({ idea }: State, context: Context): Event[] =>
  idea === undefined || ideasOf(context).includes(idea) ? [] : [{ type: 'idea-put-away', v: 1 }];

export const topicSkipped = ({ idea, words }: State): Event[] =>
  idea === undefined && words === undefined ? [] : [{ type: 'idea-put-away', v: 1 }];
