import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { frameworkSchema } from '../../shared/observation/framework.ts';
import {
  boardSchema,
  deckSchema,
  packSchema,
  patternsSchema,
  scenarioSchema,
  wordsSchema,
} from '../../shared/pack/pack.ts';
import { storySchema } from '../../shared/pack/story.ts';

const schemas = {
  pack: packSchema,
  deck: deckSchema,
  board: boardSchema,
  patterns: patternsSchema,
  scenario: scenarioSchema,
  story: storySchema,
  words: wordsSchema,
  framework: frameworkSchema,
};

/** JSON Schemas for authors' editors, by file name, made from the very schemas that check a pack. */
export const editorSchemas = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [
      `${name}.json`,
      `${JSON.stringify(z.toJSONSchema(schema, { io: 'input' }), null, 2)}\n`,
    ]),
  );

/** Writes them into a folder. */
export function writeEditorSchemas(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(editorSchemas())) writeFileSync(join(folder, name), text);
}

if (import.meta.main) writeEditorSchemas(join(import.meta.dirname, '../../content/schema'));
