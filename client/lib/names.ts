import { allativeOf, ownerForm, receiverForm } from '../../shared/lib/name-forms.ts';
import type { Locale } from '../../shared/lib/text.ts';
import type { TokenId } from '../../shared/session/tokens.ts';
import { locale, say, sayIn } from './locale.ts';

interface Named {
  token: TokenId;
  name?: string | undefined;
}

/** What a person is called at the table: the nickname, or the token's word. */
export const nameOf = ({ token, name }: Named, language?: Locale): string =>
  name ?? (language ? sayIn(language, `common.token.${token}`) : say(`common.token.${token}`));

/** The same as an owner: Aamun, Mikan, Pekan, Linnun · Aamus · Aamu’s. */
export const whose = ({ token, name }: Named, language: Locale = locale.value): string =>
  name === undefined ? sayIn(language, `common.token-whose.${token}`) : ownerForm(name, language);

/** The same as somebody to whom something is shown: Aamulle, Linnulle · Aamu. */
export function toWhom({ token, name }: Named, language: Locale = locale.value): string {
  if (name !== undefined) return receiverForm(name, language);
  if (language === 'sv' || language === 'en') return sayIn(language, `common.token.${token}`);
  return allativeOf(sayIn(language, `common.token-whose.${token}`));
}
