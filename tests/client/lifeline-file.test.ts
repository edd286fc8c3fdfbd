import { afterEach, describe, expect, test, vi } from 'vitest';
import { fileOf, readFile } from '../../client/activities/pelitarina/keepsake/file.ts';
import { fittedTo } from '../../client/activities/pelitarina/keepsake/fitting.ts';
import { joined } from '../../client/activities/pelitarina/keepsake/join.ts';
import {
  forgetMyLifeline,
  hasUnsavedLifeline,
  rememberSkills,
  savedNow,
  skillsOf,
} from '../../client/activities/pelitarina/keepsake/mine.ts';
import { rowsOf } from '../../client/activities/pelitarina/keepsake/rows.ts';
import {
  emptyLifeline,
  lifelineOf,
  type MyLifeline,
  rememberLifeline,
  stageKey,
} from '../../client/activities/pelitarina/my-lifeline.ts';
import { type Game, gameSchema } from '../../shared/activities/pelitarina/game.ts';
import { lifelineSchema } from '../../shared/activities/pelitarina/lifeline.ts';
import { largestGame, mostGamesOfAStage, mostStages, sizeOf } from '../../shared/activities/pelitarina/limits.ts';

const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 1e9));

/** The same seed makes the same lives. */
function lives(of: number) {
  let state = of >>> 0;
  const chance = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const whole = (most: number) => Math.floor(chance() * (most + 1));
  const words = (most: number) =>
    Array.from({ length: 1 + whole(most - 1) }, () => 'aäöÅ ’”é漢-1'.charAt(whole(9)))
      .join('')
      .trim() || 'peli';
  const game = (id: string, stage: MyLifeline['stages'][number]): Game => {
    const made: Game = {
      id,
      ...stage,
      token: `lifeline-tokens/token-${whole(50)}`,
      title: words(60),
      ...(chance() < 0.5 ? { when: words(40) } : {}),
      answers: Array.from({ length: whole(4) }, (_, nth) => ({ prompt: `prompts/p${nth}`, text: words(120) })),
    };
    const drawing = Array.from({ length: whole(8) }, () => ({
      points: Array.from({ length: 2 * (1 + whole(20)) }, () => whole(1000)),
    }));
    const drawn = { ...made, drawing };
    return drawing.length > 0 && sizeOf(drawn) <= largestGame ? drawn : made;
  };
  return (): MyLifeline => {
    const stages = Array.from({ length: 1 + whole(mostStages - 1) }, (_, nth) =>
      chance() < 0.5 ? { stage: `lifeline-stages/stage-${nth}` } : { ownStage: `oma ${nth}` },
    );
    return {
      stages,
      games: stages.flatMap((stage) =>
        Array.from({ length: whole(mostGamesOfAStage) }, () => game(`g${whole(1e9)}`, stage)),
      ),
    };
  };
}

const football: Game = {
  id: 'g1',
  stage: 'lifeline-stages/as-child',
  token: 'lifeline-tokens/football',
  title: 'Polttopallo pihalla',
  when: 'joka kesä',
  answers: [{ prompt: 'lifeline-prompts/with-whom', text: 'Naapurin Eilan kanssa.' }],
  drawing: [{ points: [0, 0, 500, 1000, 1000, 0] }, { points: [10, 10] }],
};
const chess: Game = { id: 'g2', ownStage: 'Tampereella', token: 'lifeline-tokens/chess', title: 'Shakki', answers: [] };
const life: MyLifeline = {
  stages: [{ stage: 'lifeline-stages/as-child' }, { ownStage: 'Tampereella' }, { stage: 'lifeline-stages/now' }],
  games: [football, chess],
};
const many = (count: number, from = 0): Game[] =>
  Array.from({ length: count }, (_, nth) => ({ ...chess, id: `m${nth + from}`, title: `Peli ${nth + from}` }));
const fileWith = (content: unknown) => new Blob([typeof content === 'string' ? content : JSON.stringify(content)]);

