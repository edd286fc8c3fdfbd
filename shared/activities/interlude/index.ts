import { accept, refuse } from '../../lib/result.ts';
import { refsOf } from '../../pack/pack.ts';
import type { Activity } from '../activity.ts';
import { bot } from './bot.ts';
import { type Command, type Content, command, content, type Event, event } from './content.ts';
import type { InterludeView } from './view.ts';

interface State {
  index: number;
  last: boolean;
}

const shown = ({ cards }: Content, index: number): Event => ({
  type: 'card-shown',
  v: 1,
  index,
  card: cards[index] as string,
  last: index === cards.length - 1,
});

/** One card at a time on the wall while somebody speaks. It is about nobody, and phones are not needed. */
export const interlude: Activity<Content, State, Command, Event, InterludeView, undefined> = {
  kind: 'interlude',
  content,
  command,
  event,
  problems: ({ cards }, pack) =>
    cards.flatMap((card) => {
      const [deck = ''] = card.split('/');
      return pack.decks[deck]?.use === 'moments' && refsOf(pack, deck).includes(card)
        ? []
        : [`"cards" names "${card}", which is not a card of a deck of moments`];
    }),
  initial: { index: 0, last: false },
  begin: (context) => [shown(context.content, 0)],
  decide(state, actor, { type }, context) {
    if (!actor.leads) return refuse('not-allowed');
    const index = state.index + (type === 'go-on' ? 1 : -1);
    return index >= 0 && index < context.content.cards.length
      ? accept({ events: [shown(context.content, index)] })
      : refuse('not-now');
  },
  evolve: (_state, { index, last }) => ({ index, last }),
  beat: ({ index }) => index,
  ballotScope: () => '',
  views: {
    all: ({ index }, context) => ({ kind: 'interlude', beat: index, cards: [...context.content.cards], index }),
  },
  timeline: (events) => [...new Set(events.map(({ card }) => card))].map((card) => ({ what: 'moment-shown', card })),
  bot,
  done: ({ last }) => last,
};
