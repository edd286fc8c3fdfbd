import { describe, expect, it } from 'vitest';
import { reflection } from '../../shared/activities/reflection/index.ts';
import type { ReflectionSeatView, ReflectionView } from '../../shared/activities/reflection/view.ts';
import { keptOf } from '../../shared/session/timeline.ts';
import { leadView } from '../../shared/session/views.ts';
import { varipiiri } from '../support/packs.ts';
import { packOfPart } from '../support/parts.ts';
import { openTable } from '../support/table.ts';

const pack = packOfPart('reflection');
const areas = varipiiri.areas.map(({ id }) => id);
const rest = { area: 'wellbeing', aspect: 'wanted', card: 'reflections/rest' };
const unfinished = { area: 'work', aspect: 'now', card: 'reflections/unfinished' };
const inOwnWords = { area: 'everyday', aspect: 'change', own: 'Kirjeet avattua ajallaan' };

/** Seat 1 is the facilitator's, the last one has no phone. */
function openLook() {
  const table = openTable({ seats: 4, devices: { 4: 'none' }, pack, scenario: 'alone' });
  table.start();
  return {
    ...table,
    now: () => table.play<ReflectionView>(),
    /** all that anybody but that seat may see, the number of the last step aside */
    othersSee: (seat: number) =>
      JSON.stringify([
        { ...table.view(), rev: 0 },
        table.lead(),
        [2, 3, 4].filter((other) => other !== seat).map((other) => table.seat(other).sees()),
      ]),
  };
}

describe('a look at one’s own life', () => {
  it('lays all areas of the pack on the table, or those that the content names, in the pack’s order', () => {
    expect(openLook().now()).toMatchObject({ phase: 'quiet', areas });
    const few = packOfPart('reflection', { pictures: 'reflections', areas: ['work', 'mind'] });
    const table = openTable({ seats: 3, pack: few, scenario: 'alone' });
    table.start();
    expect(table.play<ReflectionView>().areas).toEqual(['mind', 'work']);
    expect(table.seat(2).isRefused({ type: 'keep', ...rest })).toBe('unknown-choice');
  });

  it('asks everybody with a phone, and neither the facilitator nor those without one', () => {
    const table = openLook();
    const apart = [1, 2, 4].map((seat) => table.seat(seat).sees<ReflectionSeatView>().play.apart);
    expect(apart).toEqual([true, false, true]);
  });

  it('keeps what a person chooses to keep, for them alone', () => {
    const table = openLook();
    const before = table.othersSee(2);
    table.seat(2).does({ type: 'keep', ...rest });
    table.seat(2).does({ type: 'keep', ...inOwnWords });
    expect(table.seat(2).sees().kept).toEqual([
      { what: 'reflection', ...rest, own: undefined },
      { what: 'reflection', ...inOwnWords, card: undefined },
    ]);
    expect(table.othersSee(2)).toBe(before);
  });

  it('records where and how, and none of a person’s own words', () => {
    const table = openLook();
    table.seat(2).does({ type: 'keep', ...inOwnWords });
    const steps = JSON.stringify(table.local.steps);
    expect(steps).toContain('"type":"reflection-kept","v":1,"seat":2,"area":"everyday","aspect":"change"');
    expect(steps).not.toContain('Kirjeet');
  });

  it('keeps one answer to each look at each area: another one takes its place', () => {
    const table = openLook();
    table.seat(2).does({ type: 'keep', ...inOwnWords });
    table.seat(2).does({ type: 'keep', ...inOwnWords, own: undefined, card: 'reflections/papers' });
    expect(table.seat(2).sees().kept).toMatchObject([{ area: 'everyday', card: 'reflections/papers' }]);
    const steps = table.local.steps.length;
    table.seat(2).does({ type: 'keep', ...inOwnWords, own: undefined, card: 'reflections/papers' });
    expect(table.local.steps).toHaveLength(steps);
  });

  it('lets go again of what was kept, also when the others have been thanked', () => {
    const table = openLook();
    table.seat(2).does({ type: 'keep', ...rest });
    table.facilitator.does({ type: 'go-on' });
    expect(table.now().phase).toBe('thanks');
    table.seat(2).does({ type: 'keep', ...unfinished });
    table.seat(2).does({ type: 'let-go', area: 'wellbeing', aspect: 'wanted' });
    expect(table.seat(2).sees().kept).toMatchObject([unfinished]);
    expect(keptOf(table.local.steps, pack)).toHaveLength(1);
    expect(table.seat(2).isRefused({ type: 'let-go', area: 'wellbeing', aspect: 'wanted' })).toBe('not-now');
  });

  it('forgets a person’s own words as soon as they are let go or changed', () => {
    const kept = { type: 'reflection-kept', v: 1, seat: 2, area: 'mind', aspect: 'now', words: 'w1' } as const;
    const state = reflection.evolve(reflection.initial, kept);
    const letGo = { type: 'reflection-let-go', v: 1, seat: 2, area: 'mind', aspect: 'now' } as const;
    expect(reflection.forgets?.(state, letGo)).toEqual(['w1']);
    expect(reflection.forgets?.(state, { ...kept, words: 'w2' })).toEqual(['w1']);
    expect(reflection.forgets?.(state, { ...kept, aspect: 'change' })).toEqual([]);
    expect(reflection.forgets?.(state, { ...letGo, seat: 3 })).toEqual([]);
  });

  it('takes no card of another deck, nor both a card and words', () => {
    const { seat } = openLook();
    expect(seat(2).isRefused({ type: 'keep', ...rest, card: 'words/laughter' })).toBe('unknown-choice');
    expect(seat(2).isRefused({ type: 'keep', ...rest, own: 'lepoa' })).toBe('unknown-choice');
    expect(seat(2).isRefused({ type: 'keep', area: 'mind', aspect: 'now' })).toBe('unknown-choice');
    expect(seat(2).isRefused({ type: 'keep', ...rest, aspect: 'score' })).toBe('not-understood');
  });

  it('shows no picture of a topic that somebody has drawn a line at', () => {
    const table = openLook();
    expect(table.now().pictures).toContain('reflections/money-enough');
    table.seat(3).asks({ type: 'set-limit', topic: 'money', limit: 'line' });
    expect(table.now().pictures).not.toContain('reflections/money-enough');
    const money = { area: 'everyday', aspect: 'wanted', card: 'reflections/money-enough' };
    expect(table.seat(2).isRefused({ type: 'keep', ...money })).toBe('unknown-choice');
  });
});

