import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNames, withoutNames } from '../../shared/observation/others.ts';
import { seedOf } from '../support/seed.ts';

/** Names and nicknames as they bend; the door suggests most of the nicknames. `_` is a space. */
const bent: Readonly<Record<string, string>> = {
  Matti:
    'Matin Mattia Matissa Matista Mattiin Matilla Matilta Matille Mattina Matiksi Matitta Matit Mattikin Matillekin',
  Käpy: 'Kävyn Käpyä Kävyssä Kävystä Käpyyn Kävyllä Kävyltä Kävylle Käpynä Kävyksi Kävyllekään',
  Kaisla: 'Kaislan Kaislaa Kaislassa Kaislasta Kaislaan Kaislalla Kaislalta Kaislalle Kaislalleen Kaislana',
  Pekka: 'Pekan Pekkaa Pekkaan Pekalle',
  Heikki: 'Heikin Heikkiä Heikillä',
  Jaakko: 'Jaakon Jaakkoa Jaakolta',
  Antti: 'Antin Anttia Antille',
  Kerttu: 'Kertun Kerttua Kertulle',
  Satu: 'Sadun Satua Sadulle Satun Satulle',
  Tuomas: 'Tuomaan Tuomasta Tuomaalle',
  Markus: 'Markuksen Markusta Markukselle',
  Virtanen: 'Virtasen Virtasta Virtaselle Virtaseen',
  Jasmin: 'Jasminin Jasminia Jasminille',
  Leo: 'Leon Leoa Leoon Leolle',
  Outi: 'Outin Outia Oudin Oudille',
  Mika: 'Mikan Mikaa Mikalle',
  Lumi: 'Lumin Lumille Lumen Lunta Lumelle',
  Pilvi: 'Pilven Pilveä Pilveen Pilvelle Pilvin',
  Saari: 'Saaren Saarta Saareen Saarella',
  Lehti: 'Lehden Lehteä Lehdelle',
  Vesi: 'Veden Vettä Veteen Vedelle',
  Ilves: 'Ilveksen Ilvestä Ilvekselle',
  Hiutale: 'Hiutaleen Hiutaletta Hiutaleelle Hiutaleeseen',
  Sade: 'Sateen Sadetta Sateelle',
  Sammal: 'Sammalen Sammalta Sammalelle',
  Tuulahdus: 'Tuulahduksen Tuulahdusta Tuulahdukselle',
  Västäräkki: 'Västäräkin Västäräkkiä Västäräkille',
  Aallokko: 'Aallokon Aallokkoa Aallokolle',
  Aalto: 'Aallon Aaltoa Aallolle',
  Hiekka: 'Hiekan Hiekkaa Hiekalle',
  Ranta: 'Rannan Rantaa Rannalle',
  Parta: 'Parran Partaa Parralle',
  Kenkä: 'Kengän Kenkää Kengälle',
  Sampo: 'Sammon Sampoa Sammolle',
  Lahti: 'Lahden Lahtea Lahdelle',
  Halko: 'Halon Halkoa Halolle',
  Leipä: 'Leivän Leipää Leivälle',
  Joki: 'Joen Jokea Joelle',
  Poika: 'Pojan Poikaa Pojalle',
  Puku: 'Puvun Pukua Puvulle',
  Lammas: 'Lampaan Lammasta Lampaalle',
  Vapaus: 'Vapauden Vapautta Vapaudelle',
  Sydän: 'Sydämen Sydäntä Sydämelle',
  Kevät: 'Kevään Kevättä Keväälle',
  Manner: 'Mantereen Mannerta Mantereelle',
  Nour: 'Nourin Nouria Nourille Nour:n Nour’n Nour:lle',
  Bo: 'Bo’s Bo:n Bo:lle',
  Åsa: 'Åsas Åsan Åsalle',
  Lukas: 'Lukaksen Lukakselle',
  'Anna-Liisa': 'Anna-Liisan Anna-Liisalle Anna-Liisan',
  'Iso Aamu': 'Ison_Aamun Isolle_Aamulle Iso-Aamu',
};
const formsOf = (name: string): string[] => [name, ...(bent[name]?.replaceAll('_', '\u00A0').split(' ') ?? [])];
const names = Object.keys(bent);
const other = 'toinen osallistuja';

