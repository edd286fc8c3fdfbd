import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const files = [
  ...globSync('content/packs/**/{fi,fi-simple}.json', { cwd: root }),
  ...globSync('client/locales/fi*.json', { cwd: root }),
].sort();

/** Every string in a JSON value. */
const textsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : value !== null && typeof value === 'object'
      ? Object.values(value).flatMap(textsIn)
      : [];

function finnishTexts(): string[] {
  const frameworks = globSync('content/frameworks/*.json', { cwd: root }).map(
    (file) => JSON.parse(readFileSync(join(root, file), 'utf8')) as unknown,
  );
  const inFinnish = (value: unknown): string[] =>
    value !== null && typeof value === 'object'
      ? Object.entries(value).flatMap(([key, inner]) =>
          key === 'fi' || key === 'fi-simple' ? textsIn(inner) : inFinnish(inner),
        )
      : [];
  return [
    ...files.flatMap((file) => textsIn(JSON.parse(readFileSync(join(root, file), 'utf8')))),
    ...frameworks.flatMap(inFinnish),
  ];
}

const wordList = join(root, 'content/wordlist-fi.txt');
const known = new Set(
  existsSync(wordList)
    ? readFileSync(wordList, 'utf8')
        .split('\n')
        .map((word) => word.trim().toLowerCase())
    : [],
);

describe('Finnish', () => {
  it(`every word of ${files.length} files is known to voikko, or is in the word list`, () => {
    const words = new Set(
      finnishTexts()
        .flatMap(
          (text) =>
            text
              .replaceAll(/\{\{[^}]*\}\}|`[^`]*`|https?:\S+|\S+@\S+|npx \S+ \S+|\w+\/\w+/g, ' ')
              .match(/\p{L}+(?:’\p{L}+)*/gu) ?? [],
        )
        .filter((word) => word.length > 2),
    );
    const checked = spawnSync('voikkospell', [], {
      input: [...words].join('\n'),
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'C.UTF-8' },
    });
    if (checked.error) throw checked.error;
    const unknown = checked.stdout
      .split('\n')
      .flatMap((line) => (line.startsWith('W: ') ? [line.slice(3)] : []))
      .filter((word) => !known.has(word.toLowerCase()));
    console.log(`finnish: ${words.size} different words checked`);
    expect(unknown).toEqual([]);
  });
});
