import { describe, expect, it } from 'vitest';
import {
  type Box,
  type Lifeline,
  layLifeline,
  type StageToLay,
} from '../../../client/activities/pelitarina/table/layout.ts';
import { line, ring } from '../../../client/activities/pelitarina/table/row.ts';
import { wordsWidth } from '../../../client/activities/pelitarina/table/width.ts';
import { zonesOf } from '../../../client/stage/zones.ts';

/** Projectors, laptops, a television and a screen that stands upright; and the table alone in the console. */
const rooms = (
  [
    [1344, 756, 'screen'],
    [1280, 800, 'screen'],
    [1024, 768, 'screen'],
    [1920, 1080, 'screen'],
    [2560, 1080, 'screen'],
    [800, 1280, 'screen'],
    [700, 700, 'board'],
  ] as const
).map(([width, height, layout]) => {
  const { cloth, unit } = zonesOf(width, height, layout, 'picture');
  return { name: `${width} × ${height}`, width: cloth.width / unit, height: cloth.height / unit };
});

const wall = { width: 1268, height: 572 };

const names = ['lapsena', 'uudessa maassa', 'nuorena', 'työporukassa', 'kun isä oli vielä meillä Rovaniemellä', 'nyt'];
const titles = ['Jalkapallo', 'Afrikan tähti', 'WoW', 'Korttiporukka mökillä joka kesä, kun satoi', 'Nintendo'];

const longWords = ['kun asuimme mummon luona Kajaanin takana', 'ensimmäinen vuosi Suomessa yksin syksyll'];
const longTitles = [
  'Kuninkuusravit mökin pihalla serkkujen kanssa joka heinäkuu!',
  'Maailmanmestaruusturnauskeittiönpöydällätalvilomaviikollaaaa',
];

/** `counts`: how many games there are of each stage. */
const lifeline = (...counts: number[]): StageToLay[] =>
  counts.map((count, stage) => ({
    key: `stage-${stage}`,
    words: names[stage % names.length] as string,
    games: Array.from({ length: count }, (_, game) => ({
      number: stage * 3 + game + 1,
      title: titles[(stage + game) % titles.length] as string,
    })),
  }));

const lifelines: Record<string, StageToLay[]> = {
  'one game': lifeline(1),
  'two stages': lifeline(2, 1),
  'five stages': lifeline(2, 1, 3, 1, 1),
  'a full stage': lifeline(3),
  'twelve stages with a game': lifeline(...Array(12).fill(1)),
  'twelve stages full of games': lifeline(...Array(12).fill(3)),
  'as much as can be written': lifeline(...Array(12).fill(3)).map((stage, nth) => ({
    ...stage,
    words: nth > 8 ? (longWords[nth % longWords.length] as string) : stage.words,
    games: stage.games.map(({ number }) => ({ number, title: longTitles[number % longTitles.length] as string })),
  })),
};

const cases = rooms.flatMap((room) =>
  Object.entries(lifelines).flatMap(([what, stages]) =>
    [0, 84].flatMap((foot) =>
      [1, Math.max(...stages.flatMap(({ games }) => games.map(({ number }) => number)))].map((newest) => ({
        ...{ room, what, stages, foot, newest },
        where: room.name,
      })),
    ),
  ),
);

/** All that must not touch: tokens with the ring of the newest, names, words, slip and foot. */
function boxesOf({ games, stages, slip, asked }: Lifeline, newest: number): [string, Box][] {
  return [
    ...games.flatMap(({ number, x, y, size, title }): [string, Box][] => {
      const reach = size / 2 + (number === newest ? ring : 0);
      return [
        [`token ${number}`, { x: x - reach, y: y - reach, width: reach * 2, height: reach * 2 }],
        ...(title ? [[`title ${number}`, title] as [string, Box]] : []),
      ];
    }),
    ...stages.map(({ key, words }): [string, Box] => [`words ${key}`, words]),
    ...(slip.height ? [['slip', slip] as [string, Box]] : []),
    ...(asked.height ? [['asked', asked] as [string, Box]] : []),
  ];
}

const overlap = (one: Box, other: Box): boolean =>
  one.x < other.x + other.width - 0.01 &&
  other.x < one.x + one.width - 0.01 &&
  one.y < other.y + other.height - 0.01 &&
  other.y < one.y + one.height - 0.01;

