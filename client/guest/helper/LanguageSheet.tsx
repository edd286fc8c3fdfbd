import type { Locale } from '../../../shared/lib/text.ts';
import type { PublicView } from '../../../shared/session/view.ts';
import { WhoIsHere } from '../../leading/WhoIsHere.tsx';
import { locale, localeNames, say, setLocale } from '../../lib/locale.ts';
import { OneOf } from '../../play/table/OneOf.tsx';
import { Sheet } from '../../ui/index.ts';
import { beside, setBeside } from './languages.ts';

interface Props {
  open: boolean;
  onClose(): void;
  view: PublicView;
  locales: readonly Locale[];
}

/** The helper's own language, and the one that stands beside it; who else is here. */
export function LanguageSheet({ open, onClose, view, locales }: Props) {
  const options = locales.map((one) => ({ value: one, words: localeNames[one], lang: one }));
  return (
    <Sheet title={say('guest.helper.languages')} closeWord={say('common.close')} open={open} onClose={onClose}>
      <OneOf
        legend={say('guest.helper.mine')}
        name="mine"
        options={options}
        chosen={locale.value}
        onChoose={(one) => void setLocale(one)}
      />
      <OneOf
        legend={say('guest.helper.beside')}
        name="beside"
        options={[
          { value: 'none', words: say('guest.helper.none') },
          ...options.filter(({ value }) => value !== locale.value),
        ]}
        chosen={beside.value ?? 'none'}
        onChoose={(one) => void setBeside(one === 'none' ? undefined : (one as Locale))}
      />
      <WhoIsHere view={view} />
    </Sheet>
  );
}
