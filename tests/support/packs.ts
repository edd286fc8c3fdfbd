import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type PackFiles, readPack } from '../../shared/pack/check.ts';
import type { Pack } from '../../shared/pack/pack.ts';

// biome-ignore lint/suspicious/noExplicitAny: authors' mistakes are of any shape
export type Loose = any;

const varipiiriFolder = join(import.meta.dirname, '../../content/packs/varipiiri');

/** The files of a pack's folder, parsed. */
export function filesOf(folder = varipiiriFolder): Record<string, unknown> {
  const files: Record<string, unknown> = {};
  for (const file of globSync('**/*.json', { cwd: folder }).sort())
    files[file] = JSON.parse(readFileSync(join(folder, file), 'utf8'));
  return files;
}

/** A pack that is known to be right. */
export function packOf(files: PackFiles): Pack {
  const { pack, problems } = readPack(files);
  if (!pack || problems.length > 0)
    throw new Error(`packOf: expected a pack without problems, found ${JSON.stringify(problems[0])}`);
  return pack;
}

export const varipiiri: Pack = packOf(filesOf());
/** Three parts: check-in, Väripiiri, closing round. */
export const shortMeeting = 'lyhyt';
/** The whole arc, from the welcome to everybody's own moment. */
export const wholeMeeting = 'ensimmainen-kerta';
/** Every kind of play but the group story and pelitarina. */
export const nextMeeting = 'seuraava-kerta';
