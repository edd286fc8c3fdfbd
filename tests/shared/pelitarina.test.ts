import { describe, expect, it } from 'vitest';
import { keptOf, timelineOf } from '../../shared/session/timeline.ts';
import { gameOf, openLines, packOfLifelines, toSecondTurn, toTheEnd } from '../support/pelitarina.ts';

const pack = packOfLifelines();

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
