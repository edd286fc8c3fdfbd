import { describe, expect, it } from 'vitest';
import { cardsIn } from '../../client/guest/helper/cards.ts';
import { inOrder, newsBetween } from '../../client/leading/news.ts';
import type { GuestView } from '../../shared/session/view.ts';

const kaisa: GuestView = { number: 1, role: 'observer', name: 'Kaisa' };
const sari: GuestView = { number: 2, role: 'peer-facilitator', name: 'Sari' };

describe('news of those who lead', () => {
  it('introduces each once, and all who are here when the table is first seen', () => {
    const one = { guests: [kaisa], wheel: undefined };
    const both = { guests: [kaisa, sari], wheel: undefined };
    expect(newsBetween(undefined, both)).toEqual([
      { what: 'arrived', guest: kaisa },
      { what: 'arrived', guest: sari },
    ]);
    expect(newsBetween(one, both)).toEqual([{ what: 'arrived', guest: sari }]);
    expect(newsBetween(both, both)).toEqual([]);
    expect(newsBetween(both, one)).toEqual([]);
  });

  it('tells when the lead has changed hands, and not who led before the page was opened', () => {
    const own = { guests: [sari], wheel: undefined };
    const hers = { guests: [sari], wheel: 2 };
    expect(newsBetween(own, hers)).toEqual([{ what: 'leads' }]);
    expect(newsBetween(hers, own)).toEqual([{ what: 'leads' }]);
    expect(newsBetween(undefined, hers)).toEqual([{ what: 'arrived', guest: sari }]);
  });
});

it('who leads comes before introductions, and only as it is now', () => {
  const arrived = (guest: GuestView) => ({ what: 'arrived' as const, guest });
  const leads = { what: 'leads' as const };
  expect(inOrder([arrived(kaisa)], [arrived(sari), leads])).toEqual([leads, arrived(kaisa), arrived(sari)]);
  expect(inOrder([leads, arrived(kaisa)], [leads])).toEqual([leads, arrived(kaisa)]);
});

describe('the cards that a view speaks of', () => {
  const pack = { cards: { 'mind/one': { kind: 'tell', depth: 1 }, 'mind/two': { kind: 'do', depth: 1 } } } as const;

  it('are found wherever they stand, in order and once; people’s own words are none', () => {
    const view = { card: 'mind/two', taken: [{ own: 'Kesäilta' }, { card: 'mind/one' }], choices: ['mind/two'] };
    expect(cardsIn(view, pack)).toEqual(['mind/two', 'mind/one']);
    expect(cardsIn(undefined, pack)).toEqual([]);
    expect(cardsIn({ phase: 'roll', dice: [1, 2] }, pack)).toEqual([]);
    expect(cardsIn({ own: 'toString' }, pack)).toEqual([]);
    // What there is to choose from does not lie on the table.
    expect(cardsIn({ prompts: ['mind/two'], asked: ['mind/one'] }, pack)).toEqual(['mind/one']);
  });
});
