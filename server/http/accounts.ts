import { type Request as ExpressRequest, type Response as ExpressResponse, Router } from 'express';
import { z } from 'zod';
import { AccountProblem, type Accounts, addressHeader, type SignedIn, shortestPassword } from '../accounts/accounts.ts';
import type { HostedSession } from '../session/hosting.ts';
import type { Hosts } from '../session/hosts.ts';
import type { Store } from '../store/store.ts';
import { ApiProblem, notFound, parsed } from './answer.ts';
import type { Origins } from './origin.ts';

/** Who has signed in in the browser that a request comes from. */
export type SignedInOf = (request: ExpressRequest) => Promise<SignedIn | undefined>;

const setupSchema = z.strictObject({
  token: z.string().max(64),
  name: z.string().trim().min(1).max(80),
  email: z.email().max(200),
  password: z.string().min(shortestPassword).max(200),
});

/** The only ones of the library's endpoints that are reachable. */
const open = new Set(['/sign-in/email', '/sign-out', '/get-session', '/change-password']);

export const signedInWith =
  (accounts: Accounts): SignedInOf =>
  (request) =>
    request.headers.cookie ? accounts.signedIn(headersOf(request)) : Promise.resolve(undefined);

/** @throws ApiProblem 401 */
export async function mustBeSignedIn(signedIn: SignedInOf, request: ExpressRequest): Promise<SignedIn> {
  const who = await signedIn(request);
  if (!who) throw new ApiProblem(401, 'not-signed-in', 'Sign in first.');
  return who;
}

/** POST /api/accounts/setup { token, name, email, password }: a one-time link becomes an account, and signs it in. */
export function setupRoutes(accounts: Accounts, store: Store, origins: Origins): Router {
  const router = Router();
  const library = new LibraryWire(origins);
  router.post('/setup', async (request, response) => {
    const { token, ...account } = parsed(setupSchema, request.body);
    if (!(await store.invites.use(token)))
      throw new ApiProblem(403, 'link-used', 'This link has been used already, or is too old.');
    try {
      await accounts.create(account);
    } catch (fault) {
      await store.invites.giveBack(token);
      throw fault instanceof AccountProblem
        ? new ApiProblem(409, 'email-taken', 'This address has an account.')
        : fault;
    }
    const asked = library.request(request, '/sign-in/email');
    await library.answer(request, response, await accounts.signIn(asked, account.email, account.password));
  });
  return router;
}

/** /api/auth/*: signing in and out. Signing out closes the consoles of that browser at once. */
export function authRoutes(accounts: Accounts, hosts: Hosts<HostedSession>, origins: Origins): Router {
  const router = Router();
  const library = new LibraryWire(origins);
  router.all('/*path', async (request, response) => {
    const path = request.path;
    if (!open.has(path)) throw notFound('address');
    const before = path === '/sign-out' ? await accounts.signedIn(headersOf(request)) : undefined;
    await library.answer(request, response, await accounts.handle(library.request(request, path)));
    if (before) for (const hosted of await hosts.all()) hosted.signOut(before.signIn);
  });
  return router;
}

/** Hands requests to the accounts library, and its answers back. */
class LibraryWire {
  readonly #origins: Origins;

  constructor(origins: Origins) {
    this.#origins = origins;
  }

  /** With the caller's address put in by the server. */
  request(request: ExpressRequest, path: string): Request {
    const headers = headersOf(request);
    headers.set(addressHeader, request.ip ?? '');
    headers.set('content-type', 'application/json');
    return new Request(`${this.#origins.addressOf(request)}/api/auth${path}`, {
      method: request.method,
      headers,
      ...(request.method === 'POST' ? { body: JSON.stringify(request.body ?? {}) } : {}),
    });
  }

  /** A cookie that is set over TLS goes over TLS only. */
  async answer(request: ExpressRequest, response: ExpressResponse, answer: Response): Promise<void> {
    const suffix = this.#origins.addressOf(request).startsWith('https:') ? '; Secure' : '';
    response.status(answer.status);
    for (const [name, value] of answer.headers) if (name !== 'set-cookie') response.set(name, value);
    for (const cookie of answer.headers.getSetCookie()) response.append('Set-Cookie', cookie + suffix);
    response.set('Cache-Control', 'no-store').send(Buffer.from(await answer.arrayBuffer()));
  }
}

/** The headers of a request without those that describe its own body or its way here. */
function headersOf(request: ExpressRequest): Headers {
  const kept = Object.entries(request.headers).filter(
    ([name]) => !name.startsWith('x-') && !['content-length', 'transfer-encoding', 'connection'].includes(name),
  );
  return new Headers(
    kept.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as const] : [])) as [string, string][],
  );
}
