import { accept, refuse } from '../../lib/result.ts';
import { refsOf } from '../../pack/pack.ts';
import { actingSeat } from '../../session/actor.ts';
import type { Activity } from '../activity.ts';
import { bot } from './bot.ts';
import { type Command, type Content, command, content, type Event, event } from './content.ts';
import type { CheckInSeatView, CheckInView } from './view.ts';

interface State {
  phase: 'pick' | 'shown';
}

const slot = 'weather';

/** Who picked what is shown for a moment and recorded nowhere. */
export const checkIn: Activity<Content, State, Command, Event, CheckInView, CheckInSeatView> = {
  kind: 'check-in',
  content,
  command,
  event,
  problems: ({ weathers }, pack) =>
    pack.decks[weathers]?.use === 'weathers'
      ? []
      : [`"weathers" names the deck "${weathers}", which is not a deck of weathers`],
  initial: { phase: 'pick' },
  begin: () => [{ type: 'weather-asked', v: 1 }],
  decide(state, actor, asked, context) {
    if (asked.type === 'show') {
      if (!actor.leads) return refuse('not-allowed');
      return state.phase === 'pick' ? accept({ events: [{ type: 'weathers-shown', v: 1 }] }) : refuse('not-now');
    }
    const seat = actingSeat(actor);
    if (seat === undefined) return refuse('not-allowed');
    if (asked.weather !== undefined && !refsOf(context.pack, context.content.weathers).includes(asked.weather))
      return refuse('unknown-choice');
    return accept({ events: [], ballot: { slot, seat, value: asked.weather } });
  },
  evolve: (_state, happened) => ({ phase: happened.type === 'weathers-shown' ? 'shown' : 'pick' }),
  beat: (state) => (state.phase === 'pick' ? 0 : 1),
  ballotScope: () => 'weather',
  views: {
    all: (state, context) => ({
      kind: 'check-in',
      beat: state.phase === 'pick' ? 0 : 1,
      phase: state.phase,
      weathers: refsOf(context.pack, context.content.weathers),
      picks:
        state.phase === 'shown'
          ? context.seats.flatMap(({ number }) => {
              const weather = context.ballots[slot]?.[number];
              return weather ? [{ seat: number, weather }] : [];
            })
          : [],
    }),
    seat(_state, seat, context) {
      const weather = context.ballots[slot]?.[seat];
      return weather ? { weather } : undefined;
    },
  },
  timeline: (events) => events.filter(({ type }) => type === 'weathers-shown').map(() => ({ what: 'weathers-shown' })),
  bot,
  done: (state) => state.phase === 'shown',
};
