import { accept, type Result, refuse } from '../../lib/result.ts';
import { type Actor, actingSeat } from '../../session/actor.ts';
import type { Refusal } from '../../session/refusals.ts';
import type { Decision, PlayContext } from '../activity.ts';
import type { Command, Content, Event } from './content.ts';
import { areasOf, picturesOf } from './pictures.ts';
import { keptAt, type State } from './state.ts';

type Context = PlayContext<Content>;
type Ruling = Result<Decision<Event>, Refusal>;

const happen = (event: Event): Ruling => accept({ events: [event] });

export function decide(state: State, actor: Actor, command: Command, context: Context): Ruling {
  if (command.type === 'go-on') {
    if (!actor.leads) return refuse('not-allowed');
    return state.phase === 'quiet' ? happen({ type: 'reflection-closed', v: 1 }) : refuse('not-now');
  }
  const seat = whoseLook(actor, context);
  if (seat === undefined) return refuse('not-allowed');
  return command.type === 'keep'
    ? keep(state, seat, command, context)
    : letGo(state, { seat, area: command.area, aspect: command.aspect });
}

/**
 * The person who looks at their own life. For somebody without a phone it may be written down on the console, together
 * with them; nobody else's phone is answered for, and the facilitator looks in their mind.
 */
function whoseLook(actor: Actor, { seats }: Context): number | undefined {
  const seat = seats.find(({ number }) => number === actingSeat(actor));
  if (!seat || seat.facilitator) return undefined;
  return actor.onBehalfOf !== undefined && seat.device !== 'none' ? undefined : seat.number;
}

function keep(
  state: State,
  seat: number,
  { area, aspect, card, own }: Extract<Command, { type: 'keep' }>,
  context: Context,
): Ruling {
  if (!areasOf(context).includes(area)) return refuse('unknown-choice');
  if ((card === undefined) === (own === undefined)) return refuse('unknown-choice');
  if (own !== undefined)
    return happen({ type: 'reflection-kept', v: 1, seat, area, aspect, words: context.write(own, seat) });
  if (card === undefined || !picturesOf(context).includes(card)) return refuse('unknown-choice');
  // Kept as it is already: nothing new to record.
  if (keptAt(state, { seat, area, aspect })?.card === card) return accept({ events: [] });
  return happen({ type: 'reflection-kept', v: 1, seat, area, aspect, card });
}

function letGo(state: State, place: { seat: number } & Omit<Extract<Command, { type: 'let-go' }>, 'type'>): Ruling {
  return keptAt(state, place) ? happen({ type: 'reflection-let-go', v: 1, ...place }) : refuse('not-now');
}
