import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type WarningKind, warningsIn } from '../../shared/observation/warnings.ts';
import { varipiiri } from '../support/packs.ts';
import { seedOf } from '../support/seed.ts';

const { fi = [], sv = [], en = [] } = varipiiri.deficitWords ?? {};
const watched = { nicknames: ['Matti', 'Käpy'], deficitWords: [...fi, ...sv, ...en] };

/** What is warned of, of one kind. */
const said = (text: string, kind: WarningKind): string[] =>
  warningsIn(text, watched).flatMap((warning) => (warning.kind === kind ? [warning.found] : []));

/** The last sign of a personal identity code, as the Digital and Population Data Services Agency counts it. */
const lastSign = (day: string, number: string): string =>
  '0123456789ABCDEFHJKLMNPRSTUVWXY'[Number(day + number) % 31] as string;

describe('a personal identity code', () => {
  const of = (text: string) => said(text, 'identity-code');

  it('is seen wherever it is, with a hyphen, a dash or a letter, in small letters, too', () => {
    for (const code of ['131052-308T', '131052–308T', '131052−308t', '010594Y9032', '010203A901V', '131052+308T'])
      for (const text of [code, `Hetu ${code}.`, `(${code})`, `hetu:${code},soita`])
        expect(of(text), text).toEqual([code]);
    expect(of('asiakas131052-308Ttänään')).toEqual(['131052-308T']);
  });

  it('is seen where it only looks like one, if it stands alone', () => {
    expect(of('131052-308A')).toEqual(['131052-308A']);
    expect(of('329999-0000')).toEqual(['329999-0000']);
    expect(of('tuote131052-308A')).toEqual([]);
    expect(of('Tilaus 1234567-8901 ja laite 123456-78')).toEqual([]);
  });

  it('is no phone number besides', () => {
    expect(warningsIn('010190-1232', watched).map(({ kind }) => kind)).toEqual(['identity-code']);
  });

  it('is seen in any text around it', () => {
    const seed = seedOf('identity codes');
    const code = fc
      .tuple(
        fc.integer({ min: 1, max: 28 }),
        fc.integer({ min: 1, max: 12 }),
        fc.nat(99),
        fc.integer({ min: 2, max: 999 }),
      )
      .chain(([day, month, year, number]) =>
        fc.constantFrom(...'-UVWXY').map((century) => {
          const born = [day, month, year].map((part) => String(part).padStart(2, '0')).join('');
          const nth = String(number).padStart(3, '0');
          return born + century + nth + lastSign(born, nth);
        }),
      );
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), code, fc.string({ unit: 'grapheme' }), (before, written, after) => {
        expect(of(before + written + after).map((found) => found.toUpperCase())).toContain(written);
      }),
      { seed, numRuns: 2000 },
    );
  });
});

describe('a phone number', () => {
  const of = (text: string) => said(text, 'phone');

  it('is seen as Finns write it, and as others do', () => {
    for (const number of [
      ...[
        '040 123 4567',
        '0401234567',
        '040-1234567',
        '040 - 123 4567',
        '0400 123 456',
        '045 7831 2345',
        '050\u00A0123\u00A04567',
      ],
      ...[
        '09-310 1691',
        '(09) 310 1691',
        '013 123 456',
        '029 522 4000',
        '0800 123 45',
        '+358 40 123 4567',
        '+358401234567',
      ],
      ...['+358 (0)40 123 4567', '00358 40 1234567', '+46 70 123 45 67', '+252 61 5551234'],
    ])
      for (const text of [number, `Soita ${number}.`, `klo 12-14 ${number}`, `nro:${number}, iltaisin`])
        expect(of(text), text).toEqual([number]);
  });

  it('is not a year, a day, opening hours, a sum or an emergency number', () => {
    for (const text of [
      ...[
        'Vuonna 2026 ja 1999–2004.',
        '6.5.2026',
        '06.05.2026',
        '06-05-2026',
        '2026-05-06 klo 12.30',
        '2026-05-06 1230',
      ],
      ...[
        'avoinna 08.30–16.00',
        '08 30 - 16 00',
        '0900-1700',
        'klo 09-17',
        'klo 9',
        '0,50 €',
        '1 000 000 €',
        '+10 000 000 euroa',
      ],
      ...['112', '5–7 korttia', 'huone 0123', '3 + 4', '24 laattaa, 12 ihmistä', '100 000 askelta'],
    ])
      expect(of(text), text).toEqual([]);
  });
});

