import { enableCompileCache, flushCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

// After a crash every moment counts for those at the table: what was compiled once is not compiled again.
enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/pelipiiri', import.meta.url)));
const { start } = await import('./boot/start.ts');
await start();
flushCompileCache();