describe('a name in a text', () => {
  it.each(names)('%s is found in every case, also in capitals, and nothing beside it', (name) => {
    for (const form of formsOf(name).flatMap((form) => [form, form.toUpperCase()]))
      expect(findNames(`Eilen ${form}, illalla`, [name]), form).toEqual([{ start: 6, end: 6 + form.length, name }]);
  });

  it('is found in the genitive of Swedish and English', () => {
    for (const form of ['Kaislas', 'Kaisla’s', "Kaisla's"])
      expect(withoutNames(`${form} kort`, ['Kaisla'], 'X')).toBe('X kort');
    expect(withoutNames('Lukas’ card and Lukas', ['Lukas'], 'X')).toBe('X’ card and X');
  });

  it('is not found in other words, nor in a small letter, unless it is written so itself', () => {
    const kept =
      'Aamupala maistui, aamulla juttu luisti. Matkalla poimittiin käpyjä. Mattila ja Kaislikko ovat paikkoja.';
    expect(withoutNames(kept, ['Aamu', 'Käpy', 'Matti', 'Kaisla'], other)).toBe(kept);
    expect(withoutNames('käpy ja Kävyn', ['käpy'], 'X')).toBe('X ja X');
  });

  it('of a common word, is not found where a sentence begins with another word', () => {
    const kept =
      'Toinen aloitti. Annetaan tilaa. Kuusi tuli. Mieltä keventää. Aina voi. Ollenkaan ei. Vastaan tuli. Päivitä se.';
    expect(findNames(kept, ['Toini', 'Anni', 'Anne', 'Miki', 'Aki', 'Olli', 'Vass', 'Päivi'])).toEqual([]);
  });

  it('may be short: then only as it is', () => {
    expect(findNames('Bon, bo, Bob ja BO. Jo nyt.', ['Bo']).map(({ start }) => start)).toEqual([16]);
    expect(withoutNames('AJ:lle ja AJ’s', ['AJ'], 'X')).toBe('X ja X');
  });

  it('may be of several words, which count together and alone', () => {
    expect(withoutNames('Anna-Liisan vuoro. Liisa ja Anna.', ['Anna-Liisa'], 'X')).toBe('X vuoro. X ja X.');
    expect(withoutNames('Matti K:n ja Matille', ['Matti K'], 'X')).toBe('X ja X');
    expect(withoutNames('Mikko nauroi, vaan ihan vaan vähän', ['ihan vaan mikko'], 'X')).toBe(
      'X nauroi, vaan ihan vaan vähän',
    );
    expect(withoutNames('Iso apu oli Käpy', ['Iso käpy'], 'X')).toBe('X apu oli Käpy');
  });

  it('may hold marks that nobody sees, be composed differently, or be a picture', () => {
    const soft = `Ma\u00ADtin ja ${'Käpy'.normalize('NFD')}n ja Ka\u200Bisla`;
    expect(withoutNames(soft, ['Matti', 'Käpy', 'Kaisla'], 'X')).toBe('X ja X ja X');
    expect(withoutNames('Vuorossa 👩‍🌾, sitten 🌲!', ['👩‍🌾', '🌲'], 'X')).toBe('Vuorossa X, sitten X!');
    expect(withoutNames('Ёлка ja Ёлка:n', ['Ёлка'], 'X')).toBe('X ja X');
  });

  it('is whose it is rather: the one that is closer', () => {
    const found = findNames('Mian, Mikan, Marian, Marin, Aamu Kaislan', [
      'Mika',
      'Mia',
      'Mari',
      'Maria',
      'Aamu',
      'Aamu Kaisla',
    ]);
    expect(found.map(({ name }) => name)).toEqual(['Mia', 'Mika', 'Maria', 'Mari', 'Aamu Kaisla']);
  });

  it('gives way with a capital at the beginning of a sentence', () => {
    expect(
      withoutNames('Matti kertoi. ”Kaislalle!” sanoi Käpy.\nMatin vuoro, Käpy', ['Matti', 'Kaisla', 'Käpy'], other),
    ).toBe(
      'Toinen osallistuja kertoi. ”Toinen osallistuja!” sanoi toinen osallistuja.\nToinen osallistuja vuoro, toinen osallistuja',
    );
  });
});

describe('a text without names', () => {
  const seed = seedOf('names of others');
  const filler = fc.constantFrom(
    ...'ja sitten kertoi mukavan tarinan kahvista, kuunteli auttoi 12.5. antoi vinkin matkalla aamulla käpyjä satu – :'.split(
      ' ',
    ),
  );
  const named = fc.constantFrom(...names).chain((name) => fc.constantFrom(...formsOf(name)));
  const around = fc.constantFrom(['', ''], ['”', '”'], ['(', ')'], ['', ','], ['', '!']);

  it('has everything else in its place', () => {
    const pieces = fc.array(fc.oneof(filler, fc.tuple(named, around)), { maxLength: 30 });
    fc.assert(
      fc.property(pieces, (some) => {
        const written = (what: (form: string) => string) =>
          some.map((piece) => (typeof piece === 'string' ? piece : piece[1].join(what(piece[0])))).join(' ');
        expect(
          withoutNames(
            written((form) => form),
            names,
            '…',
          ),
        ).toBe(written(() => '…'));
      }),
      { seed, numRuns: 1000 },
    );
  });

  it('is the same as before when nobody is named', () => {
    fc.assert(
      fc.property(fc.array(filler), (some) => {
        expect(withoutNames(some.join(' '), names, other)).toBe(some.join(' '));
      }),
      { seed },
    );
  });

  it('names nobody, whatever the names and the text are', () => {
    const name = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
      .map((some) => some.trim())
      .filter(Boolean);
    const case_ = fc.tuple(
      fc.array(name, { minLength: 1, maxLength: 5 }),
      fc.array(fc.oneof(fc.nat(4), fc.string({ unit: 'grapheme' }))),
    );
    fc.assert(
      fc.property(case_, ([some, pieces]) => {
        fc.pre(findNames(other, some).length === 0);
        const text = pieces.map((piece) => (typeof piece === 'number' ? (some[piece] ?? '') : piece)).join(' ');
        expect(findNames(withoutNames(text, some, other), some)).toEqual([]);
        for (const { start, end } of findNames(text, some)) expect(end).toBeGreaterThan(start);
      }),
      { seed, numRuns: 3000 },
    );
  });
});
