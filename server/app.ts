import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { type Accounts, openAccounts } from './accounts/accounts.ts';
import { joinOrigin } from './boot/addresses.ts';
import type { Config } from './config.ts';
import { originsOf } from './http/origin.ts';
import { openWeb } from './http/web.ts';
import { type Log, openLog } from './log.ts';
import { type Library, openLibrary } from './packs/library.ts';
import { type HostedSession, openHosting } from './session/hosting.ts';
import type { Hosts } from './session/hosts.ts';
import { openWire } from './session/wire.ts';
import { openStore, type Store } from './store/store.ts';

/** What tests and benches may put in the place of the real thing. */
export interface AppOptions {
  /** wraps the store, e.g. to make it slow or to let it fail */
  store?(store: Store): Store;
  now?(): number;
  messagesPerSecond?: number;
  log?: Log;
}

export interface App {
  /** where this machine reaches it, e.g. http://localhost:2567 */
  url: string;
  port: number;
  store: Store;
  accounts: Accounts;
  library: Library;
  hosts: Hosts<HostedSession>;
  log: Log;
  /** after a fault that nobody can say whose it was: every session is read anew from its log */
  readAnew(): Promise<void>;
  /** tells everyone to wait calmly, finishes what has been asked for, and closes everything */
  close(): Promise<void>;
}

const dist = fileURLToPath(new URL('../dist', import.meta.url));
/** How long `closing` has to reach the phones before their connections close, ms. */
const goodbye = 150;

/**
 * Puts the server together and starts to listen.
 * @throws when the data folder cannot be used, or (with `code` EADDRINUSE) the port is taken
 */
export async function startApp(config: Config, options: AppOptions = {}): Promise<App> {
  const log = options.log ?? openLog(config.logLevel);
  const now = options.now ?? Date.now;
  const opened = await openStore(config.dataDir);
  const store = options.store?.(opened) ?? opened;
  const accounts = await openAccounts(config.dataDir, log);
  const library = await openLibrary(config.contentDir, store.blobs, log);
  const origins = originsOf(config);
  const wire = await openWire(origins, log);
  const messagesPerSecond = options.messagesPerSecond ?? 30;
  const hosts = openHosting({ store, library, log, now, messagesPerSecond, idleFor: 10 * 60_000 });

  let closing = false;
  const server = createServer();
  const port = () => (server.address() as AddressInfo).port;
  const joinAt = () => joinOrigin(config.publicUrl, port());
  const parts = { config, log, store, accounts, library, hosts, origins, dist, now, joinOrigin: joinAt };
  server.on('request', openWeb({ ...parts, isClosing: () => closing }));
  await listen(server, config);
  wire.attachTo(server);

  return {
    url: `http://localhost:${port()}`,
    port: port(),
    store,
    accounts,
    library,
    hosts,
    log,
    async readAnew() {
      await Promise.allSettled((await hosts.all()).map(({ host }) => host.readAnew()));
    },
    async close() {
      closing = true;
      hosts.stopSweeping();
      for (const { host } of await hosts.all()) host.tellClosing();
      await new Promise((resolve) => setTimeout(resolve, goodbye));
      await hosts.closeAll();
      await wire.close();
      server.close();
      server.closeAllConnections();
      accounts.close();
      store.close();
    },
  };
}

function listen(server: Server, { port, host }: Config): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}
