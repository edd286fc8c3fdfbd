#!/usr/bin/env node
// Plain JavaScript: a runtime that is too old for the server's TypeScript must still be able to say so.
import { readFileSync } from 'node:fs';
import { enableCompileCache, flushCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

const { engines } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const needed = Number(engines.node.match(/\d+/)[0]);
if (Number(process.versions.node.split('.')[0]) < needed) {
  console.error(
    `Pelipiiri needs Node ${needed} or newer, but this is Node ${process.versions.node}; "npm start" brings its own.`,
  );
  process.exit(1);
}
// After a crash every moment counts for those at the table: what was compiled once is not compiled again.
enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/pelipiiri', import.meta.url)));
const { runCommand } = await import('./boot/commands.ts');
await runCommand(process.argv);
flushCompileCache();
