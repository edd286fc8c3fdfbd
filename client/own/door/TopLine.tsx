import { locales } from '../../../shared/lib/text.ts';
import { say } from '../../lib/locale.ts';
import { nextTextSize, textSize } from '../../lib/text-size.ts';
import { textAa, x } from '../../ui/icons.ts';
import { Button, LanguageSelect } from '../../ui/index.ts';
import { closeNow } from './visit.ts';

/** Language and size of the text; and the way out, always at the same place. */
export const TopLine = () => (
  <header class="door-top">
    <LanguageSelect class="door-language" among={locales} label={say('own.language')} />
    <Button kind="quiet" icon={textAa} iconOnly onClick={nextTextSize}>
      {say('own.text-size-now', { size: say(`own.size.${textSize.value}`) })}
    </Button>
    <Button class="door-close" icon={x} onClick={closeNow}>
      {say('own.closing.do')}
    </Button>
  </header>
);
