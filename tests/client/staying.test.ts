import { describe, expect, it } from 'vitest';
import { filesOf, lifelinesOf } from '../../client/own/staying-files.ts';
import { keyOf, type Write, written } from '../../client/own/write.ts';
import { type Lifeline, readLifeline } from '../../shared/activities/pelitarina/lifeline.ts';
import type { OwnPage, StayingEntry } from '../../shared/wire/people.ts';
import { gameOf } from '../support/pelitarina.ts';

const read = async (file: Blob): Promise<Lifeline> => {
  const lifeline = readLifeline(await file.text());
  if (!lifeline.ok) throw new Error(`expected a lifeline: ${lifeline.refusal.details.join()}`);
  return lifeline.value;
};

describe('the games that stayed, as files', () => {
  it('are one that can be read again, with their stages in order', async () => {
    const games = [gameOf('a'), gameOf('b', { stage: 'my-stages/child' })];
    const [file, ...more] = await filesOf(games);
    expect(more).toEqual([]);
    const lifeline = await read(file as Blob);
    expect(lifeline.games).toEqual(games);
    expect(lifeline.stages).toEqual([{ stage: 'my-stages/youth' }, { stage: 'my-stages/child' }]);
  });

  it('of several meetings: the same game is there once, and another of the same id is not lost', async () => {
    const games = [gameOf('a'), gameOf('a'), gameOf('a', { title: 'Ristikot' })];
    const [file] = await filesOf(games);
    const lifeline = await read(file as Blob);
    expect(lifeline.games.map(({ title }) => title).sort()).toEqual(['Kilta a', 'Ristikot']);
    expect(new Set(lifeline.games.map(({ id }) => id)).size).toBe(2);
  });

  it('more than one lifeline holds are as many files, and all of them are in one', async () => {
    const ofOneStage = Array.from({ length: 7 }, (_, nth) => gameOf(`s${nth}`));
    const ofMany = Array.from({ length: 30 }, (_, nth) =>
      gameOf(`m${nth}`, { stage: undefined, ownStage: `vaihe ${nth}` }),
    );
    const games = [...ofOneStage, ...ofMany];
    const lifelines = await Promise.all((await filesOf(games)).map(read));
    const titles = lifelines.flatMap((lifeline) => lifeline.games.map(({ title }) => title));
    expect(titles.toSorted()).toEqual(games.map(({ title }) => title).toSorted());
    expect(lifelines.length).toBe(3);
  });

  it('are none when there is nothing', () => expect(lifelinesOf([])).toEqual([]));
});

describe('erasing', () => {
  it('shows at once, and each on its own way to the server', () => {
    const stays = ['w1', 'w2', 'w3'].map((id): StayingEntry => ({ id, meeting: 1, text: '{}', wordings: {} }));
    const writes = ['w1', 'w3'].map((id): Write => ({ what: 'stays', id }));
    expect(written({ stays } as OwnPage, writes).stays.map(({ id }) => id)).toEqual(['w2']);
    expect(writes.map(keyOf)).toEqual(['stays/w1', 'stays/w3']);
  });
});
