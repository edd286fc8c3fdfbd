import { tooOld } from './boot/node.ts';

const problem = tooOld();
if (problem) {
  console.error(problem);
  process.exit(1);
}
const { start } = await import('./boot/start.ts');
await start();
