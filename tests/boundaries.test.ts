import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const sources = globSync('{shared,server,client}/**/*.{ts,tsx}', { cwd: root })
  .filter((file) => !file.endsWith('.d.ts'))
  .sort()
  .map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') }));

/** Modules that a file imports for their values; `import type` does not count. */
const importsOf = (text: string): string[] =>
  [...text.matchAll(/^\s*(?:import|export)\s+(?!type\b)(?:[^'";]*?\sfrom\s+)?'([^']+)'|\bimport\('([^']+)'\)/gm)].map(
    (found) => found[1] ?? found[2] ?? '',
  );

const offenders = (files: RegExp, forbidden: RegExp, except = /(?!)/) =>
  sources
    .filter(({ file }) => files.test(file) && !except.test(file))
    .flatMap(({ file, text }) =>
      importsOf(text)
        .filter((module) => forbidden.test(module))
        .map((module) => `${file} → ${module}`),
    );

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
    expect(offenders(/^client\//, /^phaser/, /^client\/stage\/|^client\/activities\/.*Scene\.ts$/)).toEqual([]);
  });

  it('zod does not go to the phone: the rules run in a browser only where a facilitator rehearses', () => {
    expect(offenders(/^client\//, /^zod/)).toEqual([]);
    const reached = new Set<string>();
    const visit = (file: string) => {
      if (reached.has(file) || file.startsWith('client/host/rehearsal/')) return;
      reached.add(file);
      const source = sources.find((candidate) => candidate.file === file);
      for (const module of importsOf(source?.text ?? ''))
        if (module.startsWith('.')) visit(join(file, '..', module).replaceAll('\\', '/'));
    };
    for (const { file } of sources) if (file.startsWith('client/')) visit(file);
    const withZod = [...reached].filter((file) =>
      importsOf(sources.find((candidate) => candidate.file === file)?.text ?? '').includes('zod'),
    );
    expect(withZod).toEqual([]);
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
