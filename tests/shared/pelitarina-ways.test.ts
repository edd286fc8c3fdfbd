import { describe, expect, it } from 'vitest';
import { pelitarina } from '../../shared/activities/pelitarina/index.ts';
import type { PelitarinaView } from '../../shared/activities/pelitarina/view.ts';
import { replay } from '../../shared/session/replay.ts';
import { helperView, leadView } from '../../shared/session/views.ts';
import { gameOf, openLines, packOfLifelines, toSecondTurn, toTheEnd } from '../support/pelitarina.ts';
import { openTable } from '../support/table.ts';

const pack = packOfLifelines();

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
    expect(table.heardByWorker()).toMatchObject([{ seat: 2, games: [{ title: 'Kilta a' }] }]);
    // Whoever leads or watches beside the worker is another listener.
    const beside = leadView(table.local.inputs(), { role: 'co-facilitator', guest: 1 });
    expect(JSON.stringify(beside)).not.toContain('Kilta a');
    expect(JSON.stringify(table.seat(3).sees())).not.toContain('Kilta a');
    expect(table.seat(3).isRefused({ type: 'give', card: 'my-skills/english' })).toBe('not-now');
    const two = openLines({ seats: 2, way: 'one-to-one' });
    for (const type of ['go-on', 'go-on']) two.facilitator.does({ type });
    two.onBehalfOf(2).does({ type: 'place', game: gameOf('a'), open: true });
    expect(two.now()).toMatchObject({ games: [{ title: 'Kilta a' }], pairs: [] });
    two.local.act({ role: 'facilitator' }, { type: 'take-seat', token: 'anchor', device: 'own', facilitator: false });
    for (const { number } of two.lead().waiting) two.facilitator.asks({ type: 'let-in', seat: number });
    expect(two.now()).toMatchObject({ games: [], pairs: [{ seats: [1, 2] }] });
    expect(two.heardByWorker()).toEqual([{ seat: 2, games: [] }]);
  });

  it('somebody’s interpreter sees what they are asked, and nothing that is theirs', () => {
    const table = toSecondTurn();
    table.onBehalfOf(4).does({ type: 'place', game: gameOf('b', { title: 'Kanarialintu' }) });
    for (let turn = 0; turn < 2; turn++) table.facilitator.does({ type: 'go-on' });
    expect(table.now().teller).toBe(4);
    table.seat(2).does({ type: 'ask', card: 'my-questions/rules' });
    table.seat(2).does({ type: 'give', card: 'my-skills/english' });
    const inputs = table.local.inputs();
    const guests = [{ number: 1, role: 'helper', name: undefined, helps: 4, state: 'here' } as never];
    const seen = helperView({ ...inputs, session: { ...inputs.session, guests } }, 1);
    expect(seen).toEqual({ helps: 4, play: { asked: ['my-questions/rules'] } });
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

  it('whoever holds the questions begins and goes on, and does not choose another way', () => {
    const table = openLines({ way: 'reversal', seat: 2 });
    expect(table.seat(2).isRefused({ type: 'choose-way', way: 'everyone' })).toBe('not-allowed');
    table.seat(2).does({ type: 'go-on' });
    expect(table.now()).toMatchObject({ phase: 'tell', teller: 1 });
    table.seat(2).does({ type: 'go-on' });
    expect(table.now().teller).toBe(2);
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

  it('does not come before anybody’s eyes again when the end of its turn is taken back', () => {
    const table = toSecondTurn();
    table.seat(2).does({ type: 'place', game: gameOf('a'), open: true });
    table.facilitator.does({ type: 'go-on' });
    table.facilitator.asks({ type: 'take-back' });
    expect(table.now()).toMatchObject({ teller: 2, games: [] });
    expect(table.own(2).mine).toMatchObject([{ open: false }]);
    table.seat(2).does({ type: 'open', game: 1 });
    expect(table.now().games).toHaveLength(1);
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
