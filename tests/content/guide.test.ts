import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readPack } from '../../shared/pack/check.ts';
import { filesOf } from '../support/packs.ts';
import { frameworkCodes, iconNames } from '../support/surroundings.ts';

const guide = readFileSync(join(import.meta.dirname, '../../content/README.md'), 'utf8');

it('the story in the authoring guide is one that check accepts', () => {
  const chapter = guide.split('\n## ').find((text) => text.startsWith('A story\n')) ?? '';
  const [story, words] = [...chapter.matchAll(/```json\n([\s\S]*?)```/g)].map(([, json]) => JSON.parse(json ?? ''));
  expect(story).toMatchObject({ id: 'parcel' });
  const locales = ['fi', 'fi-simple', 'sv', 'en'];
  const files = {
    ...filesOf(),
    'stories/parcel/story.json': story,
    ...Object.fromEntries(locales.map((locale) => [`stories/parcel/${locale}.json`, words])),
  };
  expect(readPack(files, { symbols: iconNames(), codes: frameworkCodes() }).problems).toEqual([]);
});
