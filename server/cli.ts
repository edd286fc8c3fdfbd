#!/usr/bin/env node
import { tooOld } from './boot/node.ts';

const problem = tooOld();
if (problem) {
  console.error(problem);
  process.exit(1);
}
const { runCommand } = await import('./boot/commands.ts');
await runCommand(process.argv);
