import type { Activity, TimelineEntry } from '../activity.ts';
import { bot } from './bot.ts';
import { type Command, type Content, command, content, type Event, event } from './content.ts';
import { begin, decide, onSeats } from './rules.ts';
import { evolve, initial, placeNow, type State } from './state.ts';
import type { StorySeatView, StoryView } from './view.ts';
import { all, beat, facilitator, seat } from './views.ts';

/**
 * A group story: the group meets somebody in an everyday situation, holds roles and split information, decides by talk
 * and vote, and sees what follows; then it may look at what else could have been. Third person protects: a choice is
 * never evidence about a person, and no event says who wished for what (scenario-based group play, PRO SOS).
 */
export const story: Activity<Content, State, Command, Event, StoryView, StorySeatView> = {
  kind: 'story',
  content,
  command,
  event,
  problems: ({ story: id }, pack) => (pack.stories[id] ? [] : [`"story" names "${id}", which is no story of the pack`]),
  initial,
  begin,
  decide,
  evolve,
  beat,
  ballotScope: ({ beat: now }) => String(now),
  onSeats,
  views: { all, seat, facilitator },
  words: (happened) => (happened.type === 'decided' && happened.words ? [happened.words] : []),
  timeline: (events, { content: { story: told } }) =>
    events.flatMap((happened): TimelineEntry[] => {
      if (happened.type === 'scene-opened' && happened.ending)
        return [{ what: 'ending-reached', card: `story.${told}.scene.${happened.scene}.title` }];
      return happened.type === 'decided' ? [{ what: 'group-decided', words: happened.words }] : [];
    }),
  suggests(state, pack) {
    const open = placeNow(state)?.scene;
    return pack.stories[state.story]?.scenes.find(({ id }) => id === open)?.codes ?? [];
  },
  bot,
  done: ({ phase }) => phase === 'over',
};
