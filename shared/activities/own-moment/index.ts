import { refsOf } from '../../pack/pack.ts';
import type { Activity, TimelineEntry } from '../activity.ts';
import { bot } from './bot.ts';
import { type Command, type Content, command, content, type Event, event } from './content.ts';
import { decide } from './rules.ts';
import { evolve, initial, type State } from './state.ts';
import type { OwnMomentSeatView, OwnMomentView } from './view.ts';
import { all, beat, facilitator, seat } from './views.ts';

/**
 * The end of a meeting, each by oneself. A mood and a sentence to oneself never leave the phone; what people think of
 * the session is shown from five answers up, and is recorded only as what was shown.
 */
export const ownMoment: Activity<Content, State, Command, Event, OwnMomentView, OwnMomentSeatView> = {
  kind: 'own-moment',
  content,
  command,
  event,
  problems({ moods, feedback }, pack) {
    const found: string[] = [];
    if (pack.decks[moods]?.use !== 'moods') found.push(`"moods" names "${moods}", which is not a deck of moods`);
    const deck = pack.decks[feedback];
    if (deck?.use !== 'feedback') found.push(`"feedback" names "${feedback}", which is not a deck of feedback`);
    else if (deck.cards.length !== 3)
      found.push(`"feedback" names "${feedback}", which has ${deck.cards.length} cards instead of 3`);
    return found;
  },
  initial,
  begin: ({ short }) => [{ type: 'moment-begun', v: 1, short }],
  decide,
  evolve,
  beat,
  // Answers are gone once they have been shown: what comes of them is the event.
  ballotScope: ({ phase }) => (phase === 'quiet' ? 'quiet' : 'after'),
  views: { all, seat, facilitator },
  timeline: (events, { content: { feedback }, pack }): TimelineEntry[] =>
    events.flatMap((happened): TimelineEntry[] => {
      if (happened.type === 'goodbye-said') return [{ what: happened.type }];
      if (happened.type !== 'feedback-shown') return [];
      const { type: what, counts } = happened;
      return counts ? refsOf(pack, feedback).map((card, nth) => ({ what, card, count: counts[nth] })) : [{ what }];
    }),
  words: (happened) => (happened.type === 'line-written' ? [happened.words] : []),
  bot,
  done: ({ phase }) => phase === 'goodbye',
};
