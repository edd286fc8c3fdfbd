import { describe, expect, it, vi } from 'vitest';
import { pelitarina } from '../../shared/activities/pelitarina/index.ts';
import type {
  PelitarinaLeadView,
  PelitarinaSeatView,
  PelitarinaView,
} from '../../shared/activities/pelitarina/view.ts';
import { replay } from '../../shared/session/replay.ts';
import { keptOf, timelineOf } from '../../shared/session/timeline.ts';
import { gameOf, packOfLifelines } from '../support/pelitarina.ts';
import { openTable } from '../support/table.ts';

vi.mock('../../shared/activities/index.ts', async (original) => {
  const { kinds, ...others } = await original<typeof import('../../shared/activities/index.ts')>();
  const all = [...kinds.filter(({ kind }) => kind !== 'pelitarina'), pelitarina];
  return { ...others, kinds: all, activityOf: (kind: string) => all.find((one) => one.kind === kind) };
});

const pack = packOfLifelines();

/** Seat 1 is the facilitator's, the last one has no phone. */
function openLines({ seats = 4, way, ...choice }: { seats?: number; way?: string; seat?: number } = {}) {
  const table = openTable({ seats, devices: { [seats]: 'none' }, pack, scenario: 'alone' });
  table.start();
  if (way) table.facilitator.does({ type: 'choose-way', way, ...choice });
  return {
    ...table,
    now: () => table.play<PelitarinaView>(),
    own: (seat: number) => table.seat(seat).sees<PelitarinaSeatView>().play,
    left: () => (table.lead().play as PelitarinaLeadView).left,
    steps: () => JSON.stringify(table.local.steps),
    /** all that anybody but these seats may see, the number of the last step aside */
    othersSee: (...seats: number[]) =>
      JSON.stringify([
        { ...table.view(), rev: 0 },
        [1, 2, 3, 4].filter((other) => !seats.includes(other)).map((other) => table.seat(other).sees()),
      ]),
  };
}

/** Everybody tells to everybody, and it is the turn of seat 2. */
function toSecondTurn() {
  const table = openLines({ way: 'everyone' });
  table.facilitator.does({ type: 'go-on' });
  table.facilitator.does({ type: 'told' });
  return table;
}

/** Every way has ended: only what the teller may choose is left. */
function toTheEnd(table: ReturnType<typeof openLines>) {
  while (table.now().phase !== 'end') table.facilitator.does({ type: 'go-on' });
  return table;
}

