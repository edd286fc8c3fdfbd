import type { Activity, Kept } from '../activity.ts';
import { bot } from './bot.ts';
import { type Command, type Content, command, content, type Event, event } from './content.ts';
import { areasOf } from './pictures.ts';
import { decide } from './rules.ts';
import { evolve, initial, keptAt, type State } from './state.ts';
import type { ReflectionSeatView, ReflectionView } from './view.ts';
import { all, beat, seat } from './views.ts';

/**
 * A quiet look at one's own life, area by area: what I wish for, how it is now, where I would like a change. There is no
 * score and no whole; only what a person chooses to keep reaches the log. Modelled on plain-language self-assessments of
 * one's life situation; the areas are named, no instrument's items are used.
 */
export const reflection: Activity<Content, State, Command, Event, ReflectionView, ReflectionSeatView> = {
  kind: 'reflection',
  content,
  command,
  event,
  problems({ pictures, areas = [] }, pack) {
    const known = areasOf({ pack, content: { pictures } });
    return [
      ...(pack.decks[pictures]?.use === 'reflections'
        ? []
        : [`"pictures" names "${pictures}", which is not a deck of reflections`]),
      ...areas.filter((area) => !known.includes(area)).map((area) => `"areas" names "${area}", which is no area`),
    ];
  },
  initial,
  begin: () => [{ type: 'reflection-opened', v: 1 }],
  decide,
  evolve,
  beat,
  ballotScope: ({ phase }) => phase,
  views: { all, seat },
  keeps: ({ kept }) => kept.map((answer): Kept => ({ what: 'reflection', ...answer })),
  personal: ({ type }) => type === 'reflection-kept' || type === 'reflection-let-go',
  words: (happened) => (happened.type === 'reflection-kept' && happened.words ? [happened.words] : []),
  forgets(state, happened) {
    const before =
      happened.type === 'reflection-kept' || happened.type === 'reflection-let-go'
        ? keptAt(state, happened)?.words
        : undefined;
    return before === undefined ? [] : [before];
  },
  bot,
  done: ({ phase }) => phase === 'thanks',
};
