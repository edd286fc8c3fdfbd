import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hasBranches, mapOf } from '../../../client/activities/story/table/map.ts';

const way = (...afters: number[]) => afters.map((after) => ({ scene: 'somewhere', after, choices: [] }));

it('goes straight on while the group does', () => {
  expect(mapOf(way(-1, 0, 1)).map(({ column, row }) => [column, row])).toEqual([
    [0, 0],
    [1, 0],
    [2, 0],
  ]);
  expect(hasBranches(way(-1, 0, 1))).toBe(false);
});

it('has a row of its own for the other branch, from where it left', () => {
  const dots = mapOf(way(-1, 0, 1, 0, 3));
  expect(dots.slice(3).map(({ column, row }) => [column, row])).toEqual([
    [1, 1],
    [2, 1],
  ]);
  expect(hasBranches(way(-1, 0, 1, 0, 3))).toBe(true);
});

it('lays no two places over one another, whatever the group tried', () => {
  const ways = fc
    .array(fc.nat(), { maxLength: 40 })
    .map((turns) => way(-1, ...turns.map((turn, index) => turn % (index + 1))));
  fc.assert(
    fc.property(ways, (tried) => {
      const places = mapOf(tried).map(({ column, row }) => `${column} ${row}`);
      expect(new Set(places).size).toBe(tried.length);
    }),
  );
});
