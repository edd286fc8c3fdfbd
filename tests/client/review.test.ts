import { describe, expect, it } from 'vitest';
import { hashOf, passes, standingAt } from '../../client/host/review/filters.ts';
import { packed, type Spot } from '../../client/host/review/packing.ts';
import { scaleOf } from '../../client/host/review/scale.ts';
import { openTables, type Tables } from '../../client/host/review/tables.ts';
import type { Review, TableThen } from '../../shared/wire/people.ts';

const minute = 60_000;

/** Three people sit down, two parts are played in 30 minutes, one step ends it. */
const meeting: Pick<Review, 'rev' | 'times' | 'parts'> = {
  rev: 10,
  times: [0, 0, 0, 0, 0, 10, 10, 20, 30, 30].map((minutes) => minutes * minute),
  parts: [
    { at: 0, scenario: 'lyhyt', step: 'kuulumiset', kind: 'check-in', fromRev: 5, toRev: 5 },
    { at: 1, scenario: 'lyhyt', step: 'varipiiri', kind: 'colour-board', fromRev: 6, toRev: 9 },
  ],
};

describe('the line through a meeting', () => {
  const scale = scaleOf(meeting);

  it('has a band for each part, as wide as it was long, and narrow ones before and after', () => {
    expect(scale.bands.map(({ what, fromRev, toRev }) => [what, fromRev, toRev])).toEqual([
      ['before', 1, 4],
      ['part', 5, 5],
      ['part', 6, 9],
      ['after', 10, 10],
    ]);
    const [before, one, two, after] = scale.bands.map(({ from, to }) => to - from) as [number, number, number, number];
    expect(two / one).toBeCloseTo(2);
    expect(before).toBeLessThan(one);
    expect(before + one + two + after).toBeCloseTo(1);
  });

  it('leads from a step to its place and back, and never backwards', () => {
    const shares = meeting.times.map((_, index) => scale.shareOf(index + 1));
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    for (const rev of [1, 5, 6, 8, 9, 10])
      expect(scale.shareOf(scale.revAt(scale.shareOf(rev)))).toBe(scale.shareOf(rev));
    expect(scale.revAt(-1)).toBe(1);
    expect(scale.revAt(2)).toBe(10);
  });

  it('tells whole minutes of play, the first at its beginning', () => {
    expect(scale.ticks[0]).toMatchObject({ minutes: 0, share: scale.shareOf(5) });
    expect(scale.ticks.find(({ minutes }) => minutes === 10)?.share).toBeCloseTo(scale.shareOf(6));
    expect(scale.ticks.at(-1)?.minutes).toBe(30);
  });

  it('is there for a meeting that was never begun', () => {
    const empty = scaleOf({ rev: 3, times: [0, 0, 0], parts: [] });
    expect(empty.bands).toHaveLength(1);
    expect(empty.revAt(1)).toBe(3);
    expect(empty.ticks).toEqual([]);
  });
});

describe('marks on the line', () => {
  const overlaps = (spots: readonly Spot[], height: number) => {
    const { size, places } = packed(spots, height);
    return places.some((one, index) =>
      places.slice(index + 1).some(({ x, y }) => Math.abs(x - one.x) < size - 0.5 && Math.abs(y - one.y) < size - 0.5),
    );
  };

  it('do not lie on each other while there is room, and stand where they belong', () => {
    const spots = Array.from({ length: 40 }, (_, nth) => ({ x: 20 + nth * 19, until: 60 + nth * 19 }));
    expect(overlaps(spots, 84)).toBe(false);
    const { places } = packed(spots, 84);
    expect(places.map(({ x }) => x)).toEqual(spots.map(({ x }) => x));
  });

  it('become smaller when there are many', () => {
    const few = [{ x: 10, until: 40 }];
    const many = Array.from({ length: 400 }, (_, nth) => ({ x: 10 + nth * 2, until: 40 + nth * 2 }));
    expect(packed(many, 84).size).toBeLessThan(packed(few, 84).size);
    expect(packed(many, 84).places).toHaveLength(400);
  });
});