describe('a lifeline as a file', () => {
  test('comes back as it was, with its drawings, its skills and an empty stage', async () => {
    const read = await readFile(fileOf(life, ['lifeline-skills/patience', 'lifeline-skills/patience']));
    expect(read).toEqual({
      ok: true,
      value: { format: 'pelitarina/1', ...life, skills: ['lifeline-skills/patience'] },
    });
  });

  test(`so does any life (SEED=${seed})`, async () => {
    const next = lives(seed);
    for (let round = 0; round < 60; round++) {
      const one = next();
      const read = await readFile(fileOf(one, []));
      expect(read).toEqual({ ok: true, value: { format: 'pelitarina/1', ...one, skills: [] } });
    }
  });

  test('holds the stages of its games even when they were not named apart', async () => {
    const read = await readFile(fileOf({ stages: [], games: life.games }, []));
    expect(read.ok && read.value.stages.map(stageKey)).toEqual(['lifeline-stages/as-child', '"Tampereella']);
  });

  test('is refused in a kind way when it cannot be taken', async () => {
    const written = await fileOf(life, []).text();
    const problem = async (file: Blob) => {
      const read = await readFile(file);
      return read.ok ? undefined : read.refusal;
    };
    expect(await problem(fileWith(''))).toBe('no-lifeline');
    expect(await problem(fileWith('%PDF-1.7'))).toBe('no-lifeline');
    expect(await problem(fileWith({ format: 'pelipiiri-person/1', games: [] }))).toBe('no-lifeline');
    expect(await problem(fileWith([life]))).toBe('no-lifeline');
    expect(await problem(fileWith(written.slice(0, -9)))).toBe('no-lifeline');
    expect(await problem(fileWith(written.replace('pelitarina/1', 'pelitarina/2')))).toBe('newer');
    expect(await problem(fileWith(written.replace('"games":', '"plays":')))).toBe('broken');
    expect(await problem(fileWith({ ...JSON.parse(written), games: [{ ...football, title: '' }] }))).toBe('broken');
    expect(await problem(fileWith(written + ' '.repeat(200_000)))).toBe('too-large');
  });

  test('a file of many megabytes is not even opened', async () => {
    const file = fileWith('x'.repeat(700_000));
    const text = vi.spyOn(file, 'text');
    expect(await readFile(file)).toEqual({ ok: false, refusal: 'too-large' });
    expect(text).not.toHaveBeenCalled();
  });
});

describe('what was brought joins what is drawn', () => {
  test('an empty ribbon becomes that of the file', () => {
    expect(joined(emptyLifeline, life)).toEqual({ lifeline: life, leftOut: [] });
  });

  test('the same file twice changes nothing', () => {
    expect(joined(life, life)).toEqual({ lifeline: life, leftOut: [] });
  });

  test('a game that was changed since is there twice, each with its own id', () => {
    const now = { ...life, games: [{ ...football, title: 'Polttis' }, chess] };
    const { lifeline, leftOut } = joined(now, life);
    expect(leftOut).toEqual([]);
    expect(lifeline.games).toEqual([...now.games, { ...football, id: 'g1-2' }]);
    expect(joined(lifeline, life).lifeline).toEqual(lifeline);
  });

  test('stages keep their order, and new ones come after those that they followed', () => {
    const now: MyLifeline = { stages: [{ ownStage: 'koulu' }, { stage: 'lifeline-stages/as-child' }], games: [] };
    expect(joined(now, life).lifeline.stages.map(stageKey)).toEqual([
      '"koulu',
      'lifeline-stages/as-child',
      '"Tampereella',
      'lifeline-stages/now',
    ]);
  });

  test('a fourth game of a stage and a thirteenth stage stay in the file, and are named', () => {
    const full: MyLifeline = { stages: [{ ownStage: 'Tampereella' }], games: many(2) };
    const brought: MyLifeline = { stages: [{ ownStage: 'Tampereella' }], games: many(3, 10) };
    const over = joined(full, brought);
    expect(over.lifeline.games.map(({ title }) => title)).toEqual(['Peli 0', 'Peli 1', 'Peli 10']);
    expect(over.leftOut.map(({ title }) => title)).toEqual(['Peli 11', 'Peli 12']);

    const long: MyLifeline = {
      stages: Array.from({ length: mostStages - 1 }, (_, nth) => ({ ownStage: `vaihe ${nth}` })),
      games: [],
    };
    const { lifeline, leftOut } = joined(long, life);
    expect(lifeline.stages).toHaveLength(mostStages);
    expect(lifeline.games).toEqual([football]);
    expect(leftOut).toEqual([chess]);
  });

  test(`nothing that was drawn is lost, and all that was brought is there or named (SEED=${seed})`, () => {
    const next = lives(seed + 1);
    for (let round = 0; round < 200; round++) {
      const [now, brought] = [next(), next()];
      const { lifeline, leftOut } = joined(now, brought);
      expect(lifeline.games.slice(0, now.games.length)).toEqual(now.games);
      expect(lifeline.stages).toEqual(expect.arrayContaining(now.stages));
      expect(lifeline.games.length + leftOut.length).toBe(now.games.length + brought.games.length);
      expect(lifelineSchema.safeParse({ format: 'pelitarina/1', ...lifeline, skills: [] }).success).toBe(true);
    }
  });
});

