import type { Activity, Kept, TimelineEntry } from '../activity.ts';
import { bot } from './bot.ts';
import { type Command, type Content, command, content, type Event, event } from './content.ts';
import { decide } from './rules.ts';
import { evolve, initial, type State } from './state.ts';
import type { ClosingRoundSeatView, ClosingRoundView } from './view.ts';
import * as views from './views.ts';

/** A word to take along, and thanks by lot: each gives one strength card and gets one, and keeps it or not, privately. */
export const closingRound: Activity<Content, State, Command, Event, ClosingRoundView, ClosingRoundSeatView> = {
  kind: 'closing-round',
  content,
  command,
  event,
  problems(given, pack) {
    const found: string[] = [];
    if (pack.decks[given.words]?.use !== 'words')
      found.push(`"words" names "${given.words}", which is not a deck of words`);
    if (pack.decks[given.strengths]?.use !== 'strengths')
      found.push(`"strengths" names "${given.strengths}", which is not a deck of strengths`);
    return found;
  },
  initial,
  begin: ({ short }) => [{ type: 'word-asked', v: 1, short }],
  decide,
  evolve,
  beat: (state) => (state.phase === 'words' ? 0 : state.phase === 'thanks' ? 1 : 2),
  ballotScope: (state) => (state.phase === 'words' ? 'words' : 'thanks'),
  views,
  keeps: (state) => [
    ...state.words.map(({ seat, card, words }): Kept => ({ seat, what: 'word', card, words })),
    ...state.kept.map(({ seat, card }): Kept => ({ seat, what: 'strength', card })),
  ],
  personal: ({ type }) => type === 'word-taken' || type === 'strength-kept' || type === 'strength-let-go',
  timeline: (events): TimelineEntry[] =>
    events.flatMap(({ type }) => (type === 'lots-drawn' || type === 'farewell-said' ? [{ what: type }] : [])),
  words: (happened) => (happened.type === 'word-taken' && happened.words ? [happened.words] : []),
  bot,
  done: (state) => state.phase === 'farewell',
};
