import { describe, expect, it } from 'vitest';
import type { OwnMomentLeadView, OwnMomentSeatView, OwnMomentView } from '../../shared/activities/own-moment/view.ts';
import { timelineOf } from '../../shared/session/timeline.ts';
import { varipiiri } from '../support/packs.ts';
import { packOfPart } from '../support/parts.ts';
import { openTable } from '../support/table.ts';

const pack = packOfPart('own-moment');
const [good, soSo] = (varipiiri.decks.feedback?.cards ?? []).map(({ id }) => `feedback/${id}`);

/** Seat 1 is the facilitator's; the others have phones, but for those named. */
function openMoment(settings: { seats: number; withoutPhone?: readonly number[] }) {
  const devices = Object.fromEntries((settings.withoutPhone ?? []).map((seat) => [seat, 'none' as const]));
  const table = openTable({ seats: settings.seats, devices, pack, scenario: 'alone' });
  table.start();
  return {
    ...table,
    answer: (...seats: number[]) => {
      for (const seat of seats) table.seat(seat).does({ type: 'feedback', card: good });
    },
    shown: () => {
      table.facilitator.does({ type: 'go-on' });
      return table.play<OwnMomentView>().counts;
    },
    enough: () => (table.lead().play as OwnMomentLeadView).enough,
  };
}

/** All that is recorded, and all that anybody but the seats themselves may see. */
const everything = ({ local, view, lead }: ReturnType<typeof openMoment>) =>
  JSON.stringify([local.steps, view(), lead().play, timelineOf(local.steps, pack)]);

describe('what people think of the session', () => {
  it('is shown from five answers up', () => {
    const table = openMoment({ seats: 7 });
    table.answer(2, 3, 4, 5);
    table.seat(6).does({ type: 'feedback', card: soSo });
    expect(table.enough()).toBe(true);
    expect(table.shown()).toEqual([4, 1, 0]);
  });

  it('is not shown from fewer, nor how many they were', () => {
    const tables = [[], [2], [2, 3, 4, 5]].map((seats) => {
      const table = openMoment({ seats: 7 });
      table.answer(...seats);
      const before = everything(table);
      expect(table.shown()).toEqual([]);
      return before + everything(table);
    });
    expect(new Set(tables).size).toBe(1);
  });

  it('is not shown when one of five takes the answer back, and nobody can tell that it was four', () => {
    const table = openMoment({ seats: 7 });
    table.answer(2, 3, 4, 5, 6);
    const before = everything(table);
    table.seat(6).does({ type: 'feedback' });
    expect(table.seat(6).sees<OwnMomentSeatView>().play.answered).toBe(false);
    expect(everything(table)).toBe(before);
    expect(table.shown()).toEqual([]);
  });

  it('has the same log whoever it was that answered', () => {
    const logs = [
      [2, 3, 4, 5, 6],
      [7, 6, 5, 4, 3],
    ].map((seats) => {
      const table = openMoment({ seats: 7 });
      table.answer(...seats);
      table.shown();
      return everything(table);
    });
    expect(logs[0]).toContain('"counts":[5,0,0]');
    expect(logs[0]).toBe(logs[1]);
  });

  it('can be changed until it is shown, and is asked once more when the showing is taken back', () => {
    const table = openMoment({ seats: 7 });
    table.answer(2, 3, 4, 5, 6);
    table.seat(2).does({ type: 'feedback', card: soSo });
    expect(table.shown()).toEqual([4, 1, 0]);
    expect(table.seat(2).isRefused({ type: 'feedback', card: good })).toBe('not-now');
    table.facilitator.asks({ type: 'take-back' });
    expect(table.seat(2).sees<OwnMomentSeatView>().play.answered).toBe(false);
    expect(table.shown()).toEqual([]);
  });

  it('comes on slips of paper from those without a phone, counted in together with the rest', () => {
    const table = openMoment({ seats: 7, withoutPhone: [6, 7] });
    table.answer(2, 3, 4);
    expect(table.enough()).toBe(false);
    table.facilitator.does({ type: 'count-feedback', counts: [0, 1, 1] });
    expect(table.play<OwnMomentView>().counts).toEqual([3, 1, 1]);
  });

  it('takes no more slips than there are people without a phone', () => {
    const table = openMoment({ seats: 7, withoutPhone: [7] });
    table.answer(2);
    expect(table.facilitator.isRefused({ type: 'count-feedback', counts: [4, 0, 0] })).toBe('unknown-choice');
    expect(table.seat(2).isRefused({ type: 'count-feedback', counts: [1, 0, 0] })).toBe('not-allowed');
  });

  it('is never told to whoever leads on somebody’s behalf, nor asked of the facilitator', () => {
    const table = openMoment({ seats: 3, withoutPhone: [3] });
    expect(table.onBehalfOf(3).isRefused({ type: 'feedback', card: good })).toBe('not-allowed');
    expect(table.facilitator.isRefused({ type: 'feedback', card: good })).toBe('not-allowed');
    expect(table.seat(2).isRefused({ type: 'feedback', card: 'moods/light' })).toBe('unknown-choice');
    expect(table.seat(3).sees<OwnMomentSeatView>().play.apart).toBe(true);
  });
});

describe('the end of the moment', () => {
  it('goes from the quiet over the answers to a line about the meeting and goodbye', () => {
    const table = openMoment({ seats: 3 });
    expect(table.seat(2).isRefused({ type: 'go-on' })).toBe('not-allowed');
    table.shown();
    table.facilitator.does({ type: 'go-on' });
    table.facilitator.does({ type: 'write-line', text: 'Tänään naurettiin paljon.' });
    expect(table.play<OwnMomentView>()).toMatchObject({ phase: 'line', line: 'Tänään naurettiin paljon.' });
    expect(JSON.stringify(table.local.steps)).not.toContain('naurettiin');
    table.facilitator.does({ type: 'go-on' });
    expect(table.play<OwnMomentView>().phase).toBe('goodbye');
    const [part] = timelineOf(table.local.steps, pack);
    expect(part?.timeline).toEqual([{ what: 'feedback-shown' }, { what: 'goodbye-said' }]);
  });

  it('is a quiet moment and goodbye when the meeting closes early', () => {
    const early = openTable({ seats: 6, pack: twoParts(), scenario: 'alone' });
    early.start();
    early.facilitator.asks({ type: 'end-gracefully' });
    expect(early.play<OwnMomentView>().short).toBe(true);
    expect(early.seat(2).isRefused({ type: 'feedback', card: good })).toBe('not-now');
    early.facilitator.does({ type: 'go-on' });
    expect(early.play<OwnMomentView>().phase).toBe('goodbye');
  });
});

/** A closing part after another. */
function twoParts() {
  const [part] = pack.scenarios.alone?.steps ?? [];
  const scenario = pack.scenarios.alone;
  if (!part || !scenario) throw new Error('twoParts: expected a part');
  return {
    ...pack,
    scenarios: { alone: { ...scenario, steps: [part, { ...part, id: 'last', closing: true }] } },
  };
}
