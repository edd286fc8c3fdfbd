import { describe, expect, it } from 'vitest';
import type { WorkshopLeadView, WorkshopSeatView, WorkshopView } from '../../shared/activities/workshop/view.ts';
import type { Actor } from '../../shared/session/actor.ts';
import { timelineOf } from '../../shared/session/timeline.ts';
import { varipiiri } from '../support/packs.ts';
import { packOfPart } from '../support/parts.ts';
import { openTable } from '../support/table.ts';

const pack = packOfPart('workshop');
const ideas = varipiiri.decks.ideas?.cards ?? [];
const knot = 'ideas/knot';

function openWorkshop({ seats = 4, given }: { seats?: number; given?: number } = {}) {
  const table = openTable({ seats, pack, scenario: 'alone' });
  table.start();
  if (given !== undefined) table.facilitator.does({ type: 'give', seat: given });
  return {
    ...table,
    now: () => table.play<WorkshopView>(),
    timeline: () => timelineOf(table.local.steps, pack)[0]?.timeline,
  };
}

describe('who would like to teach', () => {
  it('is known to whoever leads, in no order, and to nobody else', () => {
    const tables = [
      [2, 4],
      [4, 2],
    ].map((willing) => {
      const table = openWorkshop();
      const before = JSON.stringify([table.local.steps, table.view(), table.seat(3).sees()]);
      for (const seat of willing) table.seat(seat).does({ type: 'volunteer' });
      expect(JSON.stringify([table.local.steps, table.view(), table.seat(3).sees()])).toBe(before);
      expect(table.seat(2).sees<WorkshopSeatView>().play).toEqual({ volunteered: true });
      return JSON.stringify(table.lead().play);
    });
    expect(tables).toEqual(['{"volunteers":[2,4]}', '{"volunteers":[2,4]}']);
  });

  it('may change their mind, and nobody has to', () => {
    const table = openWorkshop();
    table.seat(2).does({ type: 'volunteer' });
    table.seat(2).does({ type: 'withdraw' });
    expect((table.lead().play as WorkshopLeadView).volunteers).toEqual([]);
    expect(table.seat(2).isRefused({ type: 'give', seat: 2 })).toBe('not-allowed');
    table.facilitator.does({ type: 'go-on' });
    expect(table.now().phase).toBe('closed');
    expect(table.timeline()).toEqual([]);
  });
});

describe('the one who teaches', () => {
  it('leads the part, and the others do not', () => {
    const table = openWorkshop({ given: 3 });
    const [teacher, other] = [table.seat(3), table.seat(2)];
    expect(table.now()).toMatchObject({ phase: 'plan', teacher: 3 });
    for (const type of ['ready', 'go-on', 'take-over']) expect(other.isRefused({ type })).toBe('not-allowed');
    expect(other.isRefused({ type: 'pick-idea', card: knot })).toBe('not-allowed');
    teacher.does({ type: 'pick-idea', card: knot });
    teacher.does({ type: 'ready' });
    expect(table.now()).toMatchObject({ phase: 'teach', step: 'show', idea: knot });
    teacher.does({ type: 'go-on' });
    expect(table.now().step).toBe('try');
    expect(other.isRefused({ type: 'go-on' })).toBe('not-allowed');
    teacher.does({ type: 'go-on' });
    expect(table.now().phase).toBe('thanks');
    teacher.does({ type: 'go-on' });
    expect(table.now()).toMatchObject({ phase: 'closed', teacher: undefined });
    expect(teacher.isRefused({ type: 'again' })).toBe('not-allowed');
  });

  it('leads this part and no more: the meeting stays with whoever has the wheel', () => {
    const teacher = openWorkshop({ given: 3 }).seat(3);
    expect(teacher.isRefusedTo({ type: 'next' })).toBe('not-allowed');
    expect(teacher.isRefusedTo({ type: 'take-back' })).toBe('not-allowed');
  });

  it('may say it in own words, which taking back hides, or aloud', () => {
    const table = openWorkshop({ given: 2 });
    table.seat(2).does({ type: 'name-it', text: 'Merimiessolmu' });
    expect(table.now().own).toBe('Merimiessolmu');
    expect(JSON.stringify(table.local.steps)).not.toContain('Merimiessolmu');
    table.facilitator.asks({ type: 'take-back' });
    expect(table.now()).toMatchObject({ phase: 'plan', own: undefined });
    table.seat(2).does({ type: 'ready' });
    expect(table.now()).toMatchObject({ phase: 'teach', idea: undefined, own: undefined });
  });

  it('is helped by what the worker may see: an idea suggests codes once it is taught, own words suggest none', () => {
    const table = openWorkshop({ given: 3 });
    table.seat(3).does({ type: 'pick-idea', card: knot });
    expect(table.lead().suggestions).toEqual([]);
    table.seat(3).does({ type: 'ready' });
    expect(table.lead().suggestions).toEqual(ideas.find(({ id }) => id === 'knot')?.codes);
    for (let steps = 0; steps < 3; steps++) table.seat(3).does({ type: 'go-on' });
    expect(table.lead().suggestions).toEqual([]);
    const other = openWorkshop({ given: 2 });
    other.seat(2).does({ type: 'name-it', text: 'Merimiessolmu' });
    other.seat(2).does({ type: 'ready' });
    expect(other.lead().suggestions).toEqual([]);
  });

  it('is not named by what is told of the play', () => {
    const timelines = [2, 3].map((seat) => {
      const table = openWorkshop({ given: seat });
      table.seat(seat).does({ type: 'pick-idea', card: knot });
      for (let steps = 0; steps < 3; steps++) table.seat(seat).does({ type: 'go-on' });
      return table.timeline();
    });
    expect(timelines[0]).toEqual([{ what: 'workshop-taught', card: knot, words: undefined }]);
    expect(timelines[1]).toEqual(timelines[0]);
  });

  it('can be somebody without a phone, led from the console', () => {
    const table = openTable({ seats: 3, devices: { 3: 'none' }, pack, scenario: 'alone' });
    table.start();
    table.facilitator.does({ type: 'give', seat: 3 });
    table.onBehalfOf(3).does({ type: 'name-it', text: 'Laulu' });
    table.onBehalfOf(3).does({ type: 'ready' });
    expect(table.play<WorkshopView>()).toMatchObject({ phase: 'teach', own: 'Laulu', teacher: 3 });
  });
});

