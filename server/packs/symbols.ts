import { readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = dirname(fileURLToPath(import.meta.resolve('@phosphor-icons/core/fill/acorn-fill.svg')));
const known = new Map<string, string | undefined>();

/** Names of all icons that a pack may use. */
export const symbolNames = (): Set<string> =>
  new Set(readdirSync(folder).map((file) => file.replace(/-fill\.svg$/, '')));

/** The `d` of each icon's paths, in a 256 × 256 view box, by name; names that there are not are left out. */
export function symbolPaths(names: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    names.flatMap((name) => {
      if (!known.has(name)) known.set(name, readPath(name));
      const path = known.get(name);
      return path ? [[name, path]] : [];
    }),
  );
}

function readPath(name: string): string | undefined {
  if (!/^[a-z0-9-]+$/.test(name)) return undefined;
  try {
    const svg = readFileSync(`${folder}/${name}-fill.svg`, 'utf8');
    return [...svg.matchAll(/<path[^>]*\sd="([^"]+)"/g)].map((match) => match[1]).join('') || undefined;
  } catch {
    return undefined;
  }
}