describe('a game of a lifeline', () => {
  it('is nowhere but on the phone until its teller opens it', () => {
    const table = openLines({ way: 'everyone' });
    expect(table.seat(2).isRefused({ type: 'place', game: gameOf('a') })).toBe('not-allowed');
    expect(table.seat(2).isRefused({ type: 'place', game: gameOf('a'), open: true })).toBe('not-your-turn');
    table.facilitator.does({ type: 'go-on' });
    expect(table.seat(2).isRefused({ type: 'place', game: gameOf('a'), open: true })).toBe('not-your-turn');
    table.facilitator.does({ type: 'told' });
    table.seat(2).does({ type: 'place', game: gameOf('a'), open: true });
    expect(table.now().games).toMatchObject([{ number: 1, title: 'Kilta a', stage: 'my-stages/youth' }]);
    table.seat(2).does({ type: 'close', game: 1 });
    expect(table.now().games).toEqual([]);
    table.seat(2).does({ type: 'open', game: 1 });
    table.seat(2).does({ type: 'remove', game: 1 });
    expect(table.now().games).toEqual([]);
    expect(table.own(2).mine).toEqual([]);
  });

  it('leaves nothing but a pointer in the log', () => {
    const table = toSecondTurn();
    table.seat(2).does({
      type: 'place',
      game: gameOf('a', { when: '2009', drawing: [{ points: [0, 5, 10, 15] }] }),
      open: true,
    });
    const { events } = table.local.steps.at(-1) ?? { events: [] };
    const of = { v: 1, seat: 2, words: 'w1' };
    expect(events.map((event) => (event.type === 'played' ? event.event : event))).toEqual([
      { type: 'game-placed', ...of },
      { type: 'game-opened', ...of },
    ]);
    for (const word of ['youth', 'console', 'Kilta', 'memory', 'joka ilta', '2009', 'points'])
      expect(table.steps()).not.toContain(word);
    expect(table.now().games[0]).toMatchObject({ when: '2009', drawing: [{ points: [0, 5, 10, 15] }] });
  });

  it('is laid down at the console for somebody without a phone, and lies there closed', () => {
    const table = openLines({ way: 'everyone' });
    const before = table.othersSee(4);
    table.onBehalfOf(4).does({ type: 'place', game: gameOf('b') });
    expect(table.othersSee(4)).toBe(before);
    expect(table.own(4)).toMatchObject({ keepsHere: true, mine: [{ number: 1, open: false, game: { id: 'b' } }] });
    expect(table.onBehalfOf(4).isRefused({ type: 'open', game: 1 })).toBe('not-your-turn');
    expect(table.onBehalfOf(2).isRefused({ type: 'place', game: gameOf('b') })).toBe('not-allowed');
    table.facilitator.does({ type: 'go-on' });
    for (let turn = 0; turn < 3; turn++) table.facilitator.does({ type: 'go-on' });
    expect(table.now()).toMatchObject({ teller: 4, games: [] });
    table.onBehalfOf(4).does({ type: 'open', game: 1 });
    expect(table.now().games).toMatchObject([{ title: 'Kilta b' }]);
    table.onBehalfOf(4).does({ type: 'place', game: gameOf('b', { title: 'Ristikot' }), instead: 1 });
    expect(table.now().games).toMatchObject([{ number: 1, title: 'Ristikot' }]);
  });

  it('is nobody else’s to open, close or take away', () => {
    const table = toSecondTurn();
    table.seat(2).does({ type: 'place', game: gameOf('a'), open: true });
    for (const type of ['open', 'close', 'remove']) {
      expect(table.seat(3).isRefused({ type, game: 1 })).toBe('unknown-choice');
      expect(table.facilitator.isRefused({ type, game: 1 })).toBe('unknown-choice');
    }
  });

  it('belongs to one stage, of the pack’s cards or one’s own words; three at most are shown of each', () => {
    const table = openLines({ way: 'everyone' });
    const places = (game: object) => table.facilitator.isRefused({ type: 'place', game: { ...gameOf('x'), ...game } });
    expect(places({ ownStage: 'saaristossa' })).toBe('not-understood');
    expect(places({ stage: undefined })).toBe('not-understood');
    expect(places({ stage: 'my-tokens/ball' })).toBe('unknown-choice');
    expect(places({ token: 'my-tokens/chess' })).toBe('unknown-choice');
    expect(places({ answers: [{ prompt: 'my-questions/rules', text: 'x' }] })).toBe('unknown-choice');
    const long = Array.from({ length: 20 }, () => ({ points: Array.from({ length: 100 }, () => 999) }));
    expect(places({ drawing: long }), 'too much for one message').toBe('not-understood');
    for (const id of ['a', 'b', 'c', 'd']) table.facilitator.does({ type: 'place', game: gameOf(id) });
    const { stage: _, ...elsewhere } = gameOf('e', { ownStage: 'saaristossa' });
    table.facilitator.does({ type: 'place', game: elsewhere });
    expect(table.own(1).mine.map(({ game }) => game.id)).toEqual(['a', 'b', 'c', 'e']);
  });

  it('is closed again when its teller’s turn begins anew', () => {
    const table = toSecondTurn();
    table.seat(2).does({ type: 'place', game: gameOf('a'), open: true });
    table.facilitator.asks({ type: 'take-back' });
    expect(table.now()).toMatchObject({ teller: 1, games: [] });
    table.facilitator.does({ type: 'told' });
    expect(table.now()).toMatchObject({ teller: 2, games: [] });
    expect(table.own(2).mine).toHaveLength(1);
  });
});

