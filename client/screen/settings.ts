import { signal } from '@preact/signals';
import { isLocale, type Locale } from '../../shared/lib/text.ts';
import { kept } from '../lib/kept.ts';
import { loadLocale, locale } from '../lib/locale.ts';

/** A second language under the first, or none. */
const second = signal<Locale | undefined>(undefined);
/** Off until somebody turns them on: browsers allow no sound before a click either. */
const sound = signal(false);
/** For dim rooms. */
const dark = signal(kept.get('screen.dark') === 'yes');

/** The screen's own choices, kept apart from those of the console, which often runs in the same browser. */
export const settings = {
  second,
  sound,
  dark,

  /** Takes up what this screen was set to before. */
  async begin(): Promise<void> {
    const first = kept.get('screen.locale');
    if (isLocale(first)) await speak(first);
    const other = kept.get('screen.second');
    if (isLocale(other)) await settings.chooseSecond(other);
  },

  /** The session's language, unless somebody has chosen one on this screen. */
  proposeLocale(proposed: Locale): void {
    if (!isLocale(kept.get('screen.locale'))) void speak(proposed);
  },

  async chooseLocale(chosen: Locale): Promise<void> {
    await speak(chosen);
    kept.set('screen.locale', chosen);
    if (second.peek() === chosen) await settings.chooseSecond(undefined);
  },

  async chooseSecond(chosen: Locale | undefined): Promise<void> {
    if (chosen) await loadLocale(chosen);
    second.value = chosen;
    if (chosen) kept.set('screen.second', chosen);
    else kept.drop('screen.second');
  },

  toggleDark(): void {
    dark.value = !dark.value;
    kept.set('screen.dark', dark.value ? 'yes' : 'no');
  },
};

async function speak(chosen: Locale): Promise<void> {
  await loadLocale(chosen);
  locale.value = chosen;
}
