import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { editorSchemas } from '../../server/packs/schemas.ts';

const folder = join(import.meta.dirname, '../../content/schema');

it.each(Object.entries(editorSchemas()))(
  'content/schema/%s is what the code says (npm run schema writes it)',
  (name, text) => {
    expect(readFileSync(join(folder, name), 'utf8')).toBe(text);
  },
);