describe('who tells', () => {
  it('is the worker first, then each around the table', () => {
    const table = openLines({ way: 'everyone' });
    table.facilitator.does({ type: 'go-on' });
    const turns = [1, 2, 3, 4].map(() => {
      const { teller } = table.now();
      table.facilitator.does({ type: 'go-on' });
      return teller;
    });
    expect(turns).toEqual([1, 2, 3, 4]);
    expect(table.now()).toMatchObject({ phase: 'end', teller: 0 });
    expect(timelineOf(table.local.steps, pack)[0]?.timeline).toEqual([{ what: 'lifelines-told' }]);
  });

  it('may say so for themselves, and nobody else may but whoever leads', () => {
    const table = toSecondTurn();
    expect(table.seat(3).isRefused({ type: 'told' })).toBe('not-your-turn');
    expect(table.seat(3).isRefused({ type: 'go-on' })).toBe('not-allowed');
    table.seat(2).does({ type: 'told' });
    expect(table.left()).toEqual([3, 4]);
  });

  it('may have told, thought, passed, laid aside or been passed over: the logs are identical', () => {
    const log = (play: (table: ReturnType<typeof openLines>) => void) => {
      const table = toSecondTurn();
      play(table);
      toTheEnd(table);
      table.facilitator.does({ type: 'go-on' });
      return table.steps();
    };
    const told = log(({ seat }) => seat(2).does({ type: 'told' }));
    const plays: Parameters<typeof log>[0][] = [
      ({ facilitator }) => facilitator.does({ type: 'go-on' }),
      ({ local }) => {
        local.away = [2];
        local.act({ role: 'clock' }, { type: 'pass-over' });
        local.away = [];
      },
      ({ seat }) => {
        seat(3).does({ type: 'ask', card: 'my-questions/rules' });
        seat(3).does({ type: 'give', card: 'my-skills/patience' });
        seat(2).does({ type: 'lay-question-aside', card: 'my-questions/rules' });
        seat(2).does({ type: 'lay-skill-aside', card: 'my-skills/patience' });
        seat(2).does({ type: 'told' });
      },
    ];
    for (const play of plays) expect(log(play)).toBe(told);
  });

  it('has their turn pass on when they leave, and has it last when they come', () => {
    const table = toSecondTurn();
    table.facilitator.asks({ type: 'remove-seat', seat: 2 });
    expect(table.now().teller).toBe(3);
    table.facilitator.asks({ type: 'restore-seat', seat: 2 });
    expect(table.left()).toEqual([3, 4, 2]);
  });
});

