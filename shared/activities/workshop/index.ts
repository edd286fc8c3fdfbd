import { cardOf } from '../../pack/pack.ts';
import type { Activity, TimelineEntry } from '../activity.ts';
import { bot } from './bot.ts';
import { type Command, type Content, command, content, type Event, event } from './content.ts';
import { decide, limitsChanged, teacherAway, teacherLeft, topicSkipped } from './rules.ts';
import { evolve, initial, type State } from './state.ts';
import type { WorkshopSeatView, WorkshopView } from './view.ts';
import * as views from './views.ts';

/**
 * A participant leads one part: teaches the others something small, with simple controls and no clock. Modelled on the
 * Random Workshop of the PRO SOS project.
 */
export const workshop: Activity<Content, State, Command, Event, WorkshopView, WorkshopSeatView> = {
  kind: 'workshop',
  content,
  command,
  event,
  problems: ({ ideas }, pack) =>
    pack.decks[ideas]?.use === 'ideas' ? [] : [`"ideas" names the deck "${ideas}", which is not a deck of ideas`],
  initial,
  begin: () => [{ type: 'workshop-opened', v: 1 }],
  decide,
  evolve,
  beat: ({ beat }) => beat,
  ballotScope: ({ phase }) => (phase === 'who' ? 'who' : 'given'),
  onSeats: teacherLeft,
  onAway: teacherAway,
  onLimits: limitsChanged,
  onSkipTopic: topicSkipped,
  leader: ({ teacher }) => teacher,
  views,
  timeline,
  words: (happened) => (happened.type === 'idea-named' ? [happened.words] : []),
  nameless: ({ type }) => type === 'workshop-returned',
  suggests: ({ phase, idea }, pack) => (idea && phase !== 'plan' ? [...cardOf(pack, idea).codes] : []),
  bot,
  done: ({ phase }) => phase === 'closed',
};

/** What was taught, once it was; never by whom. */
function timeline(events: readonly Event[]): TimelineEntry[] {
  const taught: TimelineEntry[] = [];
  let state = initial;
  for (const happened of events) {
    state = evolve(state, happened);
    if (happened.type === 'thanks-said') taught.push({ what: 'workshop-taught', card: state.idea, words: state.words });
  }
  return taught;
}