describe('whose look it is', () => {
  it('is written down on the console only for somebody without a phone', () => {
    const table = openLook();
    table.onBehalfOf(4).does({ type: 'keep', ...rest });
    expect(keptOf(table.local.steps, pack)).toMatchObject([{ seat: 4, what: 'reflection' }]);
    expect(table.onBehalfOf(2).isRefused({ type: 'keep', ...rest })).toBe('not-allowed');
    expect(table.facilitator.isRefused({ type: 'keep', ...rest })).toBe('not-allowed');
  });

  it('only whoever leads goes on', () => {
    const table = openLook();
    expect(table.seat(2).isRefused({ type: 'go-on' })).toBe('not-allowed');
    table.facilitator.does({ type: 'go-on' });
    expect(table.facilitator.isRefused({ type: 'go-on' })).toBe('not-now');
  });

  it('is passed over when the facilitator takes the last step back', () => {
    const table = openLook();
    table.facilitator.does({ type: 'go-on' });
    table.seat(2).does({ type: 'keep', ...rest });
    table.facilitator.asks({ type: 'take-back' });
    expect(table.now().phase).toBe('quiet');
    expect(table.seat(2).sees().kept).toMatchObject([rest]);
  });

  it('is hidden from a peer facilitator who has the wheel', () => {
    const table = openLook();
    table.facilitator.asks({ type: 'invite-guest', role: 'peer-facilitator' });
    table.local.act({ role: 'door' }, { type: 'join-as-guest', guest: 1, name: 'Sari' });
    table.facilitator.asks({ type: 'hand-wheel', to: 1 });
    const peer = () => JSON.stringify(leadView(table.local.inputs(), { role: 'peer-facilitator', guest: 1 }));
    const before = peer();
    table.local.act(
      { role: 'facilitator', seat: 1, onBehalfOf: 4 },
      { type: 'play', command: { type: 'keep', ...rest } },
    );
    expect(keptOf(table.local.steps, pack)).toHaveLength(1);
    expect(peer()).toBe(before);
  });
});
