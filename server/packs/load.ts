import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type Framework, frameworkSchema } from '../../shared/observation/framework.ts';
import type { PackWords } from '../../shared/pack/audience.ts';
import { type PackFiles, type PackProblem, readPack } from '../../shared/pack/check.ts';
import type { Pack } from '../../shared/pack/pack.ts';
import { canonical, contentHash } from '../store/blobs.ts';
import { readFolder } from './files.ts';
import { symbolNames } from './symbols.ts';

/** A pack without problems, ready to be played. */
export interface LoadedPack {
  hash: string;
  pack: Pack;
  words: PackWords;
  /** its files in one text; the hash is of this */
  content: string;
}

export interface LoadedFramework {
  hash: string;
  framework: Framework;
  content: string;
}

/** A pack that may not be played; the message lists everything that is wrong with it. */
export class PackRefused extends Error {
  readonly problems: readonly PackProblem[];

  constructor(folder: string, problems: readonly PackProblem[]) {
    super(`The pack in ${folder} cannot be used.\n${problems.map(sentence).join('\n')}`);
    this.problems = problems;
  }
}

/** One problem as one line: file, place in it, what is wrong, what to do. */
export const sentence = ({ file, path, what, doThis }: PackProblem): string =>
  `${file}${path ? ` at ${path}` : ''}: ${what}. ${doThis}`;

/**
 * Reads and checks a pack's folder.
 * @param frameworksFolder where the frameworks are that its cards suggest codes of; beside the packs, if not given
 * @throws PackRefused with all that is wrong
 */
export async function loadPack(
  folder: string,
  frameworksFolder = resolve(folder, '../../frameworks'),
): Promise<LoadedPack> {
  const { files, problems } = await checkFolder(folder, frameworksFolder);
  if (problems.length > 0) throw new PackRefused(folder, problems);
  return packOf(canonical(files));
}

/** Everything that is wrong with a pack's folder; nothing when it may be played. */
export async function checkFolder(
  folder: string,
  frameworksFolder = resolve(folder, '../../frameworks'),
): Promise<{ files: PackFiles; pack: Pack | undefined; problems: PackProblem[] }> {
  const { files, problems } = await readFolder(folder);
  const frameworks = await loadFrameworks(frameworksFolder);
  const codes = Object.fromEntries([...frameworks].map(([id, { framework }]) => [id, codesOf(framework)]));
  const known = { symbols: symbolNames(), ...(frameworks.size > 0 ? { codes } : {}) };
  const reading = readPack(files, known);
  return { files, pack: reading.pack, problems: [...problems, ...reading.problems] };
}

/** The pack that a stored text holds. Stored packs were without problems when they were pinned. */
export function packOf(content: string): LoadedPack {
  const { pack, words } = readPack(JSON.parse(content) as PackFiles);
  if (!pack) throw new Error('packOf: expected a pack that was checked before it was stored');
  return { hash: contentHash(content), pack, words, content };
}

/** The frameworks of a folder, by id; none when there is no such folder. */
export async function loadFrameworks(folder: string): Promise<Map<string, LoadedFramework>> {
  const names = await readdir(folder).catch(() => []);
  const loaded = new Map<string, LoadedFramework>();
  for (const name of names.filter((file) => file.endsWith('.json')).sort()) {
    const framework = frameworkSchema.parse(JSON.parse(await readFile(join(folder, name), 'utf8')));
    const content = canonical(framework);
    loaded.set(framework.id, { hash: contentHash(content), framework, content });
  }
  return loaded;
}

const codesOf = (framework: Framework): Set<string> =>
  new Set(framework.domains.flatMap((domain) => domain.codes.map((code) => `${domain.id}.${code.id}`)));
