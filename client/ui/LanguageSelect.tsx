import { type Locale, locale, localeNames, setLocale } from '../lib/locale.ts';

interface Props {
  /** the languages that there are words in on this page */
  among: readonly Locale[];
  label: string;
  class?: string;
}

/** Changes the language of the page at once. A language that the page lacks shows as the one that stands in for it. */
export function LanguageSelect({ among, label, class: name }: Props) {
  const now = among.includes(locale.value) ? locale.value : among[0];
  return (
    <select
      class={name}
      aria-label={label}
      value={now}
      onChange={(event) => void setLocale(event.currentTarget.value as Locale)}
    >
      {among.map((one) => (
        <option key={one} value={one} lang={one}>
          {localeNames[one]}
        </option>
      ))}
    </select>
  );
}