describe('an e-mail address', () => {
  it('is seen, also in disguise', () => {
    for (const address of [
      'matti.m@example.fi',
      'k_py+1@posti.example.com',
      'matti.m(at)example.fi',
      'ääkkönen@ääkköset.fi',
    ])
      expect(said(`Osoite on ${address}.`, 'email'), address).toEqual([address]);
    expect(said('Tavataan @kahvila tai klo 12 @ kirjasto.', 'email')).toEqual([]);
  });
});

describe('another participant’s nickname', () => {
  it('is seen in every case, each form once', () => {
    expect(said('Matille ja Kävyn kanssa. Matille taas.', 'nickname')).toEqual(['Matille', 'Kävyn']);
    expect(said('Mattila on paikka ja käpy on käpy.', 'nickname')).toEqual([]);
  });
});

describe('a word that judges a person', () => {
  const of = (text: string) => said(text, 'deficit');

  it('is seen with any ending where its beginning is listed, and otherwise as it is', () => {
    expect(of('Hän oli Passiivinen ja yhteistyöhaluttomana laiskempi.')).toEqual([
      'Passiivinen',
      'yhteistyöhaluttomana',
    ]);
    expect(of('Oli laiska, haasteellinen eikä edes yritä. Ei  viitsi.')).toEqual([
      'laiska',
      'haasteellinen',
      'Ei  viitsi',
    ]);
    expect(of('Hon var lat och passiv. En platå i dalen.')).toEqual(['lat', 'passiv']);
    expect(of('He was lazy, attention-seeking and manipulative.')).toEqual([
      'lazy',
      'attention-seeking',
      'manipulative',
    ]);
  });

  it('is in no observation code of ours and in no card', () => {
    const texts =
      'rohkaisi toista, otti apua vastaan, kertoi toiveistaan, sanoi mielipiteensä, pelasi kortteja, hullutteli';
    expect(of(texts)).toEqual([]);
  });

  it('may hold any sign without breaking anything', () => {
    const strange = { nicknames: [], deficitWords: ['a(b', '[x]*', 'c++', '\\', 'e-f*'] };
    expect(warningsIn('a(b [x]y c++ e-fgh \\', strange).map(({ found }) => found)).toContain('e-fgh');
  });
});

it('warnings come in the text’s order, and a fair note has none', () => {
  const note = 'Laiska Matti soitti 040 1234567, matti@example.fi, 131052-308T.';
  expect(warningsIn(note, watched).map(({ kind }) => kind)).toEqual([
    'deficit',
    'nickname',
    'phone',
    'email',
    'identity-code',
  ]);
  const fair =
    'Kuunteli toisia 10 minuuttia, nauroi ja ehdotti uutta sääntöä. Pyysi apua kahdesti. 24 laattaa, 6.5.2026.';
  expect(warningsIn(fair, watched)).toEqual([]);
});

it('a long text is looked through at once', () => {
  const seed = seedOf('warnings');
  const long = fc.array(fc.constantFrom('0', ' ', '-', '@', 'a.', 'Matti ', '1', '+358', '(', '\n', 'ä', '€'), {
    minLength: 1500,
    maxLength: 2000,
  });
  fc.assert(
    fc.property(long, (signs) => {
      const began = performance.now();
      warningsIn(signs.join(''), watched);
      expect(performance.now() - began).toBeLessThan(1000);
    }),
    { seed, numRuns: 30 },
  );
});
