/**
 * How Finnish names and nouns bend, as far as it takes to recognise one. It accepts more than a grammar does: a form too
 * many hides a word, a form too few shows somebody's name.
 */
const vowels = 'aáàâãāeéèêëēiíîïīoóôõöøőōuúûüűūyýåäæ';
const endsInVowel = new RegExp(`[${vowels}]$`);
const endsInTwo = new RegExp(`[${vowels}]{2}$`);

/** Endings that close the syllable before them, and so weaken it. */
const closing = 'n|t|tt[aä]|ss[aä]|st[aä]|ll[aä]|lt[aä]|lle|ks[ie]|ien';
const opening = '[aä]|n[aä]|ne|jen';
const afterLongVowel = 't[aä]|seen|i?den|tten';
const possessive = `(?:ns[aä]|[${vowels}]n)?`;
const clitics = '(?:kin|kaan|kään|kos?|kös?|han|hän|pas?|päs?){0,2}';

/** An ending that is set apart, as in `Nour:n` or `Bo’s`, from where the name ends. */
export const endingApart = new RegExp(
  `^[:’'´](?:[${vowels}]?(?:${closing}|${opening}|${afterLongVowel})|h?[${vowels}]{1,2}n|s)${clitics}(?![\\p{L}\\p{M}\\p{N}])`,
  'iu',
);

/**
 * Recognises a word in the cases of the singular, with the third person's possessive ending and clitics, and in the
 * genitive of Swedish and English.
 * @param name one word in small letters, marks and numbers
 */
export function formsOf(name: string): RegExp {
  const { strong, weak = [], partitives = [] } = stemsOf(name);
  const own = (stem: string) => `h?${stem.slice(-1)}n${endsInTwo.test(stem) ? `|${afterLongVowel}` : ''}`;
  const forms = [
    `${name}s?${clitics}`,
    ...strong.map((stem) => `${stem}(?:${closing}|${opening}|${own(stem)})${possessive}${clitics}`),
    ...weak.map((stem) => `${stem}(?:${closing})${possessive}${clitics}`),
    ...partitives.map((stem) => `${stem}[aä]${possessive}${clitics}`),
  ];
  return new RegExp(`^(?:${forms.join('|')})$`, 'u');
}

interface Stems {
  /** that bear every ending */
  strong: string[];
  /** that bear only endings which close the syllable */
  weak?: string[];
  /** partitives without their last vowel */
  partitives?: string[];
}

function stemsOf(name: string): Stems {
  const body = name.slice(0, -1);
  if (name.endsWith('nen')) {
    const stem = name.slice(0, -2);
    return { strong: [`${name}i`, `${stem.slice(0, -1)}se`], partitives: [`${stem.slice(0, -1)}st`] };
  }
  if (name.endsWith('s')) return stemsOfS(body);
  if (name.endsWith('i')) return stemsOfI(body);
  if (name.endsWith('e')) return { strong: [name, `${name}e`, ...strengthened(name, 'e')], partitives: [`${name}tt`] };
  if (endsInVowel.test(name)) return { strong: [name], weak: weakened(name) };
  return { strong: stemsOfConsonant(body, name.slice(-1)), partitives: [`${name}t`] };
}

/** Matti: Mati- · Saari: Saare-, Saarta · Lumi: Lume-, Lunta · Vesi: Vete-, Vede-, Vettä · Kuusi: Kuuse-, Kuusta */
function stemsOfI(body: string): Stems {
  const modern = { strong: [`${body}i`], weak: body.endsWith('k') && !body.endsWith('kk') ? [] : weakened(`${body}i`) };
  // Only old words have an e: saari, lehti, onni; not Olli, Pirkki, Toini, Miki.
  if (/([^n])\1$|i[nk]$/.test(body)) return { ...modern, weak: weakened(`${body}i`) };
  const strong = [...modern.strong, `${body}e`];
  const weak = [...modern.weak, ...weakened(`${body}e`)];
  if (!body.endsWith('s')) return { strong, weak, partitives: [`${body.replace(/m$/, 'n')}t`] };
  const water = body.slice(0, -1);
  return { strong: [...strong, `${water}te`], weak: [...weak, `${water}de`], partitives: [`${body}t`, `${water}tt`] };
}