describe('taking the part back', () => {
  it('is up to the worker at any time, and to the one who teaches; no step says which of them it was', () => {
    const logs = (['facilitator', 'teacher'] as const).map((who) => {
      const table = openWorkshop({ given: 3 });
      table.seat(3).does({ type: 'ready' });
      (who === 'teacher' ? table.seat(3) : table.facilitator).does({ type: 'take-over' });
      expect(table.now()).toMatchObject({ phase: 'who', teacher: undefined });
      expect(table.seat(3).isRefused({ type: 'go-on' })).toBe('not-allowed');
      return JSON.stringify(table.local.steps);
    });
    expect(logs[0]).toBe(logs[1]);
  });

  it('happens by itself when the one who teaches leaves the table', () => {
    const table = openWorkshop({ given: 3 });
    table.seat(3).does({ type: 'ready' });
    table.facilitator.asks({ type: 'remove-seat', seat: 3 });
    expect(table.now()).toMatchObject({ phase: 'who', teacher: undefined });
    table.facilitator.asks({ type: 'restore-seat', seat: 3 });
    expect(table.now().phase).toBe('who');
  });

  it('comes before the plan only when the group does not wait for whoever is away', () => {
    const table = openWorkshop({ given: 3 });
    const clock: Actor = { role: 'clock' };
    table.local.away = [3];
    table.seat(3).does({ type: 'pick-idea', card: knot });
    table.local.act(clock, { type: 'pass-over' });
    expect(table.now().phase).toBe('plan');
    table.facilitator.does({ type: 'take-over' });
    table.facilitator.does({ type: 'give', seat: 3 });
    table.local.act(clock, { type: 'pass-over' });
    expect(table.now().phase).toBe('who');
  });

  it('another one may teach afterwards', () => {
    const table = openWorkshop({ given: 3 });
    for (let steps = 0; steps < 3; steps++) table.seat(3).does({ type: 'go-on' });
    expect(table.now().phase).toBe('thanks');
    table.facilitator.does({ type: 'again' });
    expect(table.now()).toMatchObject({ phase: 'who', teacher: undefined, idea: undefined });
    table.facilitator.does({ type: 'give', seat: 2 });
    for (let steps = 0; steps < 3; steps++) table.facilitator.does({ type: 'go-on' });
    expect(table.timeline()).toHaveLength(2);
  });
});

describe('lines that the group has drawn', () => {
  it('keep ideas away, and put away the one that is open', () => {
    const recipe = ideas.find(({ topics }) => topics?.includes('food'))?.id;
    const table = openWorkshop({ given: 2 });
    table.seat(2).does({ type: 'pick-idea', card: `ideas/${recipe}` });
    table.seat(2).does({ type: 'ready' });
    table.seat(4).asks({ type: 'set-limit', topic: 'food', limit: 'line' });
    expect(table.now()).toMatchObject({ phase: 'teach', idea: undefined });
    table.facilitator.does({ type: 'take-over' });
    table.facilitator.does({ type: 'give', seat: 3 });
    expect(table.now().ideas).not.toContain(`ideas/${recipe}`);
    expect(table.seat(3).isRefused({ type: 'pick-idea', card: `ideas/${recipe}` })).toBe('unknown-choice');
  });
});
