import express, { type Express, Router } from 'express';
import type { Accounts } from '../accounts/accounts.ts';
import type { Config } from '../config.ts';
import type { Log } from '../log.ts';
import type { Library } from '../packs/library.ts';
import type { HostedSession } from '../session/hosting.ts';
import type { Hosts } from '../session/hosts.ts';
import type { Store } from '../store/store.ts';
import { authRoutes, setupRoutes, signedInWith } from './accounts.ts';
import { ApiProblem, answerFaults, notFound } from './answer.ts';
import { guessing, guessingPages } from './codes.ts';
import { doorRoutes } from './door.ts';
import { exportRoutes } from './exports.ts';
import { groupPageRoutes, groupRoutes, managerRoutes } from './groups.ts';
import { notingRoutes } from './noting.ts';
import { observationRoutes } from './observations.ts';
import { guardOrigins, type Origins } from './origin.ts';
import { packRoutes } from './packs.ts';
import { pageRoutes } from './pages.ts';
import { personRoutes } from './people.ts';
import { purgeRoutes } from './purge.ts';
import { reviewRoutes } from './review.ts';
import { pageDoor, seatRoutes } from './seat.ts';
import { secureHeaders } from './security.ts';
import { sessionRoutes } from './sessions.ts';
import { contactRoutes, settingsRoutes } from './settings.ts';
import { Throttle } from './throttle.ts';

export interface WebParts {
  config: Pick<Config, 'trustProxy' | 'dataDir'>;
  log: Log;
  store: Store;
  accounts: Accounts;
  library: Library;
  hosts: Hosts<HostedSession>;
  origins: Origins;
  /** folder of the built client */
  dist: string;
  /** the server's clock, ms since 1970 */
  now(): number;
  /** the address that phones can reach */
  joinOrigin(): string;
  /** the server is being stopped: nothing new is begun */
  isClosing(): boolean;
}

/** Everything that goes by HTTP: the API, and the pages. */
export function openWeb(parts: WebParts): Express {
  const web = express();
  web.disable('x-powered-by').disable('etag');
  web.set('trust proxy', parts.config.trustProxy ? 1 : false);
  web.use(secureHeaders, guardOrigins(parts.origins));
  web.get('/healthz', (_request, response) => {
    response.set('Cache-Control', 'no-store').json({ status: 'ok' });
  });
  web.use('/api', apiRoutes(parts));
  web.use(pageRoutes(parts.dist));
  web.use(() => {
    throw notFound('address');
  });
  web.use(answerFaults(parts.log));
  return web;
}

function apiRoutes({ config, store, accounts, library, hosts, origins, now, joinOrigin, isClosing }: WebParts): Router {
  const signedIn = signedInWith(accounts);
  const guesses = new Throttle(guessing.each, guessing.everyone, now);
  const sessions = { store, library, hosts, signedIn, nameOf: accounts.nameOf, joinOrigin, now };
  const api = Router();
  api.use((_request, _response, next) => {
    if (isClosing()) throw new ApiProblem(503, 'closing', 'The server is being restarted. Try again in a moment.');
    next();
  });
  api.use(express.json({ limit: '32kb' }));
  api.use(
    '/door',
    pageDoor(sessions, new Throttle(guessingPages.each, guessingPages.everyone, now)),
    doorRoutes({ store, hosts, guesses, signedIn, joinOrigin, now }),
  );
  api.use('/seat', seatRoutes(sessions));
  api.use('/accounts', setupRoutes(accounts, store, origins));
  api.use('/auth', authRoutes(accounts, hosts, origins));
  api.use(
    '/sessions',
    notingRoutes(sessions),
    personRoutes(sessions),
    observationRoutes(sessions),
    reviewRoutes(sessions),
    contactRoutes(sessions),
    sessionRoutes(sessions),
  );
  api.use('/sessions', exportRoutes({ ...sessions, dataDir: config.dataDir }));
  api.use('/sessions', purgeRoutes(sessions));
  api.use('/sessions', groupPageRoutes(sessions));
  api.use('/groups', groupRoutes(sessions));
  api.use('/manager', managerRoutes(sessions));
  api.use('/settings', settingsRoutes(sessions));
  api.use(packRoutes({ library, store, hosts, signedIn }));
  api.use(() => {
    throw notFound('address');
  });
  return api;
}
