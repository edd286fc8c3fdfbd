import type { Game } from '../../shared/activities/pelitarina/game.ts';
import type {
  PelitarinaLeadView,
  PelitarinaSeatView,
  PelitarinaView,
} from '../../shared/activities/pelitarina/view.ts';
import { type CardKind, type Deck, type DeckUse, deckUses, type Pack } from '../../shared/pack/pack.ts';
import { varipiiri } from './packs.ts';
import { openTable } from './table.ts';

/** A deck of light cards; a card's id may have a topic after a colon. */
function deckOf(use: DeckUse, ...cards: string[]): Deck {
  return {
    id: `my-${use}`,
    use,
    cards: cards.map((card) => {
      const [id, topic] = card.split(':') as [string, string | undefined];
      const kind: CardKind = deckUses[use][0];
      return { id, kind, depth: 1, codes: [], ...(topic ? { topics: [topic] } : {}) };
    }),
  };
}

const decks = [
  deckOf('stages', 'child', 'school', 'youth', 'adult', 'now'),
  deckOf('tokens', 'ball', 'cards', 'console'),
  deckOf('prompts', 'with-whom', 'memory', 'cost:money'),
  deckOf('questions', 'rules', 'laughed', 'prize:money'),
  deckOf('skills', 'patience', 'fairness', 'english'),
];

/** Väripiiri's pack with one scenario, `alone`, of lifelines, and decks made up for it. */
export function packOfLifelines(ways?: readonly string[]): Pack {
  const scenario = Object.values(varipiiri.scenarios)[0];
  if (!scenario) throw new Error('packOfLifelines: expected a scenario in the pack, found none');
  const named = Object.fromEntries(decks.map((deck) => [deck.use, deck.id]));
  const content = { ...named, ...(ways ? { ways: [...ways] } : {}) };
  const steps = [
    { id: 'lifelines', kind: 'pelitarina', minutes: 40, content },
    ...scenario.steps.filter(({ kind }) => kind === 'closing-round').slice(0, 1),
  ];
  return {
    ...varipiiri,
    decks: { ...varipiiri.decks, ...Object.fromEntries(decks.map((deck) => [deck.id, deck])) },
    scenarios: { alone: { ...scenario, id: 'alone', steps } },
  };
}

/** The same part with the pack's own decks. */
export function packOfOwnLifelines(): Pack {
  const made = packOfLifelines();
  const { alone } = made.scenarios;
  if (!alone) throw new Error('packOfOwnLifelines: expected a scenario, found none');
  const content = Object.fromEntries(decks.map(({ use }) => [use, `lifeline-${use}`]));
  const steps = alone.steps.map((step) => (step.kind === 'pelitarina' ? { ...step, content } : step));
  return { ...made, scenarios: { alone: { ...alone, steps } } };
}

/** A game of a lifeline, as a phone sends it. */
export const gameOf = (id: string, game: Partial<Game> = {}): Game => ({
  id,
  stage: 'my-stages/youth',
  token: 'my-tokens/console',
  title: `Kilta ${id}`,
  answers: [{ prompt: 'my-prompts/memory', text: 'Olin paikalla joka ilta' }],
  ...game,
});

/** Seat 1 is the facilitator's, led from the console as always; the last one has no phone. */
export function openLines({ seats = 4, way, ...choice }: { seats?: number; way?: string; seat?: number } = {}) {
  const table = openTable({
    seats,
    devices: { 1: 'none', [seats]: 'none' },
    pack: packOfLifelines(),
    scenario: 'alone',
  });
  table.start();
  if (way) table.facilitator.does({ type: 'choose-way', way, ...choice });
  return {
    ...table,
    now: () => table.play<PelitarinaView>(),
    own: (seat: number) => table.seat(seat).sees<PelitarinaSeatView>().play,
    left: () => (table.lead().play as PelitarinaLeadView).left,
    /** what was opened for the worker and not for all */
    heardByWorker: () => (table.lead().play as PelitarinaLeadView).heard,
    steps: () => JSON.stringify(table.local.steps),
    /** all that anybody but these seats may see, the number of the last step aside */
    othersSee: (...seats: number[]) =>
      JSON.stringify([
        { ...table.view(), rev: 0 },
        [1, 2, 3, 4].filter((other) => !seats.includes(other)).map((other) => table.seat(other).sees()),
      ]),
  };
}

/** Everybody tells to everybody, and it is the turn of seat 2. */
export function toSecondTurn() {
  const table = openLines({ way: 'everyone' });
  table.facilitator.does({ type: 'go-on' });
  table.facilitator.does({ type: 'told' });
  return table;
}

/** Every way has ended: only what the teller may choose is left. */
export function toTheEnd(table: ReturnType<typeof openLines>) {
  while (table.now().phase !== 'end') table.facilitator.does({ type: 'go-on' });
  return table;
}