describe('what is shown of the notes', () => {
  const note = { seat: 2, code: 'mind.named-a-feeling', seen: '', shared: false, by: 'Tiina' };

  it('is chosen by person, area, topic, writer and what is not shared yet', () => {
    for (const filters of [
      {},
      { about: 2 },
      { area: 'mind' },
      { code: note.code },
      { by: 'Tiina' },
      { unshared: true },
    ])
      expect(passes(note, filters)).toBe(true);
    for (const filters of [
      { about: 3 },
      { about: 'group' as const },
      { area: 'body' },
      { by: 'Kaisa' },
      { marks: true },
    ])
      expect(passes(note, filters)).toBe(false);
    const { seat: _seat, ...ofGroup } = note;
    expect(passes(ofGroup, { about: 'group' })).toBe(true);
    expect(passes(ofGroup, { unshared: true })).toBe(false);
    const { code: _code, ...mark } = note;
    expect([passes(mark, { marks: true }), passes(mark, { unshared: true })]).toEqual([true, false]);
  });

  it('outlives a refresh in the address, and a strange address does no harm', () => {
    const standing = { rev: 120, filters: { about: 3, area: 'mind', by: 'Åsa & Bo', unshared: true } };
    expect(standingAt(hashOf(standing))).toMatchObject(standing);
    expect(hashOf({ filters: {} })).toBe('');
    expect(standingAt('#rev=-4&about=x&%')).toEqual(standingAt(''));
  });
});

describe('the tables of a meeting', () => {
  /** A server whose answers come when the test says so. */
  function slow(last = 100) {
    const asked: number[] = [];
    const waiting: { rev: number; answer(): void; fail(): void }[] = [];
    const later: (() => void)[] = [];
    const tables: Tables = openTables({
      load: (rev) =>
        new Promise<TableThen>((resolve, reject) => {
          asked.push(rev);
          waiting.push({ rev, answer: () => resolve({ rev } as TableThen), fail: () => reject(new Error('away')) });
        }),
      last,
      later: (_ms, task) => {
        later.push(task);
        return () => {};
      },
    });
    const turn = () => new Promise((resolve) => setTimeout(resolve));
    return {
      ...{ asked, waiting, later, tables, turn },
      async answers(rev: number) {
        waiting.findLast((one) => one.rev === rev)?.answer();
        await turn();
      },
    };
  }

  it('are fetched one at a time; of many wishes only the newest is', async () => {
    const { asked, answers, tables } = slow();
    for (const rev of [10, 20, 30, 40]) tables.wish(rev);
    expect(asked).toEqual([10]);
    await answers(10);
    expect(asked).toEqual([10, 40]);
    expect(tables.shown.value?.rev).toBe(10);
    await answers(40);
    expect(tables.shown.value?.rev).toBe(40);
  });

  it('of the neighbours come before they are wished for, those ahead first', async () => {
    const { asked, answers, tables } = slow();
    tables.wish(10);
    await answers(10);
    expect(asked.at(-1)).toBe(11);
    await answers(11);
    expect(asked.at(-1)).toBe(9);
    const before = asked.length;
    tables.wish(11);
    expect(tables.shown.value?.rev).toBe(11);
    expect(asked).toHaveLength(before);
  });

  it('that are wished for do not wait for a neighbour, and a late neighbour replaces nothing', async () => {
    const { asked, answers, tables } = slow();
    tables.wish(10);
    await answers(10);
    tables.wish(50);
    expect(asked.at(-1)).toBe(50);
    await answers(50);
    await answers(11);
    expect(tables.shown.value?.rev).toBe(50);
  });

  it('are tried again when the server was away, and nothing is asked when one has left', async () => {
    const { asked, waiting, later, turn, answers, tables } = slow();
    tables.wish(7);
    waiting[0]?.fail();
    await turn();
    expect(tables.failing.value).toBe(true);
    later[0]?.();
    await answers(7);
    expect([tables.failing.value, tables.shown.value?.rev]).toEqual([false, 7]);
    tables.stop();
    const before = asked.length;
    tables.wish(60);
    expect(asked).toHaveLength(before);
  });
});
