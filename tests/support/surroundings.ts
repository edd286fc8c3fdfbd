import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

export const iconNames = (): Set<string> =>
  new Set(
    globSync('*-fill.svg', { cwd: join(root, 'node_modules/@phosphor-icons/core/assets/fill') }).map((file) =>
      file.replace('-fill.svg', ''),
    ),
  );

export const readFramework = (id: string): unknown =>
  JSON.parse(readFileSync(join(root, `content/frameworks/${id}.json`), 'utf8'));

export function frameworkCodes(): Record<string, Set<string>> {
  const codes: Record<string, Set<string>> = {};
  for (const file of globSync('*.json', { cwd: join(root, 'content/frameworks') })) {
    const { id, domains } = readFramework(file.replace('.json', '')) as {
      id: string;
      domains: { id: string; codes: { id: string }[] }[];
    };
    codes[id] = new Set(domains.flatMap((domain) => domain.codes.map((code) => `${domain.id}.${code.id}`)));
  }
  return codes;
}
