import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { LocalDriver, LocalPresence, matchMaker, Server as Rooms } from '@colyseus/core';
import { WebSocketTransport } from '@colyseus/ws-transport';
import express, { type Express } from 'express';
import { type Accounts, openAccounts } from './accounts/accounts.ts';
import { joinOrigin } from './boot/addresses.ts';
import type { Config } from './config.ts';
import { authRoutes, setupRoutes, signedInWith } from './http/accounts.ts';
import { answerFaults, notFound } from './http/answer.ts';
import { guessing } from './http/codes.ts';
import { doorRoutes } from './http/door.ts';
import { observationRoutes } from './http/observations.ts';
import { guardOrigins, type Origins, originsOf } from './http/origin.ts';
import { packRoutes } from './http/packs.ts';
import { pageRoutes } from './http/pages.ts';
import { secureHeaders } from './http/security.ts';
import { sessionRoutes } from './http/sessions.ts';
import { Throttle } from './http/throttle.ts';
import { type Log, openLog } from './log.ts';
import { type Library, openLibrary } from './packs/library.ts';
import { type HostedSession, openHosting, roomName } from './session/hosting.ts';
import type { Hosts } from './session/hosts.ts';
import { SessionRoom } from './session/SessionRoom.ts';
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
  /** tells everyone to wait calmly, finishes what has been asked for, and closes everything */
  close(): Promise<void>;
}

const dist = fileURLToPath(new URL('../dist', import.meta.url));
const largestFrame = 4 * 1024;
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
  const transport = await openRooms(origins, log);
  const messagesPerSecond = options.messagesPerSecond ?? 30;
  const hosts = openHosting({ store, library, log, now, messagesPerSecond, idleFor: 10 * 60_000 });
  const web = express();
  const server = createServer(web);
  const port = () => (server.address() as AddressInfo).port;
  const origin = () => joinOrigin(config.publicUrl, port());
  addRoutes(web, { config, log, store, accounts, library, hosts, origins, now, origin });
  await listen(server, config);
  transport.attachToServer(server);

  return {
    url: `http://localhost:${port()}`,
    port: port(),
    store,
    accounts,
    library,
    hosts,
    async close() {
      hosts.stopSweeping();
      for (const { host } of await hosts.all()) host.tellClosing();
      await new Promise((resolve) => setTimeout(resolve, goodbye));
      await hosts.closeAll();
      await matchMaker.gracefullyShutdown();
      transport.shutdown();
      server.close();
      server.closeAllConnections();
      accounts.close();
      store.close();
    },
  };
}

interface Parts {
  config: Config;
  log: Log;
  store: Store;
  accounts: Accounts;
  library: Library;
  hosts: Hosts<HostedSession>;
  origins: Origins;
  now(): number;
  origin(): string;
}

function addRoutes(web: Express, { config, log, store, accounts, library, hosts, origins, now, origin }: Parts): void {
  const signedIn = signedInWith(accounts);
  const guesses = new Throttle(guessing.each, guessing.everyone, now);
  const sessions = { store, library, hosts, signedIn, nameOf: accounts.nameOf, joinOrigin: origin, now };

  web.disable('x-powered-by').disable('etag');
  web.set('trust proxy', config.trustProxy ? 1 : false);
  web.use(secureHeaders, guardOrigins(origins));
  web.get('/healthz', (_request, response) => {
    response.set('Cache-Control', 'no-store').json({ status: 'ok' });
  });
  const api = express.Router();
  api.use(express.json({ limit: '32kb' }));
  api.use('/door', doorRoutes({ store, hosts, guesses, signedIn, joinOrigin: origin, now }));
  api.use('/accounts', setupRoutes(accounts, store));
  api.use('/auth', authRoutes(accounts, hosts));
  api.use('/sessions', observationRoutes(sessions), sessionRoutes(sessions));
  api.use(packRoutes(library, signedIn));
  api.use(() => {
    throw notFound('address');
  });
  web.use('/api', api);
  web.use(pageRoutes(dist));
  web.use(() => {
    throw notFound('address');
  });
  web.use(answerFaults(log));
}

/**
 * The rooms' side, without any HTTP of its own: nobody creates, lists or joins a room but through the door. (The
 * library's own `listen` would add its endpoints, and answer every Origin with credentials.)
 */
async function openRooms(origins: Origins, log: Log): Promise<WebSocketTransport> {
  const transport = new WebSocketTransport({
    noServer: true,
    maxPayload: largestFrame,
    beforeUpgrade(_request, context) {
      const host = context.headers.get('host') ?? undefined;
      if (origins.isOwnHost(host) && origins.isOwnOrigin(context.headers.get('origin'), host)) return undefined;
      return new Response(null, { status: 403 });
    },
  });
  const rooms = new Rooms({
    transport,
    presence: new LocalPresence(),
    driver: new LocalDriver(),
    logger: quiet(log),
    gracefullyShutdown: false,
    greet: false,
  });
  matchMaker.controller.exposedMethods = [];
  rooms.define(roomName, SessionRoom);
  await matchMaker.accept();
  return transport;
}

/** What the rooms' library complains of is what clients sent: of interest to whoever looks for it, first lines only. */
function quiet(log: Log): Record<'debug' | 'error' | 'info' | 'trace' | 'warn', (...said: unknown[]) => void> {
  const whisper = (...said: unknown[]) => log.debug({ rooms: String(said[0]).split('\n')[0]?.slice(0, 200) });
  return { debug: whisper, error: whisper, info: whisper, trace: whisper, warn: whisper };
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
