import { describe, expect, it } from 'vitest';
import { pelitarina } from '../../shared/activities/pelitarina/index.ts';
import type { Pack } from '../../shared/pack/pack.ts';
import { stayingOf } from '../../shared/session/timeline.ts';
import { gameOf, type openLines, packOfLifelines, toSecondTurn, toTheEnd } from '../support/pelitarina.ts';
import { openTable } from '../support/table.ts';

/** What is let stay: whose it is, from when on, and that none of it is lost from sight. */
const titlesOf = ({ local }: Pick<ReturnType<typeof openLines>, 'local'>, pack: Pack = packOfLifelines()) =>
  stayingOf(local.steps, pack, (id) => local.words.get(id)).map(
    ({ seat, words }) => `${seat} ${JSON.parse(local.words.get(words) ?? '{}').title}`,
  );

describe('what people let stay', () => {
  it('is theirs who chose so, once all is closed and for as long as they do', () => {
    const table = toSecondTurn();
    table.seat(2).does({ type: 'place', game: gameOf('a'), open: true });
    table.seat(2).does({ type: 'take-along', stays: true });
    table.facilitator.does({ type: 'go-on' });
    table.seat(3).does({ type: 'place', game: gameOf('b'), open: true });
    toTheEnd(table);
    expect(titlesOf(table)).toEqual([]);
    table.facilitator.does({ type: 'go-on' });
    expect(titlesOf(table)).toEqual(['2 Kilta a']);
    table.facilitator.asks({ type: 'next' });
    expect(titlesOf(table)).toEqual(['2 Kilta a']);
  });

  it('is nothing once they let it go, and nothing of what was changed or taken away', () => {
    const table = toSecondTurn();
    table.seat(2).does({ type: 'take-along', stays: true });
    for (const id of ['a', 'b']) table.seat(2).does({ type: 'place', game: gameOf(id), open: true });
    table.seat(2).does({ type: 'place', game: gameOf('a', { title: 'Ristikot' }), instead: 1 });
    table.seat(2).does({ type: 'remove', game: 2 });
    toTheEnd(table).facilitator.does({ type: 'go-on' });
    expect(titlesOf(table)).toEqual(['2 Ristikot']);
    table.seat(2).does({ type: 'take-along', stays: false });
    expect(titlesOf(table)).toEqual([]);
  });

  it('names the cards of its words; what was erased or cannot be read is not there', () => {
    const placed = ['w1', 'w2', 'w3'].map((words) => ({ type: 'game-placed', v: 1, seat: 2, words }) as const);
    const stays = { type: 'take-along-chosen', v: 1, seat: 2, stays: true } as const;
    const closed = { type: 'lifelines-closed', v: 1 } as const;
    const state = [...placed, stays, closed].reduce(pelitarina.evolve, pelitarina.initial);
    const words = new Map([
      ['w1', JSON.stringify(gameOf('a'))],
      ['w2', '{"title":'],
    ]);
    expect(pelitarina.stays?.(state, (id) => words.get(id))).toEqual([
      { seat: 2, words: 'w1', cards: ['my-stages/youth', 'my-tokens/console', 'my-prompts/memory'] },
    ]);
  });

  it('stays, too, when the beginning of the part is taken back, and it is begun anew at another place', () => {
    const before = packOfLifelines();
    const { alone } = before.scenarios;
    if (!alone) throw new Error('expected a scenario');
    const [lifelines, closing] = alone.steps;
    if (!lifelines || !closing) throw new Error('expected two parts');
    const round = { ...closing, id: 'round', closing: undefined };
    const pack = { ...before, scenarios: { alone: { ...alone, steps: [round, lifelines, { ...round, id: 'more' }] } } };
    const table = openTable({ seats: 3, devices: { 3: 'none' }, pack, scenario: 'alone' }).goTo(1);
    table.onBehalfOf(3).does({ type: 'place', game: gameOf('first') });
    table.onBehalfOf(3).does({ type: 'take-along', stays: true });
    table.facilitator.asks({ type: 'take-back' });
    expect(table.local.session.at).toBe(0);
    expect(titlesOf(table, pack)).toEqual(['3 Kilta first']);
    const part = table.local.session.arc[1]?.id ?? '';
    table.facilitator.asks({ type: 'move-part', part, to: 2 });
    expect(titlesOf(table, pack)).toEqual(['3 Kilta first']);
    table.goTo(2);
    table.onBehalfOf(3).does({ type: 'place', game: gameOf('second') });
    table.onBehalfOf(3).does({ type: 'take-along', stays: true });
    table.facilitator.asks({ type: 'end' });
    expect(titlesOf(table, pack)).toEqual(['3 Kilta first', '3 Kilta second']);
  });
});
