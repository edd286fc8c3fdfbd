import { describe, expect, it } from 'vitest';
import { interlude } from '../../shared/activities/interlude/index.ts';
import type { InterludeView } from '../../shared/activities/interlude/view.ts';
import { timelineOf } from '../../shared/session/timeline.ts';
import { varipiiri } from '../support/packs.ts';
import { packOfPart } from '../support/parts.ts';
import { openTable } from '../support/table.ts';

const welcome = ['moments/welcome-1', 'moments/welcome-2', 'moments/coffee'];

function openWelcome(cards = welcome) {
  const pack = packOfPart('interlude', { cards });
  const table = openTable({ seats: 3, pack, scenario: 'alone' });
  table.start();
  return {
    ...table,
    shows: () => {
      const { cards: all, index } = table.play<InterludeView>();
      return all[index];
    },
    isDone: () => interlude.done(table.local.session.play as never),
    timeline: () => timelineOf(table.local.steps, pack)[0]?.timeline,
  };
}

describe('an interlude', () => {
  it('shows one card after another, and back again, as whoever leads wants', () => {
    const table = openWelcome();
    expect(table.shows()).toBe('moments/welcome-1');
    table.facilitator.does({ type: 'go-on' });
    expect(table.shows()).toBe('moments/welcome-2');
    table.facilitator.does({ type: 'go-back' });
    expect(table.shows()).toBe('moments/welcome-1');
    expect(table.facilitator.isRefused({ type: 'go-back' })).toBe('not-now');
  });

  it('is done when the last card is on the wall; with one card, from the start', () => {
    const table = openWelcome();
    expect(table.isDone()).toBe(false);
    table.facilitator.does({ type: 'go-on' });
    table.facilitator.does({ type: 'go-on' });
    expect(table.isDone()).toBe(true);
    expect(table.facilitator.isRefused({ type: 'go-on' })).toBe('not-now');
    expect(openWelcome(['moments/coffee']).isDone()).toBe(true);
  });

  it('is led by nobody else, and phones are told nothing of their own', () => {
    const table = openWelcome();
    expect(table.seat(2).isRefused({ type: 'go-on' })).toBe('not-allowed');
    expect(table.seat(2).sees().play).toBeUndefined();
  });

  it('tells each card once, however often it was shown', () => {
    const table = openWelcome();
    for (const type of ['go-on', 'go-back', 'go-on']) table.facilitator.does({ type });
    expect(table.timeline()).toEqual([
      { what: 'moment-shown', card: 'moments/welcome-1' },
      { what: 'moment-shown', card: 'moments/welcome-2' },
    ]);
  });

  it('can be taken back to the card before', () => {
    const table = openWelcome();
    table.facilitator.does({ type: 'go-on' });
    table.facilitator.asks({ type: 'take-back' });
    expect(table.shows()).toBe('moments/welcome-1');
  });

  it('says what is wrong with a card that is none', () => {
    for (const card of ['moments/nowhere', 'rules/phones', 'nothing/at-all'])
      expect(interlude.problems({ cards: [card] }, varipiiri)).toEqual([
        `"cards" names "${card}", which is not a card of a deck of moments`,
      ]);
    expect(interlude.problems({ cards: welcome }, varipiiri)).toEqual([]);
  });
});
