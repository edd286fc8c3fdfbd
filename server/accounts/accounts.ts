import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { betterAuth } from 'better-auth';
import { getMigrations } from 'better-auth/db/migration';
import Sqlite from 'better-sqlite3';
import type { Log } from '../log.ts';
import { newInstallationSecret } from '../store/store.ts';
import { hashPassword, isPassword } from './passwords.ts';

export const shortestPassword = 10;
const longestPassword = 200;

/** The caller's address, put in by the server itself: nothing that a client sends under this name is believed. */
export const addressHeader = 'x-pelipiiri-address';

/** A signed-in facilitator. */
export interface SignedIn {
  account: string;
  name: string;
  /** id of this sign-in: one browser's */
  signIn: string;
}

export interface Accounts {
  /** answers the requests under /api/auth */
  handle(request: Request): Promise<Response>;
  signedIn(headers: Headers): Promise<SignedIn | undefined>;
  /** whether this is a first run: nobody can sign in yet */
  areNone(): Promise<boolean>;
  /** @throws AccountProblem when the address is taken */
  create(account: { name: string; email: string; password: string }): Promise<void>;
  nameOf(account: string): Promise<string | undefined>;
  /** Signs in without the limit on attempts, for an account that has just been made: the answer sets the cookie. */
  signIn(request: Request, email: string, password: string): Promise<Response>;
  /** @returns a new password, or undefined when there is no such account; every sign-in of it ends */
  resetPassword(email: string): Promise<string | undefined>;
  close(): void;
}

export class AccountProblem extends Error {}

/**
 * Opens the accounts: in a file of their own, because the library's transactions await, and must never do so on the
 * connection that sessions are written with. Nobody can sign up by themselves.
 */
export async function openAccounts(folder: string, log: Log): Promise<Accounts> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, 'accounts.sqlite');
  const database = new Sqlite(path);
  chmodSync(path, 0o600);
  database.pragma('journal_mode = WAL');
  database.pragma('busy_timeout = 5000');
  const auth = betterAuth(optionsFor(database, secretIn(folder), log));
  await (await getMigrations(auth.options)).runMigrations();
  // After the first table, as in store/database.ts.
  database.pragma('synchronous = FULL');
  const context = await auth.$context;

  return {
    handle: (request) => auth.handler(request),
    async signedIn(headers) {
      const found = await auth.api.getSession({ headers });
      return found ? { account: found.user.id, name: found.user.name, signIn: found.session.id } : undefined;
    },
    areNone: async () => (await context.internalAdapter.countTotalUsers()) === 0,
    async create({ name, email, password }) {
      const address = email.toLowerCase();
      if (await context.internalAdapter.findUserByEmail(address)) throw new AccountProblem('the address is taken');
      const user = await context.internalAdapter.createUser(
        { name, email: address, emailVerified: true },
        { method: 'email-password' },
      );
      const credential = { userId: user.id, providerId: 'credential', accountId: user.id };
      await context.internalAdapter.linkAccount({ ...credential, password: await hashPassword(password) });
    },
    signIn: (request, email, password) =>
      auth.api.signInEmail({ body: { email, password }, headers: request.headers, request, asResponse: true }),
    nameOf: async (account) => (await context.internalAdapter.findUserById(account))?.name,
    async resetPassword(email) {
      const found = await context.internalAdapter.findUserByEmail(email.toLowerCase());
      if (!found) return undefined;
      const password = newInstallationSecret().slice(0, 16);
      await context.internalAdapter.updatePassword(found.user.id, await hashPassword(password));
      await context.internalAdapter.deleteUserSessions(found.user.id);
      return password;
    },
    close: () => database.close(),
  };
}

/**
 * Hosts and origins are checked before a request gets here (http/origin.ts), so any that arrives is one of ours. Cookies
 * are made Secure where the page is (http/accounts.ts): the same server is reached by https and, in the LAN, by http.
 */
const optionsFor = (database: Sqlite.Database, secret: string, log: Log) => ({
  appName: 'Pelipiiri',
  database,
  secret,
  basePath: '/api/auth',
  baseURL: { allowedHosts: ['*'], protocol: 'auto' as const },
  emailAndPassword: {
    enabled: true,
    disableSignUp: true,
    minPasswordLength: shortestPassword,
    maxPasswordLength: longestPassword,
    password: { hash: hashPassword, verify: isPassword },
  },
  // Prefixed: a table named `session` would be taken for one of the library's own.
  user: { modelName: 'auth_user' },
  session: { modelName: 'auth_session', expiresIn: 14 * 24 * 3600 },
  account: { modelName: 'auth_account' },
  verification: { modelName: 'auth_verification' },
  rateLimit: { enabled: true, storage: 'memory' as const },
  advanced: { ipAddress: { ipAddressHeaders: [addressHeader] }, cookiePrefix: 'pelipiiri', useSecureCookies: false },
  telemetry: { enabled: false },
  logger: { log: (level: string, message: string) => (level === 'error' ? log.error(message) : log.debug(message)) },
});

function secretIn(folder: string): string {
  const path = join(folder, 'accounts.key');
  if (!existsSync(path)) writeFileSync(path, `${newInstallationSecret()}\n`, { mode: 0o600, flag: 'wx' });
  return readFileSync(path, 'utf8').trim();
}
