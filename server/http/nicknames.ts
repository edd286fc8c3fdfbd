import { randomInt } from 'node:crypto';
import type { Locale } from '../../shared/lib/text.ts';

/** Nature and calm things: short, friendly, nobody's first guess for a real person. */
const finnish = [
  'Kaisla',
  'Kanerva',
  'Käpy',
  'Puro',
  'Pilvi',
  'Havu',
  'Sammal',
  'Poutapilvi',
  'Aallokko',
  'Tuulahdus',
  'Hiekka',
  'Lumikko',
  'Kiuru',
  'Västäräkki',
  'Pajunkissa',
  'Mesimarja',
  'Orvokki',
  'Vaahtera',
  'Iltarusko',
  'Kuutamo',
  'Sadepisara',
  'Lokki',
  'Siili',
  'Ilves',
  'Hiutale',
  'Laine',
  'Tuikku',
  'Kaste',
  'Mustikka',
  'Saari',
];
const swedish = [
  'Ljung',
  'Kotte',
  'Bäck',
  'Moln',
  'Barr',
  'Mossa',
  'Våg',
  'Fläkt',
  'Lärka',
  'Sädesärla',
  'Hjortron',
  'Viol',
  'Lönn',
  'Solglimt',
  'Månsken',
  'Regndroppe',
  'Mås',
  'Igelkott',
  'Lodjur',
  'Snöflinga',
  'Dagg',
  'Blåbär',
  'Holme',
  'Vass',
];
const english = [
  'Heather',
  'Pinecone',
  'Brook',
  'Cloud',
  'Moss',
  'Ripple',
  'Breeze',
  'Skylark',
  'Wagtail',
  'Catkin',
  'Violet',
  'Maple',
  'Sunset',
  'Moonlight',
  'Raindrop',
  'Seagull',
  'Hedgehog',
  'Lynx',
  'Snowflake',
  'Dew',
  'Blueberry',
  'Island',
  'Reed',
];
const names: Record<Locale, readonly string[]> = { fi: finnish, 'fi-simple': finnish, sv: swedish, en: english };

/** A few nicknames that nobody at the table has, in random order. */
export function suggestNicknames(locale: Locale, taken: readonly string[], count = 6): string[] {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const free = names[locale].filter((name) => !used.has(name.toLowerCase()));
  return Array.from(
    { length: Math.min(count, free.length) },
    () => free.splice(randomInt(free.length), 1)[0] as string,
  );
}
