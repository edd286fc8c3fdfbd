import { describe, expect, it } from 'vitest';
import { openPack, textsFor } from '../../shared/pack/audience.ts';
import { readPack } from '../../shared/pack/check.ts';
import { filesOf, varipiiri } from '../support/packs.ts';
import { frameworkCodes, iconNames } from '../support/surroundings.ts';

const cardsOf = (deck: string) => varipiiri.decks[deck]?.cards ?? [];
const areas = varipiiri.areas.map((area) => area.id);

describe('the pack Väripiiri', () => {
  it('has no problems, with its icons and its framework’s codes', () => {
    expect(readPack(filesOf(), { symbols: iconNames(), codes: frameworkCodes() }).problems).toEqual([]);
  });

  it.each(areas)('%s: at least 18 light cards of all three kinds', (area) => {
    const cards = cardsOf(area).filter((card) => card.depth === 1);
    expect(cards.length).toBeGreaterThanOrEqual(18);
    expect(new Set(cards.map((card) => card.kind))).toEqual(new Set(['tell', 'do', 'guess']));
  });

  it.each(areas)('%s: at least 8 personal and 4 serious cards, and no guessing at serious ones', (area) => {
    expect(cardsOf(area).filter((card) => card.depth === 2).length).toBeGreaterThanOrEqual(8);
    const serious = cardsOf(area).filter((card) => card.depth === 3);
    expect(serious.length).toBeGreaterThanOrEqual(4);
    for (const card of serious) expect(card.kind, card.id).not.toBe('guess');
  });

  it('has at least 24 cards for the whole table, 20 joys, 40 strengths and six patterns', () => {
    expect(cardsOf('together').length).toBeGreaterThanOrEqual(24);
    expect(cardsOf('joys').length).toBeGreaterThanOrEqual(20);
    expect(cardsOf('strengths').length).toBeGreaterThanOrEqual(40);
    expect(varipiiri.patterns.patterns?.length).toBeGreaterThanOrEqual(6);
  });

  it('has pictures, prompts, questions and skills for a lifeline, and judges no game', () => {
    const least = { stages: 5, tokens: 24, prompts: 24, questions: 24, skills: 48 };
    for (const [use, count] of Object.entries(least)) {
      const cards = cardsOf(`lifeline-${use}`);
      expect(cards.length, use).toBeGreaterThanOrEqual(count);
      for (const card of cards) {
        expect(card.depth, card.id).toBeLessThan(3);
        expect(card.symbol, card.id).toBeDefined();
      }
    }
    const { words } = readPack(filesOf());
    const texts = Object.values(words).flatMap(({ open }) =>
      Object.entries(open).flatMap(([id, text]) => (id.startsWith('lifeline-') ? [text] : [])),
    );
    for (const text of texts)
      expect(text).not.toMatch(/riippuv|ruutuai|lopetta|koukus|beroende|skärmtid|sluta |addict|screen time|\bquit/i);
  });

  it('suggests observation codes with every card of an area and every idea to teach', () => {
    for (const deck of [...areas, 'ideas'])
      for (const card of cardsOf(deck)) expect(card.codes.length, card.id).toBeGreaterThan(0);
  });

  it('names the life areas and the group skills in every scenario, and suggests codes of both', () => {
    for (const scenario of Object.values(varipiiri.scenarios))
      expect(scenario.frameworks, scenario.id).toEqual(['elamanalueet', 'ryhmataidot']);
    const suggested = new Set(
      Object.keys(varipiiri.decks).flatMap((deck) => cardsOf(deck).flatMap(({ codes }) => codes)),
    );
    const { elamanalueet, ryhmataidot } = frameworkCodes();
    expect([...(elamanalueet ?? [])].filter((code) => suggested.has(code)).length).toBeGreaterThan(20);
    expect([...(ryhmataidot ?? [])].filter((code) => suggested.has(code)).length).toBeGreaterThan(20);
  });

  it('keeps the words that judge a person to signed-in staff: they are in nothing that is open', () => {
    const judging = Object.values(varipiiri.deficitWords ?? {}).flat();
    expect(judging.length).toBeGreaterThan(100);
    const { pack, words } = readPack(filesOf());
    const texts = varipiiri.locales.map((locale) => textsFor(words, varipiiri, locale, 'open'));
    const open = JSON.stringify([openPack(pack ?? varipiiri, {}), texts]).toLowerCase();
    expect(open).not.toContain('deficit');
    for (const word of judging) expect(open).not.toContain(JSON.stringify(word));
    expect(open).not.toContain('*');
  });

  it('says nothing twice in a language', () => {
    const { words } = readPack(filesOf());
    for (const [locale, texts] of Object.entries(words)) {
      const questions = Object.entries(texts.open).filter(
        ([id]) => areas.some((area) => id.startsWith(`${area}/`)) && !/\.[abc]$/.test(id),
      );
      const sentences = questions.map(([, text]) => text);
      // ”Kumpi on sinulle mieluisampi?” may introduce different choices.
      const repeated = sentences.filter((text, index) => sentences.indexOf(text) !== index && text.length > 45);
      expect(repeated, locale).toEqual([]);
    }
  });

  it('its cards can be read from five metres', () => {
    const { words } = readPack(filesOf());
    for (const [locale, texts] of Object.entries(words))
      for (const [id, text] of Object.entries(texts.open))
        if (areas.concat('together').some((deck) => id.startsWith(`${deck}/`)) && !/\.[abc]$/.test(id))
          expect(text.length, `${locale} ${id}`).toBeLessThanOrEqual(110);
  });

  it('every pattern is one piece of 24 places within the mosaic', () => {
    for (const pattern of varipiiri.patterns.patterns ?? []) {
      const cells = new Set(pattern.cells.map(String));
      expect(cells.size, pattern.id).toBe(24);
      for (const [q, r] of pattern.cells)
        expect(Math.max(Math.abs(q), Math.abs(r), Math.abs(q + r))).toBeLessThanOrEqual(4);
      const [first] = pattern.cells;
      const reached = [first as [number, number]];
      for (const [q, r] of reached)
        for (const [dq, dr] of [
          [1, 0],
          [1, -1],
          [0, -1],
          [-1, 0],
          [-1, 1],
          [0, 1],
        ] as const) {
          const next: [number, number] = [q + dq, r + dr];
          if (cells.has(String(next)) && !reached.some((cell) => String(cell) === String(next))) reached.push(next);
        }
      expect(reached.length, pattern.id).toBe(24);
    }
  });
});
