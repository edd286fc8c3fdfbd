import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Lifeline,
  largestFile,
  lifelineFormat,
  readLifeline,
  writeLifeline,
} from '../../shared/activities/pelitarina/lifeline.ts';
import { gameOf } from '../support/pelitarina.ts';
import { seedOf } from '../support/seed.ts';

const mine: Lifeline = {
  format: lifelineFormat,
  stages: [{ stage: 'stages/child' }, { ownStage: 'Saaristossa' }],
  games: [gameOf('a', { stage: 'stages/child' })],
  skills: ['skills/patience'],
};

const written = (most: number) =>
  fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: most })
    .map((text) => text.slice(0, most).trim())
    .filter((text) => text.length > 0);
const card = (deck: string) => fc.constantFrom('a', 'b-c', 'd2').map((id) => `${deck}/${id}`);
const stages = fc.uniqueArray(fc.oneof(card('stages'), written(12)), { maxLength: 6 });

/** Any lifeline there may be, with games on the stages that it has. */
const lifelines: fc.Arbitrary<Lifeline> = stages.chain((names) =>
  fc.record({
    format: fc.constant(lifelineFormat),
    stages: fc.constant(names.map(stageNamed)),
    games: fc
      .tuple(...names.map((name) => fc.array(gameAt(name), { maxLength: 3 })))
      .map((games) => games.flat().map((game, nth) => ({ ...game, id: `game-${nth}` }))),
    skills: fc.uniqueArray(card('skills')),
  }),
);

const stageNamed = (name: string) => (name.startsWith('stages/') ? { stage: name } : { ownStage: name });

const gameAt = (name: string): fc.Arbitrary<Lifeline['games'][number]> =>
  fc.record(
    {
      ...Object.fromEntries(Object.entries(stageNamed(name)).map(([field, value]) => [field, fc.constant(value)])),
      id: fc.constant('game'),
      token: card('tokens'),
      title: written(30),
      when: written(20),
      answers: fc.array(fc.record({ prompt: card('prompts'), text: written(60) }), { maxLength: 3 }),
      drawing: fc.array(
        fc.record({ points: fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 2, maxLength: 60 }) }),
        { maxLength: 4 },
      ),
    },
    { requiredKeys: ['id', 'token', 'title', 'answers', ...Object.keys(stageNamed(name))] as 'id'[] },
  ) as fc.Arbitrary<Lifeline['games'][number]>;

describe('the file that a teller takes along', () => {
  it('brings back every lifeline as it was', () => {
    fc.assert(
      fc.property(lifelines, (lifeline) => {
        expect(readLifeline(writeLifeline(lifeline))).toEqual({ ok: true, value: lifeline });
      }),
      { seed: seedOf('lifelines'), numRuns: 300 },
    );
  });

  it('is either right or refused, however it was changed on the way', () => {
    fc.assert(
      fc.property(lifelines, fc.nat(), fc.string({ maxLength: 3 }), fc.nat(4), (lifeline, at, other, length) => {
        const text = writeLifeline(lifeline);
        const place = at % text.length;
        const read = readLifeline(text.slice(0, place) + other + text.slice(place + length));
        if (read.ok) expect(readLifeline(writeLifeline(read.value))).toEqual(read);
        else expect(read.refusal.what).toMatch(/^(no-lifeline|newer|broken)$/);
      }),
      { seed: seedOf('changed lifelines'), numRuns: 300 },
    );
  });

  it.each([
    ['no JSON', 'Hei!', 'no-lifeline'],
    ['something else', '{"format":"varipiiri/1"}', 'no-lifeline'],
    ['nothing', 'null', 'no-lifeline'],
    ['of a later release', writeLifeline(mine).replace('pelitarina/1', 'pelitarina/2'), 'newer'],
    ['too large', ' '.repeat(largestFile + 1), 'too-large'],
  ])('is refused when it is %s', (_what, text, what) => {
    expect(readLifeline(text)).toEqual({ ok: false, refusal: { what, details: [] } });
  });

  const [game] = mine.games;
  const four = ['a', 'b', 'c', 'd'].map((id) => ({ ...game, id }));
  it.each([
    ['a stage twice', { stages: [...mine.stages, { ownStage: 'Saaristossa' }] }, 'stages.2: this stage is there twice'],
    ['a game twice', { games: [game, game] }, 'games.1.id: this game is there twice'],
    ['a skill twice', { skills: ['s/a', 's/a'] }, 'skills.1: this skill is there twice'],
    ['a game of no stage', { stages: [] }, 'games.0.stage: this game belongs to none of the stages'],
    ['four games of a stage', { games: four }, 'games.3.stage: a stage holds at most 3 games'],
    ['a stage that is nothing', { stages: [{ stage: 'stages/child' }, {}] }, 'stages.1: a card or own words'],
  ])('says what is wrong and where: %s', (_what, changes, detail) => {
    const read = readLifeline(JSON.stringify({ ...mine, ...changes }));
    expect(read).toMatchObject({ ok: false, refusal: { what: 'broken', details: [detail] } });
  });
});
