import { accept, type Result, refuse } from '../../lib/result.ts';
import { refsOf } from '../../pack/pack.ts';
import { type Actor, actingSeat, type SeatInfo } from '../../session/actor.ts';
import type { Refusal } from '../../session/refusals.ts';
import type { Decision, PlayContext } from '../activity.ts';
import type { Command, Content, Counts, Event } from './content.ts';
import { counted, slot, sum, takenBack } from './feedback.ts';
import type { State } from './state.ts';

type Context = PlayContext<Content>;
type Ruling = Result<Decision<Event>, Refusal>;

const happen = (event: Event): Ruling => accept({ events: [event] });

export function decide(state: State, actor: Actor, command: Command, context: Context): Ruling {
  if (command.type === 'feedback') return giveFeedback(state, actor, command.card, context);
  if (!actor.leads) return refuse('not-allowed');
  switch (command.type) {
    case 'go-on':
      return goOn(state, context);
    case 'count-feedback':
      if (state.phase !== 'quiet' || state.short) return refuse('not-now');
      // More slips than people who need one would lay bare what the others answered by phone.
      if (sum(command.counts) > context.seats.filter(answersOnPaper).length) return refuse('unknown-choice');
      return show(context, command.counts);
    case 'write-line':
      if (state.phase !== 'line') return refuse('not-now');
      return happen({ type: 'line-written', v: 1, words: context.write(command.text) });
  }
}

/** Seats without a phone answer on a slip of paper, so that nobody has to say it to whoever leads. */
export const answersOnPaper = ({ device, facilitator }: SeatInfo): boolean => device === 'none' && !facilitator;

/** Anonymous also towards whoever leads: never on somebody's behalf, and the facilitator is not asked. */
function giveFeedback(state: State, actor: Actor, card: string | undefined, context: Context): Ruling {
  const seat = context.seats.find(({ number }) => number === actingSeat(actor));
  if (!seat || seat.facilitator || actor.onBehalfOf !== undefined) return refuse('not-allowed');
  if (state.phase !== 'quiet' || state.short) return refuse('not-now');
  if (card !== undefined && !refsOf(context.pack, context.content.feedback).includes(card))
    return refuse('unknown-choice');
  const before = context.ballots[slot]?.[seat.number];
  if (card === undefined && before === undefined) return accept({ events: [] });
  return accept({ events: [], ballot: { slot, seat: seat.number, value: card ?? takenBack } });
}

function goOn(state: State, context: Context): Ruling {
  switch (state.phase) {
    case 'quiet':
      return state.short ? happen({ type: 'goodbye-said', v: 1 }) : show(context);
    case 'shown':
      return happen({ type: 'line-asked', v: 1 });
    case 'line':
      return happen({ type: 'goodbye-said', v: 1 });
    case 'goodbye':
      return refuse('not-now');
  }
}

function show({ pack, content, ballots }: Context, slips?: Counts): Ruling {
  const counts = counted(refsOf(pack, content.feedback), ballots, slips);
  return happen({ type: 'feedback-shown', v: 1, ...(counts ? { counts } : {}) });
}
