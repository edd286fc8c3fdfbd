import { useEffect, useState } from 'preact/hooks';
import type { Locale } from '../../../../shared/lib/text.ts';
import { loadLocale, locale, localeNames, say } from '../../../lib/locale.ts';
import { textOf } from '../../../lib/texts.ts';
import { printer } from '../../../ui/icons.ts';
import { Button, Pick, Sheet } from '../../../ui/index.ts';
import type { PelitarinaLead } from '../Lead.tsx';
import { LifelineOnPaper } from './LifelineOnPaper.tsx';

/** A lifeline to draw on paper, in a language of the pack: for those who would rather not have a screen. */
export function OnPaper({ meeting, play, pack }: PelitarinaLead) {
  const [open, setOpen] = useState(false);
  const [language, setLanguage] = useState<Locale>(locale.value);
  const [loaded, setLoaded] = useState<Locale>();
  useEffect(() => {
    if (open) void loadLocale(language).then(() => setLoaded(language));
  }, [open, language]);
  const text = open ? textOf(meeting.pack, language) : undefined;
  return (
    <>
      <Button icon={printer} onClick={() => setOpen(true)}>
        {say('host.lead.pelitarina.paper.do')}
      </Button>
      <Sheet
        title={say('host.lead.pelitarina.paper.title')}
        closeWord={say('host.close')}
        open={open}
        onClose={() => setOpen(false)}
        place="middle"
      >
        <p>{say('host.lead.pelitarina.paper.told')}</p>
        <fieldset class="lifeline-languages">
          <legend class="visually-hidden">{say('host.lead.pelitarina.paper.language')}</legend>
          {pack.locales.map((one) => (
            <Pick
              key={one}
              name="lifeline-paper"
              class="lifeline-language"
              chosen={one === language}
              onPick={() => setLanguage(one)}
              lang={one === 'fi-simple' ? 'fi' : one}
            >
              {localeNames[one]}
            </Pick>
          ))}
        </fieldset>
        <Button kind="primary" icon={printer} disabled={!text || loaded !== language} onClick={() => print()}>
          {say('host.lead.pelitarina.paper.print')}
        </Button>
        {text && loaded === language && <LifelineOnPaper play={play} pack={pack} text={text} language={language} />}
      </Sheet>
    </>
  );
}
