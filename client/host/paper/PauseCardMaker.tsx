import { useState } from 'preact/hooks';
import { localeNames, say } from '../../lib/locale.ts';
import { printer } from '../../ui/icons.ts';
import { Button, Line } from '../../ui/index.ts';
import { PauseCards, type PauseWord, pauseWords } from './PauseCards.tsx';

/** Pause cards for tables without phones, in the languages of the group. */
export function PauseCardMaker() {
  const [languages, setLanguages] = useState<readonly PauseWord['lang'][]>(pauseWords.map(({ lang }) => lang));
  const [own, setOwn] = useState('');
  const words = [
    ...pauseWords.filter(({ lang }) => languages.includes(lang)),
    ...(own.trim() ? [{ lang: undefined, word: own.trim() }] : []),
  ];
  return (
    <div class="paper-desk">
      <section class="paper-tools paper-form">
        <p>{say('host.paper.cards.text')}</p>
        <fieldset>
          <legend class="paper-legend">{say('host.paper.cards.languages')}</legend>
          {pauseWords.map(({ lang }) => (
            <label class="tick" key={lang}>
              <input
                type="checkbox"
                checked={languages.includes(lang)}
                onChange={(event) =>
                  setLanguages(
                    event.currentTarget.checked ? [...languages, lang] : languages.filter((one) => one !== lang),
                  )
                }
              />
              <span lang={lang}>{localeNames[lang]}</span>
            </label>
          ))}
        </fieldset>
        <Line
          label={say('host.paper.cards.own')}
          hint={say('host.paper.cards.ownHint')}
          value={own}
          max={16}
          onWrite={setOwn}
        />
        <Button kind="primary" icon={printer} onClick={() => print()}>
          {say('host.paper.print')}
        </Button>
      </section>
      <PauseCards words={words} />
    </div>
  );
}
