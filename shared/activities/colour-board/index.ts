import type { Activity, TimelineEntry } from '../activity.ts';
import { bot } from './bot.ts';
import { type Command, type Content, command, content, type Event, event } from './content.ts';
import { evolve } from './evolve.ts';
import { begin, decide, holderAway, limitsChanged, seatsChanged, topicSkipped } from './rules.ts';
import { initial, type State } from './state.ts';
import type { ColourBoardSeatView, ColourBoardView } from './view.ts';
import * as views from './views.ts';

/**
 * Väripiiri: a ring of life areas, one shared pawn, a mosaic made together. Nobody wins. Our own game, modelled on
 * what is publicly told of Elämän värit (Socca, PRO SOS); its cards, colours and rules are not copied.
 */
export const colourBoard: Activity<Content, State, Command, Event, ColourBoardView, ColourBoardSeatView> = {
  kind: 'colour-board',
  content,
  command,
  event,
  problems,
  begin,
  initial,
  decide,
  evolve,
  beat: (state) => state.beat,
  ballotScope: (state) => `${state.turn} ${state.phase.startsWith('together') ? 'together' : (state.card ?? '')}`,
  onSeats: seatsChanged,
  onLimits: limitsChanged,
  onSkipTopic: topicSkipped,
  onAway: holderAway,
  hadTurn: (state) => state.played,
  views,
  seen(happened) {
    if (happened.type === 'card-opened' || happened.type === 'together-drawn') return [happened.card];
    return happened.type === 'joy-picked' ? [happened.joy] : [];
  },
  timeline,
  words: (happened) => (happened.type === 'picture-named' ? [happened.name] : []),
  suggests: (state, pack) => {
    const [deck, id] = state.card?.split('/') ?? [];
    return (deck && pack.decks[deck]?.cards.find((card) => card.id === id)?.codes) || [];
  },
  bot,
  done: (state) => state.phase === 'named',
};

function problems(given: Content, pack: Parameters<typeof colourBoard.problems>[1]): string[] {
  const found: string[] = [];
  const deck = (field: string, id: string, use: string) => {
    if (pack.decks[id]?.use !== use)
      found.push(`"${field}" names the deck "${id}", which is not a deck of use "${use}"`);
  };
  if (!pack.boards[given.board]) found.push(`"board" names "${given.board}", which the pack does not have`);
  for (const id of given.decks) deck('decks', id, 'area');
  deck('together', given.together, 'together');
  deck('joys', given.joys, 'joys');
  const patterns = pack.patterns[given.patterns];
  if (!patterns) found.push(`"patterns" names "${given.patterns}", which the pack does not have`);
  for (const pattern of patterns ?? [])
    if (pattern.cells.length < given.tiles)
      found.push(
        `the pattern "${pattern.id}" has ${pattern.cells.length} cells, but the mosaic has ${given.tiles} tiles`,
      );
  for (const space of pack.boards[given.board]?.spaces ?? [])
    if (space.kind === 'area' && !given.decks.some((id) => pack.decks[id]?.area === space.area))
      found.push(`the board has a space of "${space.area}", but none of "decks" holds cards of that area`);
  return found;
}

/** Cards as they stayed open; a swapped card reaches no timeline, and no line says whose turn it was. */
function timeline(events: readonly Event[]): TimelineEntry[] {
  const lines: TimelineEntry[] = [];
  let open: TimelineEntry | undefined;
  let together: TimelineEntry | undefined;
  for (const happened of events) {
    if (happened.type === 'card-opened') open = { what: 'card-opened', card: happened.card, area: happened.area };
    if (happened.type === 'card-swapped' || happened.type === 'turn-begun') open = undefined;
    if (happened.type === 'turn-finished' && open) {
      lines.push(open);
      open = undefined;
    }
    if (happened.type === 'tile-laid') {
      const { q, r, area } = happened;
      lines.push({ what: 'tile-laid', area, cell: { q, r } });
    }
    if (happened.type === 'joy-picked') lines.push({ what: 'joy-picked', card: happened.joy });
    if (happened.type === 'together-drawn') {
      // One that gave way to another was open to nobody for long.
      if (together) lines.splice(lines.indexOf(together), 1);
      together = { what: 'together-drawn', card: happened.card };
      lines.push(together);
    }
    if (happened.type === 'together-shown' || happened.type === 'turn-begun') together = undefined;
    if (happened.type === 'picture-shown') lines.push({ what: 'picture-shown', card: `patterns/${happened.pattern}` });
    if (happened.type === 'picture-named') lines.push({ what: 'picture-named', words: happened.name });
  }
  return lines;
}
