import type { Activity, Kept, Staying, TimelineEntry } from '../activity.ts';
import { bot } from './bot.ts';
import { type Command, type Content, command, content, type Event, event } from './content.ts';
import { readGame } from './game.ts';
import { closedAgain, decide, leaving, seatsChanged, tellerAway, topicSkipped } from './rules.ts';
import { evolve, initial, type State } from './state.ts';
import type { PelitarinaSeatView, PelitarinaView } from './view.ts';
import * as views from './views.ts';

/**
 * My games, my life: a lifeline with the games that mattered, drawn and told by the person whose life it is. It lives on
 * their phone until they open something of it, and is gone from the server at the end unless they choose otherwise.
 * Modelled on the gaming biography of the PRO SOS project.
 */
export const pelitarina: Activity<Content, State, Command, Event, PelitarinaView, PelitarinaSeatView> = {
  kind: 'pelitarina',
  content,
  command,
  event,
  problems: (given, pack) =>
    (['stages', 'tokens', 'prompts', 'questions', 'skills'] as const)
      .filter((use) => pack.decks[given[use]]?.use !== use)
      .map((use) => `"${use}" names the deck "${given[use]}", which is not a deck of use "${use}"`),
  initial,
  begin: () => [{ type: 'lifelines-opened', v: 1 }],
  decide,
  evolve,
  beat: ({ beat }) => beat,
  // What was given outlives a turn: whoever has told looks at it in their own time.
  ballotScope: ({ phase }) => (phase === 'way' || phase === 'closed' ? phase : 'lifelines'),
  onSeats: seatsChanged,
  onAway: tellerAway,
  onSkipTopic: topicSkipped,
  onLeave: leaving,
  onTakenBack: closedAgain,
  leader: ({ phase, questioner }) => (phase === 'draw' || phase === 'tell' ? questioner : undefined),
  hadTurn: ({ phase, told, pairs, teller }) =>
    phase === 'tell' ? [...told, ...pairs.flat(), ...(teller === 0 ? [] : [teller])] : told,
  views,
  keeps: ({ kept }) => kept.map(({ seat, card }): Kept => ({ seat, what: 'strength', card })),
  personal: ({ type }) => own.has(type),
  // Whether the teller, the worker or the clock said that a turn is over would tell who passed.
  nameless: ({ type }) => type === 'told' || type === 'questions-given',
  timeline,
  words: (happened) => (happened.type === 'game-placed' ? [happened.words] : []),
  forgets,
  stays,
  bot,
  done: ({ phase }) => phase === 'closed',
};

/** What was closed has been erased: taking a step back passes over it, as over people's own events. */
const own: ReadonlySet<Event['type']> = new Set([
  'game-placed',
  'game-opened',
  'game-closed',
  'game-removed',
  'skill-kept',
  'skill-let-go',
  'take-along-chosen',
  'lifelines-closed',
]);

/** That people told of their games, once the telling has ended; never who, nor of what. */
function timeline(events: readonly Event[]): TimelineEntry[] {
  return events.some(({ type }) => type === 'telling-ended') ? [{ what: 'lifelines-told' }] : [];
}

function forgets(before: State, happened: Event): string[] {
  switch (happened.type) {
    case 'game-placed':
      return happened.instead === undefined ? [] : [happened.instead];
    case 'game-removed':
      return [happened.words];
    case 'take-along-chosen':
      return before.phase === 'closed' && !happened.stays ? wordsOf(before, (seat) => seat === happened.seat) : [];
    case 'lifelines-closed':
      return wordsOf(before, (seat) => !before.staying.includes(seat));
    default:
      return [];
  }
}

const wordsOf = ({ games }: State, ofSeat: (seat: number) => boolean): string[] =>
  games.filter(({ seat }) => ofSeat(seat)).map(({ words }) => words);

/** Only what its teller chose to leave here is there after the end. */
function stays({ phase, games }: State, read: (words: string) => string | undefined): Staying[] {
  if (phase !== 'closed') return [];
  return games.flatMap(({ seat, words }) => {
    const game = readGame(read(words));
    if (!game) return [];
    const { stage, token, answers } = game;
    return [
      { seat, words, cards: [...(stage === undefined ? [] : [stage]), token, ...answers.map(({ prompt }) => prompt)] },
    ];
  });
}
