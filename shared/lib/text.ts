/**
 * Languages and their plain variants (`simple` is a registered BCP 47 variant subtag).
 * `nextBest` is where a missing text is looked for.
 */
export const locales = ['fi', 'fi-simple', 'sv', 'en'] as const;
export type Locale = (typeof locales)[number];

const nextBest: Record<Locale, readonly Locale[]> = {
  fi: ['fi', 'fi-simple', 'en', 'sv'],
  'fi-simple': ['fi-simple', 'fi', 'en', 'sv'],
  sv: ['sv', 'fi', 'en', 'fi-simple'],
  en: ['en', 'fi', 'sv', 'fi-simple'],
};

export const isLocale = (value: unknown): value is Locale => (locales as readonly unknown[]).includes(value);

/** A text written beside its content in every language, e.g. an observation code. */
export type LocalisedText = Record<Locale, string>;

/** Texts by id in one language. */
export type Texts = Readonly<Record<string, string>>;

/** The text in the wanted language, or in the next best one that has it. */
export function inLocale(text: Partial<LocalisedText>, locale: Locale): string {
  for (const candidate of nextBest[locale]) {
    const found = text[candidate];
    if (found) return found;
  }
  return '';
}

/** Who may read a text: everyone, those who lead, or one seat alone. */
export const audiences = ['open', 'facilitator', 'secret'] as const;
export type Audience = (typeof audiences)[number];
