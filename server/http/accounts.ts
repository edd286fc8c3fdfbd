import { type Request as ExpressRequest, type Response as ExpressResponse, Router } from 'express';
import { z } from 'zod';
import { AccountProblem, type Accounts, addressHeader, type SignedIn, shortestPassword } from '../accounts/accounts.ts';
import type { HostedSession } from '../session/hosting.ts';
import type { Hosts } from '../session/hosts.ts';
import type { Store } from '../store/store.ts';
import { ApiProblem, notFound, parsed } from './answer.ts';

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
export function setupRoutes(accounts: Accounts, store: Store): Router {
  const router = Router();
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
    const signedIn = await accounts.signIn(libraryRequest(request, '/sign-in/email'), account.email, account.password);
    await answerWith(signedIn, response);
  });
  return router;
}

/** /api/auth/*: signing in and out. Signing out closes the consoles of that browser at once. */
export function authRoutes(accounts: Accounts, hosts: Hosts<HostedSession>): Router {
  const router = Router();
  router.all('/*path', async (request, response) => {
    const path = request.path;
    if (!open.has(path)) throw notFound('address');
    const before = path === '/sign-out' ? await accounts.signedIn(headersOf(request)) : undefined;
    await answerWith(await accounts.handle(libraryRequest(request, path, request.body ?? {})), response);
    if (before) for (const hosted of await hosts.all()) hosted.signOut(before.signIn);
  });
  return router;
}

/** A request as the accounts library expects it, with the caller's address put in by the server. */
function libraryRequest(request: ExpressRequest, path: string, body?: unknown): Request {
  const headers = headersOf(request);
  headers.set(addressHeader, request.ip ?? '');
  headers.set('content-type', 'application/json');
  const hasBody = request.method === 'POST' && body !== undefined;
  return new Request(`${request.protocol}://${request.headers.host}/api/auth${path}`, {
    method: request.method,
    headers,
    ...(hasBody ? { body: JSON.stringify(body) } : {}),
  });
}

async function answerWith(answer: Response, response: ExpressResponse): Promise<void> {
  response.status(answer.status);
  for (const [name, value] of answer.headers) if (name !== 'set-cookie') response.set(name, value);
  for (const cookie of answer.headers.getSetCookie()) response.append('Set-Cookie', cookie);
  response.set('Cache-Control', 'no-store').send(Buffer.from(await answer.arrayBuffer()));
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
