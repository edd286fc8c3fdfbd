import { describe, expect, it } from 'vitest';
import type { ClosingRoundSeatView } from '../../shared/activities/closing-round/view.ts';
import type { ColourBoardSeatView, ColourBoardView } from '../../shared/activities/colour-board/view.ts';
import { keptOf, timelineOf } from '../../shared/session/timeline.ts';
import { varipiiri } from '../support/packs.ts';
import { openTable } from '../support/table.ts';

type Table = ReturnType<typeof openTable>;

interface Manner {
  /** the holder leaves the turn out, at this phase */
  passesAt?: ColourBoardView['phase'];
  pauses?: boolean;
  stepsOut?: boolean;
  swaps?: boolean;
  declines?: boolean;
  answersTogether?: boolean;
}

/** A meeting of six turns, played in a manner that must not show. */
function meeting(manner: Manner): Table {
  const table = openTable({ seats: 3, seed: 11 });
  table.start();
  const weathers = table.play<{ weathers: string[] }>().weathers;
  if (!manner.passesAt) table.seat(2).does({ type: 'pick', weather: weathers[0] });
  table.facilitator.does({ type: 'show' });
  if (manner.pauses) {
    table.seat(2).asks({ type: 'pause' });
    table.facilitator.asks({ type: 'resume' });
  }
  table.facilitator.asks({ type: 'next' });
  if (manner.stepsOut) table.seat(3).asks({ type: 'step-out' });
  for (let turn = 0; turn < 6; turn++) playTurn(table, manner);
  table.facilitator.asks({ type: 'next' });
  table.facilitator.does({ type: 'go-on' });
  for (const seat of [1, 2, 3]) {
    const { thank } = table.seat(seat).sees<ClosingRoundSeatView>().play;
    if (!(manner.declines && seat === 1)) table.seat(seat).does({ type: 'give', card: thank?.choices[0] });
  }
  if (manner.declines)
    for (const seat of [2, 3])
      if (table.seat(seat).sees<ClosingRoundSeatView>().play.gift) table.seat(seat).does({ type: 'keep', keep: false });
  table.facilitator.does({ type: 'go-on' });
  table.facilitator.asks({ type: 'next' });
  return table;
}

function playTurn(table: Table, { passesAt, swaps, answersTogether }: Manner): void {
  const board = () => table.play<ColourBoardView>();
  const { holder } = board();
  const seat = table.seat(holder);
  const phases: Partial<Record<ColourBoardView['phase'], () => void>> = {
    roll: () => seat.does({ type: 'roll' }),
    'pick-die': () => seat.does({ type: 'pick-die', die: 0 }),
    'choose-area': () => seat.does({ type: 'choose-area', area: 'mind' }),
    offer: () => seat.does({ type: 'keep-card', card: seat.sees<ColourBoardSeatView>().play.offer?.[0] }),
    secret: () => seat.does({ type: 'set-secret', option: 'a' }),
    guess: () => table.seat(holder === 2 ? 3 : 2).does({ type: 'guess', option: 'b' }),
    open: () => {
      if (swaps && holder === 2 && !swapped) {
        swapped = true;
        seat.does({ type: 'swap-card' });
      } else seat.does({ type: 'finish' });
    },
    others: () => table.facilitator.does({ type: 'go-on' }),
    lay: () => seat.does({ type: 'lay-tile' }),
    joy: () => table.facilitator.does({ type: 'pick-joy', joy: board().choices[0] }),
    'joy-shown': () => table.facilitator.does({ type: 'go-on' }),
    together: () => {
      if (answersTogether) for (const one of [1, 2, 3]) table.seat(one).does({ type: 'answer', option: 'c' });
      table.facilitator.does({ type: 'show-answers' });
    },
    'together-shown': () => table.facilitator.does({ type: 'go-on' }),
  };
  let swapped = false;
  const turnIsOver = () => board().phase === 'roll' && board().holder !== holder;
  while (!turnIsOver()) {
    if (board().phase === passesAt && holder === 2) seat.does({ type: 'finish' });
    else phases[board().phase]?.();
  }
}

/** What anyone will ever read of the play. */
const record = (table: Table) =>
  JSON.stringify({ timeline: timelineOf(table.local.steps, varipiiri), kept: keptOf(table.local.steps, varipiiri) });
/** The steps of play by their form: cards and dice differ by chance, what happened does not. */
const course = (table: Table) =>
  table.local.steps.flatMap((step) =>
    step.events.map((event) => (event.type === 'played' ? `${event.event.type}` : event.type)),
  );

describe('principle 1: what must not be known cannot be derived', () => {
  const plain = meeting({});

  it('a turn done aloud, in the head or left out at the open card: identical records, byte by byte', () => {
    const passed = meeting({ passesAt: 'open' });
    expect(record(passed)).toBe(record(plain));
    expect(JSON.stringify(passed.local.steps)).toBe(JSON.stringify(plain.local.steps));
  });

  it('a turn left out at its first moment has the same course as a played one', () => {
    const passed = meeting({ passesAt: 'roll' });
    const without = (kinds: string[]) => kinds.filter((kind) => !/secret|guess|area-asked|joy/.test(kind));
    expect(without(course(passed))).toEqual(without(course(plain)));
    expect(passed.local.session.seats).toEqual(plain.local.session.seats);
  });

  it('who paused and who stepped out', () => {
    expect(record(meeting({ pauses: true }))).toBe(record(plain));
    expect(JSON.stringify(meeting({ stepsOut: true }).local.steps)).toBe(JSON.stringify(plain.local.steps));
  });

  it('a card that was swapped reaches no timeline', () => {
    const swapped = meeting({ swaps: true });
    const opened = timelineOf(swapped.local.steps, varipiiri)[1]?.timeline.filter(
      (line) => line.what === 'card-opened',
    );
    expect(opened).toHaveLength(6);
    expect(JSON.stringify(timelineOf(swapped.local.steps, varipiiri))).not.toContain('swap');
  });

  it('who answered a card for the whole table, and how', () => {
    expect(JSON.stringify(meeting({ answersTogether: true }).local.steps)).toBe(JSON.stringify(plain.local.steps));
  });

  it('a strength that was declined, or never given', () => {
    expect(JSON.stringify(meeting({ declines: true }).local.steps)).toBe(JSON.stringify(plain.local.steps));
  });

  it('no line of the timeline says whose turn it was', () => {
    expect(record(plain)).not.toMatch(/seat|holder/);
  });
});
