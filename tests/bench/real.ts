import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startApp } from '../../server/app.ts';
import { readConfig } from '../../server/config.ts';
import { reportTo } from './child.ts';

/** The server as it is, with a real database file and every step on the disk before it is shown. */
const folder = mkdtempSync(join(tmpdir(), 'pelipiiri-bench-'));
const config = readConfig({
  PORT: '0',
  HOST: '127.0.0.1',
  DATA_DIR: folder,
  BUILD_CLIENT: 'never',
  LOG_LEVEL: 'error',
});
const app = await startApp(config, { messagesPerSecond: 10_000 });
reportTo(process, { url: app.url.replace('localhost', '127.0.0.1'), invite: await app.store.invites.make() });
