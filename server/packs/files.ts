import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { PackFiles, PackProblem } from '../../shared/pack/check.ts';

const largestFile = 2_000_000;
const largestPack = 20_000_000;
const deepest = 32;

/** Names that would reach into the objects that hold the pack. */
const forbidden = new Set(['__proto__', 'constructor', 'prototype']);

/** A pack's JSON files, and what already is wrong with them as files. */
export interface FolderReading {
  files: PackFiles;
  problems: PackProblem[];
}

/** Reads all JSON files under a folder. Never throws for what an author wrote. */
export async function readFolder(folder: string): Promise<FolderReading> {
  const files: Record<string, unknown> = {};
  const problems: PackProblem[] = [];
  let total = 0;
  for (const path of await jsonFiles(folder)) {
    const { size } = await stat(join(folder, path));
    total += size;
    if (size > largestFile || total > largestPack) {
      problems.push(
        problem(path, '', 'the file or the pack is too large', 'Keep a file under 2 MB and a pack under 20 MB.'),
      );
      break;
    }
    const text = await readFile(join(folder, path), 'utf8');
    const parsed = parse(text);
    if ('fault' in parsed) {
      problems.push(
        problem(
          path,
          '',
          `this is not JSON: ${parsed.fault}`,
          'Correct it there; an editor with JSON shows the place.',
        ),
      );
      continue;
    }
    const harm = findHarm(parsed.value);
    if (harm) problems.push(problem(path, harm.path, harm.what, harm.doThis));
    else files[path] = parsed.value;
  }
  return { files, problems };
}

const problem = (file: string, path: string, what: string, doThis: string): PackProblem => ({
  file,
  path,
  what,
  doThis,
});

/** Paths from the folder, with `/`, in alphabetical order. Links are not followed. */
async function jsonFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json') && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).replaceAll('\\', '/').replace(/^\/+/, ''))
    .sort();
}

function parse(text: string): { value: unknown } | { fault: string } {
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/, '')) as unknown };
  } catch (fault) {
    return { fault: (fault as Error).message.slice(0, 200) };
  }
}

function findHarm(root: unknown): { path: string; what: string; doThis: string } | undefined {
  const waiting: { value: unknown; path: string; depth: number }[] = [{ value: root, path: '', depth: 0 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, path, depth } = next;
    if (typeof value !== 'object' || value === null) continue;
    if (depth > deepest) return { path, what: 'it is nested too deeply', doThis: `Keep it under ${deepest} levels.` };
    for (const [name, field] of Object.entries(value)) {
      const place = Array.isArray(value) ? `${path}[${name}]` : path ? `${path}.${name}` : name;
      if (forbidden.has(name))
        return { path: place, what: `"${name}" cannot be a name here`, doThis: 'Choose another name.' };
      waiting.push({ value: field, path: place, depth: depth + 1 });
    }
  }
  return undefined;
}
