import { describe, expect, it } from 'vitest';
import { readPack } from '../../shared/pack/check.ts';
import { filesOf, type Loose } from '../support/packs.ts';
import { frameworkCodes, iconNames } from '../support/surroundings.ts';

type Files = Record<string, unknown>;
/** What is said of Väripiiri after somebody has changed it. */
function saidOf(change: (files: Record<string, Loose>) => void): string[] {
  const files = structuredClone(filesOf()) as Files;
  change(files);
  return readPack(files, { symbols: iconNames(), codes: frameworkCodes() }).problems.map(
    ({ file, path, what, doThis }) => `${file} ${path}: ${what}. ${doThis}`,
  );
}

describe('a bad pack is refused: file, place, what is wrong, what to do', () => {
  const deck = 'decks/mind/deck.json';

  it('a misspelt field', () => {
    expect(
      saidOf((files) => {
        files[deck].cards[0].dept = 1;
      })[0],
    ).toMatch(/^decks\/mind\/deck\.json cards\[0\]: .*dept.*spelling/);
  });

  it('a depth that does not exist', () => {
    expect(
      saidOf((files) => {
        files[deck].cards[2].depth = 4;
      })[0],
    ).toMatch(/^decks\/mind\/deck\.json cards\[2\]\.depth/);
  });

  it('a card that is there twice', () => {
    expect(
      saidOf((files) => {
        files[deck].cards.push(files[deck].cards[0]);
      })[0],
    ).toContain('is there twice');
  });

  it('a kind that does not belong in the deck', () => {
    expect(
      saidOf((files) => {
        files[deck].cards[0].kind = 'joy';
      })[0],
    ).toContain('does not belong in a deck of use "area"');
  });

  it('a code that no framework has', () => {
    expect(
      saidOf((files) => {
        files[deck].cards[0].codes = ['mind.genius'];
      })[0],
    ).toContain('"mind.genius" is in none of the frameworks');
  });

  it('a code of a framework that no scenario names', () => {
    expect(
      saidOf((files) => {
        files[deck].cards[0].codes = ['activities-and-participation.d7'];
      })[0],
    ).toContain('is of the framework "icf", which no scenario names');
    expect(
      saidOf((files) => {
        files[deck].cards[0].codes = ['activities-and-participation.d7', 'perspective.saw-two-sides'];
        files['scenarios/lyhyt/scenario.json'].frameworks = ['icf'];
      }),
    ).toEqual([]);
  });

  it('two frameworks in one scenario whose areas have the same id', () => {
    const codes = { ...frameworkCodes(), twin: new Set(['mind.thought-aloud']) };
    const files = structuredClone(filesOf()) as Record<string, Loose>;
    files['scenarios/lyhyt/scenario.json'].frameworks = ['elamanalueet', 'twin'];
    const said = readPack(files, { codes }).problems.map(({ file, what }) => `${file}: ${what}`);
    expect(said).toEqual(['scenarios/lyhyt/scenario.json: "elamanalueet" and "twin" both have an area "mind"']);
  });

  it('words to watch that are no words, or too many', () => {
    for (const words of [['*'], ['a1b2'], Array.from({ length: 61 }, () => 'sana')])
      expect(
        saidOf((files) => {
          files['pack.json'].deficitWords = { fi: words };
        })[0],
      ).toMatch(/^pack\.json deficitWords\.fi/);
  });

  it('an icon that does not exist', () => {
    expect(
      saidOf((files) => {
        files['decks/joys/deck.json'].cards[0].symbol = 'unicorn-of-doom';
      })[0],
    ).toContain('there is no icon');
  });

  it('a text that is missing in one language', () => {
    const id = (filesOf()[deck] as Loose).cards[0].id;
    expect(
      saidOf((files) => {
        delete files['decks/mind/sv.json'].open[id];
      })[0],
    ).toBe(`decks/mind/sv.json mind/${id}: this text is missing. Write it under "open".`);
  });

  it('a facilitator’s text among the open ones', () => {
    const said = saidOf((files) => {
      const words = files['scenarios/lyhyt/fi.json'];
      words.open['varipiiri.intro'] = words.facilitator['varipiiri.intro'];
      delete words.facilitator['varipiiri.intro'];
    });
    expect(said[0]).toContain('this text is "open", not "facilitator"');
  });

  it('a text that nothing uses', () => {
    expect(
      saidOf((files) => {
        files['decks/mind/fi.json'].open['old-card'] = 'Vanha';
      })[0],
    ).toContain('nothing in the pack uses this text');
  });

  it('markup in a text', () => {
    const id = (filesOf()[deck] as Loose).cards[0].id;
    expect(
      saidOf((files) => {
        files['decks/mind/en.json'].open[id] = 'Hello <img src=x>';
      })[0],
    ).toContain('the text holds markup');
  });

  it('colours that cannot be read', () => {
    expect(
      saidOf((files) => {
        files['pack.json'].areas[0].ink = '#FFFFFF';
      })[0],
    ).toMatch(/contrast 1\.\d : 1/);
  });

  it('a step of an unknown kind, and one whose content names nothing', () => {
    expect(
      saidOf((files) => {
        files['scenarios/lyhyt/scenario.json'].steps[0].kind = 'karaoke';
      })[0],
    ).toContain('no activity of kind "karaoke"');
    expect(
      saidOf((files) => {
        files['scenarios/lyhyt/scenario.json'].steps[1].content.board = 'missing';
      })[0],
    ).toContain('"board" names "missing"');
  });

  it('a file that nobody reads, and a folder without pack.json', () => {
    expect(
      saidOf((files) => {
        files['decks/mind/cards.json'] = {};
      })[0],
    ).toContain('this file is not read');
    expect(readPack({}).problems[0]?.what).toBe('there is no pack.json');
  });

  it('an id that is none', () => {
    for (const id of ['Iso Kirjain', '__proto__', 'a/b', ''])
      expect(
        saidOf((files) => {
          files[deck].cards[0].id = id;
        }).join(),
      ).toContain('cards[0].id');
  });
});
