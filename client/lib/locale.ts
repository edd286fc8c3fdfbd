import { effect, signal } from '@preact/signals';
import i18next from 'i18next';
import { isLocale, type Locale, locales } from '../../shared/lib/text.ts';
import { kept } from './kept.ts';

export type { Locale };
export type Say = (key: string, values?: Record<string, string | number>) => string;

const files = import.meta.glob<{ default: Record<string, unknown> }>('../locales/*.json');
const wanted = new Set<string>();
/** The page's language. Read it in a component, or call `say`, and the component follows it. */
export const locale = signal<Locale>(firstLocale());

const words = i18next.createInstance();
void words.init({
  lng: locale.peek(),
  fallbackLng: { 'fi-simple': ['fi'], default: ['fi'] },
  load: 'currentOnly',
  supportedLngs: [...locales],
  resources: {},
  interpolation: { escapeValue: false },
  returnEmptyString: false,
});

effect(() => {
  document.documentElement.lang = locale.value;
});

/**
 * Interface words in the page's language: `say('play.join.title')` is the key `join.title` of `<locale>.play.json`.
 * @param values for `{{name}}` in the words; `count` picks the plural
 */
export const say: Say = (key, values) => sayIn(locale.value, key, values);

/** The same in another language, e.g. the second language of the shared screen. */
export function sayIn(language: Locale, key: string, values: Record<string, string | number> = {}): string {
  const [namespace, ...rest] = key.split('.');
  return words.t(rest.join('.'), { ns: namespace as string, lng: language, ...values });
}

/** Loads the words of the namespaces that a page needs; resolves when the page can be shown. */
export async function loadWords(...namespaces: string[]): Promise<void> {
  for (const namespace of namespaces) wanted.add(namespace);
  await loadLocale(locale.peek());
}

/** Changes the page's language and keeps the choice. The old words stay until the new ones have come. */
export async function setLocale(next: Locale): Promise<void> {
  await loadLocale(next);
  locale.value = next;
  kept.set('locale', next);
}

/** Loads a language beside the page's own, for `sayIn`. */
export async function loadLocale(language: Locale): Promise<void> {
  const languages: Locale[] = language === 'fi' ? ['fi'] : [language, 'fi'];
  await Promise.all(
    languages.flatMap((one) =>
      [...wanted].map(async (namespace) => {
        const load = files[`../locales/${one}.${namespace}.json`];
        if (!load || words.hasResourceBundle(one, namespace)) return;
        words.addResourceBundle(one, namespace, (await load()).default);
      }),
    ),
  );
}

/** Whether the reader has chosen a language on this device before. */
export const localeChosen = (): boolean => isLocale(kept.get('locale'));

function firstLocale(): Locale {
  const before = kept.get('locale');
  if (isLocale(before)) return before;
  const spoken = (navigator.languages ?? [navigator.language]).map((language) => language.toLowerCase().split('-')[0]);
  return spoken.find(isLocale) ?? 'fi';
}

/** Languages by their own names. */
export const localeNames: Record<Locale, string> = {
  fi: 'Suomi',
  'fi-simple': 'Helppo suomi',
  sv: 'Svenska',
  en: 'English',
};
