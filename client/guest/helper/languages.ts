import { effect, signal } from '@preact/signals';
import { isLocale, type Locale } from '../../../shared/lib/text.ts';
import { kept } from '../../lib/kept.ts';
import { loadLocale, locale } from '../../lib/locale.ts';

const name = 'helper.beside';
const before = kept.get(name);

/** The language that stands beside the helper's own: that of the person helped, or none. */
export const beside = signal<Locale | undefined>(undefined);

export async function setBeside(chosen: Locale | undefined): Promise<void> {
  if (chosen) await loadLocale(chosen);
  beside.value = chosen;
  if (chosen) kept.set(name, chosen);
  else kept.drop(name);
}

if (isLocale(before)) void setBeside(before).catch(() => {});

// The same twice helps nobody.
effect(() => {
  if (beside.value === locale.value) beside.value = undefined;
});
