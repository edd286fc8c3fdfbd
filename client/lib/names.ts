import type { Locale } from '../../shared/lib/text.ts';
import type { TokenId } from '../../shared/session/tokens.ts';
import { genitive } from './genitive.ts';
import { locale, say, sayIn } from './locale.ts';

interface Named {
  token: TokenId;
  name?: string | undefined;
}

/** What a person is called at the table: the nickname, or the token's word. */
export const nameOf = ({ token, name }: Named, language?: Locale): string =>
  name ?? (language ? sayIn(language, `common.token.${token}`) : say(`common.token.${token}`));

/** The same as an owner: Aamun, Mikan, Pekan, Linnun · Aamus · Aamu’s. */
export function whose({ token, name }: Named, language: Locale = locale.value): string {
  if (name === undefined) return sayIn(language, `common.token-whose.${token}`);
  if (language === 'en') return `${name}’s`;
  if (language === 'sv') return /[sxz]$/i.test(name) ? name : `${name}s`;
  return genitive(name);
}
