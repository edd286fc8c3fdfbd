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
export function whose({ token, name }: Named, language: Locale = locale.value): string {
  if (name === undefined) return sayIn(language, `common.token-whose.${token}`);
  if (language === 'en') return `${name}’s`;
  if (language === 'sv') return /[sxz]$/i.test(name) ? name : `${name}s`;
  return genitive(name);
}

const irregular: Readonly<Record<string, string>> = {
  sampo: 'Sammon',
  ilta: 'Illan',
  aalto: 'Aallon',
  lempi: 'Lemmen',
};

/** Finnish genitive of a first name or nickname. Names keep their stems (Lumi: Lumin), but kk, pp and tt weaken. */
function genitive(name: string): string {
  const known = irregular[name.toLowerCase()];
  if (known) return known;
  if (/nen$/i.test(name)) return `${name.slice(0, -3)}sen`;
  if (/(kk|pp|tt)[aäioöuy]$/i.test(name)) return `${name.slice(0, -2)}${name.slice(-1)}n`;
  if (/[aeiouyåäöéèáíóú]$/i.test(name)) return `${name}n`;
  return /\p{L}$/u.test(name) ? `${name}in` : `${name}:n`;
}