describe.each(cases)(
  '$what on $where with the newest $newest and a foot of $foot',
  ({ room, stages, foot, newest }) => {
    const laid = layLifeline(stages, room, { newest, slip: [230], foot });
    const boxes = boxesOf(laid, newest);

    it('lays nothing over anything else', () => {
      for (const [nth, [name, box]] of boxes.entries())
        for (const [other, otherBox] of boxes.slice(nth + 1))
          expect([name, other, overlap(box, otherBox)]).toEqual([name, other, false]);
    });

    it('stays on the cloth', () => {
      for (const [name, { x, y, width, height }] of boxes) {
        expect([name, Math.min(x, y) >= 0]).toEqual([name, true]);
        expect([name, x + width <= room.width + 0.01 && y + height <= room.height + 0.01]).toEqual([name, true]);
      }
    });

    it('has every stage and every game, and room for the words of the newest', () => {
      expect(laid.stages.map(({ key }) => key)).toEqual(stages.map(({ key }) => key));
      expect(laid.games.map(({ number }) => number)).toEqual(
        stages.flatMap(({ games }) => games.map(({ number }) => number)),
      );
      expect(laid.slip.height).toBeGreaterThanOrEqual(100);
    });
  },
);

it('keeps the ribbon level: whatever came when, no ribbon rises or falls', () => {
  const { ribbons, stages } = layLifeline(lifeline(1, 2, 1), wall, { newest: 1, slip: [200], foot: 0 });
  expect(ribbons).toHaveLength(1);
  const middle = (ribbons[0] as Box).y + (ribbons[0] as Box).height / 2;
  for (const { knot } of stages) expect(Math.abs(knot.y - middle)).toBeLessThanOrEqual(5);
});

it('names every game of a usual lifeline', () => {
  const { games } = layLifeline(lifeline(2, 1, 3, 1, 1), wall, { newest: 2, slip: [200], foot: 84 });
  for (const { number, title, size } of games) {
    // That of the newest is on its slip.
    expect([number, title !== undefined]).toEqual([number, number !== 2]);
    expect(size).toBeGreaterThanOrEqual(56);
  }
});

it('has room for every name of a usual lifeline to its end, and for the words of its stages', () => {
  const usual = [
    { key: 'a', words: 'lapsena', titles: ['Polttopallo', 'Afrikan tähti'] },
    { key: 'b', words: 'koulussa', titles: ['Nintendo'] },
    { key: 'c', words: 'nuorena', titles: ['Korttiporukka', 'Jalkapallo', 'WoW-kilta'] },
    { key: 'd', words: 'aikuisena', titles: ['Ristikot'] },
  ];
  let number = 0;
  const stages = usual.map(({ titles: of, ...stage }) => ({
    ...stage,
    games: of.map((title) => ({ number: ++number, title })),
  }));
  for (const { width, height, name } of rooms.slice(0, 5))
    for (const foot of [0, 84]) {
      const laid = layLifeline(stages, { width, height }, { newest: 6, slip: [200], foot });
      for (const { number, title } of laid.games) {
        const words = stages.flatMap(({ games }) => games).find((one) => one.number === number)?.title ?? '';
        if (number !== 6)
          expect([name, words, title && title.width >= wordsWidth(words, 2) * 0.97]).toEqual([name, words, true]);
      }
      for (const { key, words } of laid.stages) {
        const of = stages.find((one) => one.key === key)?.words ?? '';
        expect([name, of, words.width >= wordsWidth(of, 1)]).toEqual([name, of, true]);
      }
    }
});

it('shows the words of a stage of one’s own to their end before it makes pictures large', () => {
  const stages = lifeline(...Array(8).fill(1));
  const { stages: laid } = layLifeline(stages, wall, { newest: 1, slip: [150], foot: 0 });
  for (const [nth, { words }] of laid.entries())
    expect(words.width).toBeGreaterThanOrEqual(wordsWidth(stages[nth]?.words ?? '', Math.round(words.height / line)));
});

it('knows about how wide words become when they are broken into lines', () => {
  expect(wordsWidth('uudessa maassa', 2)).toBeLessThan(wordsWidth('uudessa maassa', 1) * 0.62);
  expect(wordsWidth('työporukassa', 3)).toBe(wordsWidth('työporukassa', 1));
});
