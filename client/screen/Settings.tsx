import { useEffect, useState } from 'preact/hooks';
import type { Locale } from '../../shared/lib/text.ts';
import { locale, localeNames, say } from '../lib/locale.ts';
import { arrowsIn, arrowsOut, moonStars, speakerHigh, speakerSlash, sun, translate } from '../ui/icons.ts';
import { Icon } from '../ui/index.ts';
import { settings } from './settings.ts';

/** Milliseconds after the last movement of the mouse until the buttons leave again. */
const patience = 3500;

/** The screen's few buttons. They come when the mouse moves or the keyboard reaches them. */
export function Settings({ locales }: { locales: readonly Locale[] }) {
  const stirred = useStirred();
  const full = useFullScreen();
  const { sound, dark, second } = settings;
  return (
    <aside class="settings" aria-label={say('screen.settings.title')} data-stirred={stirred ? '' : undefined}>
      {locales.length > 1 && (
        <div class="settings-languages">
          <Icon of={translate} />
          <label>
            <span class="visually-hidden">{say('screen.settings.language')}</span>
            <select
              value={locale.value}
              onChange={(event) => settings.chooseLocale(event.currentTarget.value as Locale)}
            >
              {locales.map((one) => (
                <option key={one} value={one}>
                  {localeNames[one]}
                </option>
              ))}
            </select>
          </label>
          <label>
            <span class="visually-hidden">{say('screen.settings.second')}</span>
            <select
              value={second.value ?? ''}
              onChange={(event) =>
                settings.chooseSecond((event.currentTarget.value || undefined) as Locale | undefined)
              }
            >
              <option value="">{say('screen.settings.none')}</option>
              {locales
                .filter((one) => one !== locale.value)
                .map((one) => (
                  <option key={one} value={one}>
                    + {localeNames[one]}
                  </option>
                ))}
            </select>
          </label>
        </div>
      )}
      <Switch
        icon={sound.value ? speakerHigh : speakerSlash}
        word={say('screen.settings.sound')}
        on={sound.value}
        turn={() => {
          sound.value = !sound.value;
        }}
      />
      <Switch
        icon={dark.value ? sun : moonStars}
        word={say('screen.settings.dark')}
        on={dark.value}
        turn={settings.toggleDark}
      />
      {document.fullscreenEnabled && (
        <Switch
          icon={full ? arrowsIn : arrowsOut}
          word={say('screen.settings.full')}
          on={full}
          turn={() =>
            void (full ? document.exitFullscreen() : document.documentElement.requestFullscreen()).catch(() => {})
          }
        />
      )}
    </aside>
  );
}

const Switch = ({ icon, word, on, turn }: { icon: string; word: string; on: boolean; turn(): void }) => (
  <button type="button" class="settings-switch" aria-pressed={on} aria-label={word} title={word} onClick={turn}>
    <Icon of={icon} />
  </button>
);

function useStirred(): boolean {
  const [stirred, setStirred] = useState(false);
  useEffect(() => {
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const stir = () => {
      setStirred(true);
      clearTimeout(waiting);
      waiting = setTimeout(() => setStirred(false), patience);
    };
    addEventListener('pointermove', stir);
    addEventListener('pointerdown', stir);
    return () => {
      clearTimeout(waiting);
      removeEventListener('pointermove', stir);
      removeEventListener('pointerdown', stir);
    };
  }, []);
  return stirred;
}

function useFullScreen(): boolean {
  const [full, setFull] = useState(document.fullscreenElement !== null);
  useEffect(() => {
    const look = () => setFull(document.fullscreenElement !== null);
    document.addEventListener('fullscreenchange', look);
    return () => document.removeEventListener('fullscreenchange', look);
  }, []);
  return full;
}
