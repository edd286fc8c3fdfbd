import { locales } from '../../../shared/lib/text.ts';
import { type Locale, locale, localeNames, say, setLocale } from '../../lib/locale.ts';
import { nextTextSize, textSize } from '../../lib/text-size.ts';
import { textAa, x } from '../../ui/icons.ts';
import { Button } from '../../ui/index.ts';
import { closeNow } from './visit.ts';

/** Language and size of the text; and the way out, always at the same place. */
export const TopLine = () => (
  <header class="door-top">
    <select
      class="door-language"
      aria-label={say('own.language')}
      value={locale.value}
      onChange={(event) => void setLocale(event.currentTarget.value as Locale)}
    >
      {locales.map((one) => (
        <option key={one} value={one} lang={one}>
          {localeNames[one]}
        </option>
      ))}
    </select>
    <Button kind="quiet" icon={textAa} iconOnly onClick={nextTextSize}>
      {say('own.text-size-now', { size: say(`own.size.${textSize.value}`) })}
    </Button>
    <Button class="door-close" icon={x} onClick={closeNow}>
      {say('own.closing.do')}
    </Button>
  </header>
);