describe('questions and skills', () => {
  it('a question lies before the teller and all, and nobody learns from whom', () => {
    const views = [3, 4].map((asker) => {
      const table = toSecondTurn();
      const who = asker === 4 ? table.onBehalfOf(4) : table.seat(3);
      const before = table.steps();
      who.does({ type: 'ask', card: 'my-questions/laughed' });
      expect(table.steps()).toBe(before);
      expect(table.own(2).asked).toEqual(['my-questions/laughed']);
      return JSON.stringify([table.view(), table.own(2), table.own(1), table.lead()]);
    });
    expect(views[0]).toBe(views[1]);
  });

  it('the teller lays it aside, answered or not, and it does not come again', () => {
    const table = toSecondTurn();
    table.seat(3).does({ type: 'ask', card: 'my-questions/laughed' });
    expect(table.seat(3).isRefused({ type: 'lay-question-aside', card: 'my-questions/laughed' })).toBe('not-now');
    table.seat(2).does({ type: 'lay-question-aside', card: 'my-questions/laughed' });
    expect(table.now().asked).toEqual([]);
    expect(table.facilitator.isRefused({ type: 'ask', card: 'my-questions/laughed' })).toBe('moved-on');
    expect(table.seat(2).isRefused({ type: 'ask', card: 'my-questions/rules' })).toBe('not-now');
  });

  it('no card comes up of a topic that somebody has drawn a line at', () => {
    const table = toSecondTurn();
    table.seat(3).does({ type: 'ask', card: 'my-questions/prize' });
    expect(table.now().asked).toEqual(['my-questions/prize']);
    table.seat(4).asks({ type: 'set-limit', topic: 'money', limit: 'line' });
    expect(table.now()).toMatchObject({ asked: [], prompts: ['my-prompts/with-whom', 'my-prompts/memory'] });
    expect(table.facilitator.isRefused({ type: 'ask', card: 'my-questions/prize' })).toBe('unknown-choice');
  });

  it('what was asked is put away after a pause, when the group goes on without it', () => {
    const table = toSecondTurn();
    table.seat(3).does({ type: 'ask', card: 'my-questions/rules' });
    table.seat(3).does({ type: 'give', card: 'my-skills/english' });
    table.seat(2).asks({ type: 'pause' });
    table.facilitator.asks({ type: 'resume', how: 'skip-topic' });
    expect(table.now().asked).toEqual([]);
    expect(table.own(2).gifts).toEqual(['my-skills/english']);
  });

  it('a skill is seen by its teller alone, not from whom, and kept or laid aside in private', () => {
    const givers = [1, 3].map((giver) => {
      const table = toSecondTurn();
      const before = table.othersSee(2, giver);
      table.seat(giver).does({ type: 'give', card: 'my-skills/patience' });
      expect(table.othersSee(2, giver)).toBe(before);
      expect(table.own(giver).given).toEqual([{ to: 2, cards: ['my-skills/patience'] }]);
      return JSON.stringify(table.own(2));
    });
    expect(givers[0]).toBe(givers[1]);
    const table = toSecondTurn();
    for (const card of ['my-skills/patience', 'my-skills/fairness']) table.seat(3).does({ type: 'give', card });
    expect(table.seat(3).isRefused({ type: 'keep', card: 'my-skills/patience' })).toBe('not-now');
    expect(table.seat(2).isRefused({ type: 'keep', card: 'my-skills/english' })).toBe('not-now');
    table.seat(2).does({ type: 'told' });
    table.seat(2).does({ type: 'keep', card: 'my-skills/patience' });
    const before = table.steps();
    table.seat(2).does({ type: 'lay-skill-aside', card: 'my-skills/fairness' });
    expect(table.steps()).toBe(before);
    expect(table.own(2).gifts).toEqual([]);
    expect(table.seat(2).sees().kept).toMatchObject([{ what: 'strength', card: 'my-skills/patience' }]);
    const kept = { seat: 2, what: 'strength', card: 'my-skills/patience' };
    expect(keptOf(table.local.steps, pack)).toEqual([kept]);
    table.facilitator.asks({ type: 'next' });
    expect(keptOf(table.local.steps, pack)).toEqual([kept]);
  });

  it('what was kept can be let go again', () => {
    const table = toSecondTurn();
    table.seat(3).does({ type: 'give', card: 'my-skills/patience' });
    table.seat(2).does({ type: 'keep', card: 'my-skills/patience' });
    table.seat(2).does({ type: 'lay-skill-aside', card: 'my-skills/patience' });
    expect(table.own(2).gifts).toEqual([]);
    expect(table.seat(2).sees().kept).toEqual([]);
    expect(keptOf(table.local.steps, pack)).toEqual([]);
  });
});

