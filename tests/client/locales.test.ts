import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { refusals } from '../../shared/session/refusals.ts';
import { tokenIds } from '../../shared/session/tokens.ts';

const folder = new URL('../../client/locales/', import.meta.url);
const wordsOf = (file: string): Map<string, string> =>
  new Map(flat(JSON.parse(readFileSync(new URL(file, folder), 'utf8'))));

function* flat(words: object, before = ''): Generator<[string, string]> {
  for (const [key, word] of Object.entries(words))
    if (typeof word === 'string') yield [before + key, word];
    else yield* flat(word, `${before}${key}.`);
}
const gaps = (words: string): string[] =>
  [...words.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name as string).sort();

const namespaces = readdirSync(folder).flatMap((file) => /^fi\.(\w+)\.json$/.exec(file)?.[1] ?? []);

test.each(namespaces.flatMap((namespace) => ['sv', 'en'].map((locale) => ({ namespace, locale }))))(
  '$namespace in $locale says everything that the Finnish does, with the same gaps',
  ({ namespace, locale }) => {
    const finnish = wordsOf(`fi.${namespace}.json`);
    const other = wordsOf(`${locale}.${namespace}.json`);
    expect([...other.keys()].sort()).toEqual([...finnish.keys()].sort());
    for (const [key, words] of finnish) expect([key, gaps(other.get(key) ?? '')]).toEqual([key, gaps(words)]);
  },
);

test('plain Finnish only says what Finnish says, too', () => {
  const plain = readdirSync(folder).filter((file) => file.startsWith('fi-simple.'));
  for (const file of plain) {
    const finnish = wordsOf(file.replace('fi-simple', 'fi'));
    for (const [key, words] of wordsOf(file)) expect([key, gaps(words)]).toEqual([key, gaps(finnish.get(key) ?? '')]);
  }
});

test('every refusal and every token has its words', () => {
  const common = wordsOf('fi.common.json');
  for (const refusal of refusals) expect(common.get(`refusal.${refusal}`)).toBeTruthy();
  for (const token of tokenIds) expect(common.get(`token.${token}`) && common.get(`token-whose.${token}`)).toBeTruthy();
});
