import type { ClosingRoundSeatView } from '../../shared/activities/closing-round/view.ts';
import type { ColourBoardSeatView, ColourBoardView } from '../../shared/activities/colour-board/view.ts';
import { refsOf } from '../../shared/pack/pack.ts';
import { varipiiri, wholeMeeting } from './packs.ts';
import { openTable } from './table.ts';

export type Table = ReturnType<typeof openTable>;

/** What people do, or leave undone, in a whole meeting, and what nobody may ever find out from what is recorded. */
export interface Manner {
  /** the seat that does all of it */
  seat: number;
  picksWeather?: boolean;
  proposes?: boolean;
  nods?: 'fine' | 'talk';
  drawsLine?: boolean;
  pauses?: boolean;
  stepsOut?: boolean;
  passes?: boolean;
  writesMessage?: boolean;
  isNotAllRight?: boolean;
  declines?: boolean;
  feedback?: boolean;
}

/** From the welcome to everybody's own moment. Whatever the manner does not say is done by nobody. */
export function wholeMeetingIn(manner: Manner): Table {
  const table = openTable({ seats: 6, seed: 23, scenario: wholeMeeting });
  const me = table.seat(manner.seat);
  const lead = table.facilitator;
  table.start();
  lead.does({ type: 'go-on' });
  lead.asks({ type: 'next' });
  if (manner.picksWeather) me.does({ type: 'pick', weather: refsOf(varipiiri, 'weathers')[2] });
  lead.does({ type: 'show' });

  lead.asks({ type: 'next' });
  const [first] = refsOf(varipiiri, 'rules') as [string];
  if (manner.proposes) me.does({ type: 'propose', card: first, wanted: true });
  lead.does({ type: 'add-rule', rule: { card: first } });
  lead.does({ type: 'ask-all' });
  if (manner.nods) me.does({ type: 'nod', answer: manner.nods });
  lead.does({ type: 'agree' });
  if (manner.drawsLine) me.asks({ type: 'set-limit', topic: 'money', limit: 'line' });

  lead.asks({ type: 'next' });
  if (manner.stepsOut) me.asks({ type: 'step-out' });
  if (manner.writesMessage) me.asks({ type: 'send-message', text: 'En jaksa tänään.' });
  lead.asks({ type: 'ask-wellbeing', ask: true });
  if (manner.isNotAllRight) me.asks({ type: 'answer-wellbeing', answer: 'red' });
  for (let turn = 0; turn < 6; turn++) playTurn(table, manner);
  if (manner.pauses) {
    me.asks({ type: 'pause' });
    lead.asks({ type: 'resume' });
  }

  lead.asks({ type: 'next' });
  lead.asks({ type: 'next' });
  lead.does({ type: 'go-on' });
  for (let seat = 1; seat <= 6; seat++) {
    const { thank } = table.seat(seat).sees<ClosingRoundSeatView>().play;
    if (thank?.seat === manner.seat) table.seat(seat).does({ type: 'give', card: thank.choices[0] });
  }
  if (manner.declines) me.does({ type: 'keep', keep: false });
  lead.does({ type: 'go-on' });
  lead.asks({ type: 'next' });
  if (manner.feedback) me.does({ type: 'feedback', card: refsOf(varipiiri, 'feedback')[2] });
  lead.does({ type: 'go-on' });
  lead.asks({ type: 'end' });
  return table;
}

function playTurn(table: Table, manner: Manner): void {
  const board = () => table.play<ColourBoardView>();
  const { holder } = board();
  const seat = table.seat(holder);
  const phases: Partial<Record<ColourBoardView['phase'], () => void>> = {
    roll: () => seat.does({ type: 'roll' }),
    'pick-die': () => seat.does({ type: 'pick-die', die: 0 }),
    'choose-area': () => seat.does({ type: 'choose-area', area: 'mind' }),
    offer: () => seat.does({ type: 'keep-card', card: seat.sees<ColourBoardSeatView>().play.offer?.[0] }),
    secret: () => seat.does({ type: 'set-secret', option: 'a' }),
    guess: () => table.facilitator.does({ type: 'guess', option: 'b' }),
    // Aloud, in the head, or not at all: the same tap.
    open: () => seat.does({ type: 'finish' }),
    others: () => table.facilitator.does({ type: 'go-on' }),
    lay: () => table.facilitator.does({ type: 'lay-tile' }),
    joy: () => table.facilitator.does({ type: 'pick-joy', joy: board().choices[0] }),
    'joy-shown': () => table.facilitator.does({ type: 'go-on' }),
    together: () => {
      if (manner.passes) table.seat(manner.seat).does({ type: 'answer', option: 'c' });
      table.facilitator.does({ type: 'show-answers' });
    },
    'together-shown': () => table.facilitator.does({ type: 'go-on' }),
  };
  while (!(board().phase === 'roll' && board().holder !== holder)) phases[board().phase]?.();
}

/** What one person may do or leave, and nobody may find out from what is recorded or made of it. */
export const traceless = [
  ['picks a weather', { picksWeather: true }],
  ['would like a rule', { proposes: true }],
  ['nods', { nods: 'fine' }],
  ['would like to talk about it still', { nods: 'talk' }],
  ['steps out', { stepsOut: true }],
  ['writes to the facilitator', { writesMessage: true }],
  ['says that not all is right', { isNotAllRight: true }],
  ['answers with the whole table', { passes: true }],
  ['declines what was given', { declines: true }],
  ['says what the meeting was like, as one of fewer than five', { feedback: true }],
] as const satisfies readonly (readonly [string, Partial<Manner>])[];