describe('other ways to tell', () => {
  it('in pairs, what is opened, asked and given stays between the two; when odd, between the three', () => {
    const table = openLines({ seats: 5, way: 'pairs' });
    table.facilitator.does({ type: 'go-on' });
    const { pairs } = table.now();
    expect(pairs.map(({ seats }) => seats.length).sort()).toEqual([2, 3]);
    expect(pairs.flatMap(({ seats }) => seats).sort()).toEqual([1, 2, 3, 4, 5]);
    const group = pairs.find(({ seats }) => seats.includes(2))?.seats ?? [];
    const partner = group.find((seat) => seat !== 2 && seat !== 5) as number;
    expect(group, 'the one without a phone sits here, and what is opened is not at the console').toContain(5);
    const stranger = [1, 2, 3, 4].find((seat) => !group.includes(seat)) as number;
    table.seat(2).does({ type: 'place', game: gameOf('a'), open: true });
    expect(table.now().games).toEqual([]);
    expect(table.own(partner).heard).toContainEqual({
      seat: 2,
      games: [expect.objectContaining({ title: 'Kilta a' })],
    });
    expect(JSON.stringify(table.seat(stranger).sees())).not.toContain('Kilta a');
    expect(JSON.stringify(table.lead())).not.toContain('Kilta a');
    expect(table.seat(stranger).isRefused({ type: 'ask', to: 2, card: 'my-questions/rules' })).toBe('not-now');
    expect(table.seat(stranger).isRefused({ type: 'give', to: 2, card: 'my-skills/english' })).toBe('not-now');
    expect(table.seat(2).isRefused({ type: 'told' })).toBe('not-your-turn');
    table.facilitator.does({ type: 'go-on' });
    expect(table.now().phase).toBe('end');
  });

  it('in pairs, nobody is left alone when somebody leaves', () => {
    const table = openLines({ seats: 6, way: 'pairs' });
    const [first] = table.now().pairs;
    const leaver = first?.seats.find((seat) => seat !== 1) as number;
    table.facilitator.asks({ type: 'remove-seat', seat: leaver });
    expect(
      table
        .now()
        .pairs.map(({ seats }) => seats.length)
        .sort(),
    ).toEqual([2, 3]);
    table.facilitator.asks({ type: 'restore-seat', seat: leaver });
    expect(
      table
        .now()
        .pairs.flatMap(({ seats }) => seats)
        .sort(),
    ).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('in pairs, what was opened is closed before somebody joins', () => {
    const table = openLines({ seats: 5, way: 'pairs' });
    table.facilitator.does({ type: 'go-on' });
    const pair = table.now().pairs.find(({ seats }) => seats.length === 2)?.seats ?? [];
    const teller = pair.find((seat) => seat !== 1 && seat !== 5) as number;
    table.seat(teller).does({ type: 'place', game: gameOf('a'), open: true });
    table.local.act({ role: 'facilitator' }, { type: 'take-seat', token: 'anchor', device: 'own', facilitator: false });
    for (const { number } of table.lead().waiting) table.facilitator.asks({ type: 'let-in', seat: number });
    expect(table.now().pairs.map(({ seats }) => seats.length)).toEqual([3, 3]);
    expect(table.own(teller).mine).toMatchObject([{ open: false }]);
  });

  it('one to one, only the two hear; on the screen, when nobody else is at the table', () => {
    const table = openLines({ way: 'one-to-one', seat: 2 });
    table.facilitator.does({ type: 'go-on' });
    table.facilitator.does({ type: 'told' });
    table.seat(2).does({ type: 'place', game: gameOf('a'), open: true });
    expect(table.now()).toMatchObject({ teller: 2, games: [], pairs: [{ seats: [1, 2] }] });
    expect(table.own(1).heard).toMatchObject([{ seat: 2, games: [{ title: 'Kilta a' }] }]);
    expect(JSON.stringify(table.seat(3).sees())).not.toContain('Kilta a');
    expect(table.seat(3).isRefused({ type: 'give', card: 'my-skills/english' })).toBe('not-now');
    const two = openLines({ seats: 2, way: 'one-to-one' });
    for (const type of ['go-on', 'go-on']) two.facilitator.does({ type });
    two.onBehalfOf(2).does({ type: 'place', game: gameOf('a'), open: true });
    expect(two.now()).toMatchObject({ games: [{ title: 'Kilta a' }], pairs: [] });
    two.local.act({ role: 'facilitator' }, { type: 'take-seat', token: 'anchor', device: 'own', facilitator: false });
    for (const { number } of two.lead().waiting) two.facilitator.asks({ type: 'let-in', seat: number });
    expect(two.now()).toMatchObject({ games: [], pairs: [{ seats: [1, 2] }] });
    expect(two.own(1).heard).toEqual([{ seat: 2, games: [] }]);
  });

  it('reversed, the worker answers first, and a participant holds the questions and leads', () => {
    const table = openLines({ way: 'reversal', seat: 3 });
    expect(table.now()).toMatchObject({ questioner: 3 });
    expect(table.seat(2).isRefused({ type: 'go-on' })).toBe('not-allowed');
    table.seat(3).does({ type: 'go-on' });
    expect(table.now().teller).toBe(1);
    expect(table.seat(2).isRefused({ type: 'ask', card: 'my-questions/rules' })).toBe('not-now');
    table.seat(3).does({ type: 'ask', card: 'my-questions/rules' });
    expect(table.own(1).asked).toEqual(['my-questions/rules']);
    table.seat(3).does({ type: 'go-on' });
    table.seat(3).does({ type: 'give-questions', seat: 2 });
    expect(table.seat(3).isRefused({ type: 'go-on' })).toBe('not-allowed');
    table.facilitator.asks({ type: 'remove-seat', seat: 2 });
    expect(table.now().questioner).toBeUndefined();
    table.facilitator.does({ type: 'go-on' });
  });

  it('are offered as the content says and the table can', () => {
    const few = packOfLifelines(['reversal', 'everyone']);
    const table = openTable({ seats: 2, pack: few, scenario: 'alone' });
    table.start();
    expect(table.play<PelitarinaView>().ways).toEqual(['everyone', 'reversal']);
    expect(table.facilitator.isRefused({ type: 'choose-way', way: 'pairs' })).toBe('unknown-choice');
    expect(table.seat(2).isRefused({ type: 'choose-way', way: 'everyone' })).toBe('not-allowed');
    expect(openLines().facilitator.isRefused({ type: 'choose-way', way: 'one-to-one' })).toBe('no-such-seat');
  });
});

describe('what is left of it', () => {
  const two = { type: 'game-placed', v: 1, seat: 2, words: 'w2' } as const;
  const three = { type: 'game-placed', v: 1, seat: 3, words: 'w3' } as const;
  const stays = { type: 'take-along-chosen', v: 1, seat: 3, stays: true } as const;
  const closed = { type: 'lifelines-closed', v: 1 } as const;

  it('nothing, but for those who chose that it stays, and only as long as they do', () => {
    const state = [two, three, stays].reduce(pelitarina.evolve, pelitarina.initial);
    expect(pelitarina.forgets?.(state, closed)).toEqual(['w2']);
    const after = pelitarina.evolve(state, closed);
    expect(after.games.map(({ seat }) => seat)).toEqual([3]);
    const letGo = { ...stays, stays: false };
    expect(pelitarina.forgets?.(state, letGo)).toEqual([]);
    expect(pelitarina.forgets?.(after, letGo)).toEqual(['w3']);
    expect(pelitarina.evolve(after, letGo).games).toEqual([]);
  });

  it('what is changed or taken away is forgotten at once', () => {
    const state = pelitarina.evolve(pelitarina.initial, two);
    expect(pelitarina.forgets?.(state, { ...two, words: 'w4', instead: 'w2' })).toEqual(['w2']);
    expect(pelitarina.forgets?.(state, { type: 'game-removed', v: 1, seat: 2, words: 'w2' })).toEqual(['w2']);
  });

  it.each([
    ['the part is left', 'next'],
    ['the meeting ends early', 'end-gracefully'],
    ['the meeting is over', 'end'],
  ] as const)('is closed when %s', (_when, type) => {
    const table = toSecondTurn();
    table.facilitator.asks({ type });
    const types = table.local.steps
      .at(-1)
      ?.events.map((event) => (event.type === 'played' ? event.event.type : event.type));
    expect(types?.slice(0, types.indexOf('activity-ended') + 1).slice(-2)).toEqual([
      'lifelines-closed',
      'activity-ended',
    ]);
  });

  it('is closed, too, when the beginning of the part is taken back', () => {
    const { alone } = pack.scenarios;
    if (!alone) throw new Error('expected a scenario');
    const later = { ...pack, scenarios: { alone: { ...alone, steps: alone.steps.toReversed() } } };
    const table = openTable({ seats: 3, devices: { 3: 'none' }, pack: later, scenario: 'alone' }).goTo(1);
    table.onBehalfOf(3).does({ type: 'place', game: gameOf('b') });
    const before = table.local.session;
    table.facilitator.asks({ type: 'take-back' });
    expect(table.local.session.at).toBe(0);
    const [, left] = table.local.steps.at(-1)?.events ?? [];
    expect(left).toEqual({ type: 'played', v: 1, at: 1, event: closed });
    expect(pelitarina.forgets?.(before.play as typeof pelitarina.initial, closed)).toEqual(['w1']);
    expect(replay(table.local.steps, later)).toEqual(table.local.session);
  });

  it('is shown to nobody once it has been erased, also when leaving is taken back', () => {
    const table = toSecondTurn();
    table.seat(2).does({ type: 'place', game: gameOf('a'), open: true });
    table.facilitator.asks({ type: 'next' });
    table.local.words.clear();
    table.facilitator.asks({ type: 'take-back' });
    expect(table.now()).toMatchObject({ teller: 2, games: [] });
    expect(table.own(2).mine).toEqual([]);
  });

  it('closing is not taken back: what was let go does not come again', () => {
    const table = toTheEnd(toSecondTurn());
    table.facilitator.does({ type: 'go-on' });
    table.facilitator.asks({ type: 'take-back' });
    expect(table.now().phase).toBe('closed');
  });
});