/** Ilves: Ilvekse- · Tuomas: Tuomaa- · Lammas: Lampaa- · Vapaus: Vapaude-, Vapautta · Mies: Miehe- · James: Jamesi- */
function stemsOfS(body: string): Stems {
  const last = body.slice(-1);
  const long = endsInVowel.test(body) ? [body + last, ...strengthened(body, last)] : [];
  const freedom = endsInTwo.test(body);
  return {
    strong: [`${body}kse`, `${body}he`, `${body}si`, ...long, ...(freedom ? [`${body}te`] : [])],
    weak: freedom ? [`${body}de`] : [],
    partitives: [`${body}st`, ...(freedom ? [`${body}tt`] : [])],
  };
}

/** Jasmin: Jasmini- · Sammal: Sammale- · Manner: Manteree- · Sydän: Sydäme- · Kevät: Kevää- · Olut: Olue- */
function stemsOfConsonant(body: string, last: string): string[] {
  const stems = [
    `${body}${last}i`,
    ...[`${body}${last}e`, ...strengthened(body, `${last}e`)].flatMap((e) => [e, `${e}e`]),
  ];
  if (last === 'n') stems.push(`${body}me`, ...strengthened(body, 'me'));
  if (last === 't') stems.push(`${body}e`, body + body.slice(-1));
  return stems;
}

/** Consonant gradation: strong, and what it weakens to. */
const grades: readonly (readonly [strong: string, ...weak: string[]])[] = [
  ['kk', 'k'],
  ['pp', 'p'],
  ['tt', 't'],
  ['nk', 'ng'],
  ['nt', 'nn'],
  ['lt', 'll'],
  ['rt', 'rr'],
  ['mp', 'mm'],
  ['ht', 'hd'],
  ['lk', 'l', 'lj'],
  ['rk', 'r', 'rj'],
  ['hk', 'h', 'hj'],
  ['lp', 'lv'],
  ['rp', 'rv'],
];
const ofOne: Readonly<Record<string, string>> = { k: '', p: 'v', t: 'd' };

/**
 * The stem with its last consonants weakened: Pekka, Peka-; Käpy, Kävy-; Puku, Puvu-; Poika, Poja-. Nothing shorter than
 * three letters: Aki would become the beginning of the commonest words.
 */
function weakened(stem: string): string[] {
  const [body, vowel] = [stem.slice(0, -1), stem.slice(-1)];
  const two = grades.find(([strong]) => body.endsWith(strong));
  const before = body.slice(0, two ? -2 : -1);
  const one = endsInVowel.test(before) ? ofOne[body.slice(-1)] : undefined;
  const weak = (two ? two.slice(1) : one === undefined ? [] : [one]).map((consonants) => before + consonants + vowel);
  if (/[uy]k[uy]$/.test(stem)) weak.push(`${before}v${vowel}`);
  if (/[aou]ik[aä]$/.test(stem)) weak.push(`${before.slice(0, -1)}j${vowel}`);
  return weak.filter((weaker) => weaker.length > 2);
}

/** The stem with its last consonants strengthened, and an ending to it: Sade, Sate|e-; Lamma|s, Lampa|a-. */
function strengthened(stem: string, ending: string): string[] {
  const [body, vowel] = [stem.slice(0, -1), stem.slice(-1)];
  return [...grades, ...Object.entries(ofOne)].flatMap(([strong, ...weak]) =>
    weak
      .filter((consonants) => consonants !== '' && body.endsWith(consonants))
      .map((consonants) => body.slice(0, -consonants.length) + strong + vowel + ending),
  );
}
