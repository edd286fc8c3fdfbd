import { shuffled } from '../../lib/random.ts';
import { accept, type Result, refuse } from '../../lib/result.ts';
import { refsOf } from '../../pack/pack.ts';
import { type Actor, actingSeat } from '../../session/actor.ts';
import type { Refusal } from '../../session/refusals.ts';
import type { Decision, PlayContext } from '../activity.ts';
import type { Command, Content, Event } from './content.ts';
import type { State } from './state.ts';

type Context = PlayContext<Content>;
type Ruling = Result<Decision<Event>, Refusal>;

const happen = (event: Event): Ruling => accept({ events: [event] });

export function decide(state: State, actor: Actor, command: Command, context: Context): Ruling {
  if (command.type === 'go-on') return actor.leads ? goOn(state, context) : refuse('not-allowed');
  const seat = actingSeat(actor);
  if (seat === undefined) return refuse('not-allowed');
  switch (command.type) {
    case 'take-word':
      return takeWord(state, seat, command, context);
    case 'give': {
      const lot = state.lots.find(({ giver }) => giver === seat);
      if (state.phase !== 'thanks' || !lot) return refuse('not-now');
      if (!lot.choices.includes(command.card)) return refuse('unknown-choice');
      if (context.ballots.answer?.[lot.receiver] !== undefined || state.kept.some((kept) => kept.seat === lot.receiver))
        return refuse('moved-on');
      return accept({ events: [], ballot: { slot: 'gift', seat, value: command.card } });
    }
    case 'keep': {
      const giver = state.lots.find(({ receiver }) => receiver === seat)?.giver;
      const kept = state.kept.find((held) => held.seat === seat);
      const card = giver === undefined ? undefined : (context.ballots.gift?.[giver] ?? kept?.card);
      if (!card) return refuse('not-now');
      // A gift that was declined is in no step: nobody can tell it from one that was never given.
      const ballot = { slot: 'answer', seat, value: command.keep ? 'kept' : 'declined' };
      if (command.keep) return accept({ events: kept ? [] : [{ type: 'strength-kept', v: 1, seat, card }], ballot });
      return accept({ events: kept ? [{ type: 'strength-let-go', v: 1, seat }] : [], ballot });
    }
  }
}

function takeWord(
  state: State,
  seat: number,
  { card, own }: Extract<Command, { type: 'take-word' }>,
  context: Context,
): Ruling {
  if (state.phase === 'farewell') return refuse('not-now');
  if (card !== undefined && !refsOf(context.pack, context.content.words).includes(card))
    return refuse('unknown-choice');
  const words = own === undefined ? undefined : context.write(own, seat);
  return happen({ type: 'word-taken', v: 1, seat, ...(words ? { words } : card ? { card } : {}) });
}

function goOn(state: State, context: Context): Ruling {
  if (state.phase === 'farewell') return refuse('not-now');
  const seats = context.seats.map(({ number }) => number);
  if (state.phase === 'thanks' || state.short || seats.length < 2) return happen({ type: 'farewell-said', v: 1 });
  const circle = shuffled(context.random, seats);
  const strengths = shuffled(context.random, refsOf(context.pack, context.content.strengths));
  const { choices } = context.content;
  return happen({
    type: 'lots-drawn',
    v: 1,
    lots: circle.map((giver, index) => ({
      giver,
      receiver: circle[(index + 1) % circle.length] as number,
      choices: Array.from(
        { length: choices },
        (_, nth) => strengths[(index * choices + nth) % strengths.length] as string,
      ),
    })),
  });
}
