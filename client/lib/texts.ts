import { type Signal, signal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { Locale, Texts } from '../../shared/lib/text.ts';
import type { OpenPack } from '../../shared/wire/api.ts';
import type { PackText } from '../activities/face.ts';
import { ApiFailure, packContent, packTexts } from './api.ts';

const packs = new Map<string, Signal<OpenPack | undefined>>();
const words = new Map<string, Signal<Texts | undefined>>();

/** The pack's content by its hash; undefined until it has come. Read in a component, it redraws it. */
export const packOf = (hash: string): OpenPack | undefined => coming(packs, hash, () => packContent(hash)).value;

/**
 * The pack's words in a language; undefined until they have come. A missing id gives an empty string.
 * @param audience `facilitator` also needs a signed-in worker
 */
export function textOf(hash: string, locale: Locale, audience: 'open' | 'facilitator' = 'open'): PackText | undefined {
  const texts = coming(words, `${hash}/${audience}/${locale}`, () => packTexts(hash, locale, audience)).value;
  return texts && ((id) => texts[id] ?? '');
}

/**
 * The pack's content and words for a component. While another language is on its way, the words of the last one stay.
 * @param hash undefined as long as it is not known which pack is played
 */
export function usePack(hash: string | undefined, locale: Locale): { pack: OpenPack; text: PackText } | undefined {
  const before = useRef<PackText | undefined>(undefined);
  const pack = hash === undefined ? undefined : packOf(hash);
  const text = hash === undefined ? undefined : textOf(hash, locale);
  if (text) before.current = text;
  const known = text ?? before.current;
  return pack && known && { pack, text: known };
}

/** One request for each thing, tried until it comes: content under a hash never changes. */
function coming<Value>(
  cache: Map<string, Signal<Value | undefined>>,
  name: string,
  load: () => Promise<Value>,
): Signal<Value | undefined> {
  const known = cache.get(name);
  if (known) return known;
  const made = signal<Value | undefined>(undefined);
  cache.set(name, made);
  const attempt = (pause: number): void => {
    load().then(
      (value) => {
        made.value = value;
      },
      (error) => {
        if (error instanceof ApiFailure && error.status >= 400 && error.status < 500) cache.delete(name);
        else setTimeout(() => attempt(Math.min(pause * 2, 8000)), pause);
      },
    );
  };
  attempt(300);
  return made;
}
