import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const sources = globSync('{shared,server,client}/**/*.{ts,tsx}', { cwd: root })
  .filter((file) => !file.endsWith('.d.ts'))
  .sort()
  .map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') }));

/** Modules that a file imports, also for their types alone. */
const namedIn = (text: string): string[] => importsOf(text.replaceAll(/^(\s*(?:import|export)) type\b/gm, '$1'));

/** Modules that a file imports for their values; `import type` does not count. */
const importsOf = (text: string): string[] =>
  [...text.matchAll(/^\s*(?:import|export)\s+(?!type\b)(?:[^'";]*?\sfrom\s+)?'([^']+)'|\bimport\('([^']+)'\)/gm)].map(
    (found) => found[1] ?? found[2] ?? '',
  );

const offenders = (files: RegExp, forbidden: RegExp, except = /(?!)/, imports = importsOf) =>
  sources
    .filter(({ file }) => files.test(file) && !except.test(file))
    .flatMap(({ file, text }) =>
      imports(text)
        .filter((module) => forbidden.test(module))
        .map((module) => `${file} → ${module}`),
    );

const takes = (file: string, module: string): boolean =>
  importsOf(sources.find((candidate) => candidate.file === file)?.text ?? '').includes(module);

/** All files that these files import, and what those import, but for what is held apart. */
function reachedFrom(files: readonly string[], apart = /(?!)/): string[] {
  const reached = new Set<string>();
  const visit = (file: string) => {
    if (reached.has(file) || apart.test(file)) return;
    reached.add(file);
    const source = sources.find((candidate) => candidate.file === file);
    for (const module of importsOf(source?.text ?? ''))
      if (module.startsWith('.')) visit(join(file, '..', module).replaceAll('\\', '/'));
  };
  for (const file of files) visit(file);
  return [...reached];
}

describe('boundaries', () => {
  it('there is something to look at', () => expect(sources.length).toBeGreaterThan(50));

  it('shared/ is pure: no Node, no rooms, no DOM library, no Phaser, nothing from server or client', () => {
    expect(
      offenders(
        /^shared\//,
        /^node:|^@colyseus\/(core|sdk)|^colyseus|^phaser|^preact|^kysely|^better-|\/(server|client)\//,
      ),
    ).toEqual([]);
  });

  it('shared/ has no clock and no chance of its own', () => {
    const impure = sources.filter(
      ({ file, text }) =>
        file.startsWith('shared/') && /Math\.random|Date\.now|new Date|performance\.now|setTimeout/.test(text),
    );
    expect(impure.map(({ file }) => file)).toEqual([]);
  });

  it('the Colyseus SDK is known to one file', () => {
    expect(offenders(/^client\//, /^@colyseus\/sdk|^colyseus/, /^client\/lib\/connection\.ts$/)).toEqual([]);
  });

  it('Phaser is known to the stage and the scenes', () => {
    const theirs = /^client\/stage\/|^client\/activities\/.*Scene\.ts$/;
    expect(offenders(/^client\//, /^phaser/, theirs, namedIn)).toEqual([]);
  });

  it('zod does not go to the phone: only with a rehearsal, and with a file that is opened or saved', () => {
    expect(offenders(/^client\//, /^zod/)).toEqual([]);
    const carries = /^import (?!type)[^;]*'(?:\.|[^']*\/keepsake)\/file\.ts'/m;
    expect(sources.filter(({ text }) => carries.test(text)).map(({ file }) => file)).toEqual([]);
    const everywhere = sources.filter(({ file }) => file.startsWith('client/')).map(({ file }) => file);
    const apart = /^client\/(host\/rehearsal\/|activities\/pelitarina\/keepsake\/files?\.ts$)/;
    expect(reachedFrom(everywhere, apart).filter((file) => takes(file, 'zod'))).toEqual([]);
  });

  it('what warns a worker who writes a note goes neither to the phone nor to the shared screen', () => {
    expect(sources.filter(({ file }) => takes(file, 'finnish-ssn')).map(({ file }) => file)).toEqual([
      'shared/observation/warnings.ts',
    ]);
    const pages = sources.filter(({ file }) => /^client\/(?!host|guest)\w+\/main\.tsx$/.test(file));
    const phone = reachedFrom(pages.map(({ file }) => file));
    expect(phone).toContain('client/play/App.tsx');
    expect(phone.filter((file) => takes(file, 'finnish-ssn'))).toEqual([]);
  });

  it('SQL is spoken in server/store only', () => {
    expect(offenders(/^(server|shared|client)\//, /^kysely|^better-sqlite3/, /^server\/(store|accounts)\//)).toEqual(
      [],
    );
  });

  it('rooms have no timers of their own: a throw there would end the process', () => {
    const raw = sources.filter(
      ({ file, text }) =>
        file === 'server/session/SessionRoom.ts' &&
        /\bset(Timeout|Interval)\(/.test(text.replaceAll(/this\.clock\.set(Timeout|Interval)\(/g, '')),
    );
    expect(raw.map(({ file }) => file)).toEqual([]);
  });

  it('shared code never asks which kind of activity it is', () => {
    const asking = sources.filter(
      ({ file, text }) =>
        /^(shared\/(session|pack|wire)|server)\//.test(file) &&
        /kind === '(check-in|colour-board|closing-round)'/.test(text),
    );
    expect(asking.map(({ file }) => file)).toEqual([]);
  });
});