describe('a file from a meeting with other cards', () => {
  const cards = { stages: ['here/child'], tokens: ['here/ball'], prompts: ['here/why'] };
  const other = (nth: number) => `Muu vaihe ${nth}`;

  test('cards that are here stay as they are', () => {
    const same: MyLifeline = {
      stages: [{ stage: 'here/child' }, { ownStage: 'oma' }],
      games: [{ id: 'a', stage: 'here/child', token: 'here/ball', title: 'Pallo', answers: [] }],
    };
    expect(fittedTo(same, cards, other)).toEqual({ lifeline: same, changed: [] });
  });

  test('a stage that is not here goes by own words, and its games with it; all of it may be opened here', () => {
    const { lifeline, changed } = fittedTo(
      { ...life, stages: [{ ownStage: 'Muu vaihe 1' }, ...life.stages] },
      cards,
      other,
    );
    expect(changed).toEqual(['stages', 'tokens', 'answers']);
    expect(lifeline.stages).toEqual([
      { ownStage: 'Muu vaihe 1' },
      { ownStage: 'Muu vaihe 2' },
      { ownStage: 'Tampereella' },
      { ownStage: 'Muu vaihe 3' },
    ]);
    for (const game of lifeline.games) {
      expect(gameSchema.safeParse(game).success).toBe(true);
      expect(game).toMatchObject({ token: 'here/ball', answers: [] });
    }
    expect(lifeline.games[0]).toMatchObject({ ownStage: 'Muu vaihe 2', drawing: football.drawing });
  });
});

describe('on the phone', () => {
  afterEach(forgetMyLifeline);

  test('skills that were brought come before those that were kept now, and only at this meeting', () => {
    rememberSkills('PIIRI1', ['lifeline-skills/patience']);
    const now = [
      { what: 'strength' as const, card: 'lifeline-skills/humour' },
      { what: 'strength' as const, card: 'lifeline-skills/patience' },
      { what: 'word' as const, card: 'words/hope' },
    ];
    expect(skillsOf('PIIRI1', now)).toEqual(['lifeline-skills/patience', 'lifeline-skills/humour']);
    expect(skillsOf('PIIRI2', [])).toEqual([]);
  });

  test('games are unsaved until they are taken along as they are, and gone when they are erased', () => {
    expect(hasUnsavedLifeline('PIIRI1')).toBe(false);
    rememberLifeline('PIIRI1', life);
    expect(hasUnsavedLifeline('PIIRI1')).toBe(true);
    savedNow(lifelineOf('PIIRI1'));
    expect(hasUnsavedLifeline('PIIRI1')).toBe(false);
    rememberLifeline('PIIRI1', { ...life, games: [football] });
    expect(hasUnsavedLifeline('PIIRI1')).toBe(true);
    rememberSkills('PIIRI1', ['lifeline-skills/patience']);
    expect(hasUnsavedLifeline()).toBe(true);
    expect(hasUnsavedLifeline('PIIRI2')).toBe(false);
    forgetMyLifeline();
    expect(hasUnsavedLifeline()).toBe(false);
    expect(lifelineOf('PIIRI1')).toEqual(emptyLifeline);
    expect(skillsOf('PIIRI1', [])).toEqual([]);
  });
});

test(`rows of the picture hold every stage whole and in order, whatever there is of them (SEED=${seed})`, () => {
  const next = lives(seed + 2);
  for (let round = 0; round < 100; round++) {
    const { stages, games } = next();
    const all = stages.map((stage) => ({
      stage,
      games: games.filter((game) => stageKey(game) === stageKey(stage)),
    }));
    const { manner, rows } = rowsOf(all);
    expect(rows.flat()).toEqual(all);
    for (const row of rows)
      expect(row.reduce((sum, one) => sum + Math.max(1, one.games.length), 0)).toBeLessThanOrEqual(manner.columns);
  }
});
