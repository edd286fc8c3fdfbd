import { randomBytes } from 'node:crypto';
import { type Request, Router } from 'express';
import { z } from 'zod';
import { locales } from '../../shared/lib/text.ts';
import { id as packId } from '../../shared/pack/pack.ts';
import { type GuestRole, guestAuthor } from '../../shared/session/actor.ts';
import type { SessionEvent } from '../../shared/session/events.ts';
import { replay } from '../../shared/session/replay.ts';
import type { GuestInvitation, SessionSummary } from '../../shared/wire/api.ts';
import type { SignedIn } from '../accounts/accounts.ts';
import { type Library, textInAll } from '../packs/library.ts';
import type { HostedSession } from '../session/hosting.ts';
import type { Hosts } from '../session/hosts.ts';
import type { Doer } from '../store/audit.ts';
import { CodeTaken, type NewSession, type SessionRecord } from '../store/sessions.ts';
import type { Store } from '../store/store.ts';
import { mustBeSignedIn, type SignedInOf } from './accounts.ts';
import { ApiProblem, notFound, parsed } from './answer.ts';
import { newCode } from './codes.ts';
import { guestCode, guestIn, guestToken } from './guests.ts';

export interface SessionParts {
  store: Store;
  library: Library;
  hosts: Hosts<HostedSession>;
  signedIn: SignedInOf;
  /** display name of an account */
  nameOf(account: string): Promise<string | undefined>;
  /** the origin that phones can reach */
  joinOrigin(): string;
  now(): number;
}

const openSchema = z.strictObject({
  packHash: z.string().max(80),
  scenario: packId,
  groupName: z.string().trim().max(60).optional(),
  locale: z.enum(locales),
  /** of the library, besides those that the scenario names */
  frameworks: z.array(packId).max(8).optional(),
});

/** Sessions as their facilitator sees them. Only the one who opened a session gets at it. */
export function sessionRoutes(parts: SessionParts): Router {
  const { store, hosts, signedIn } = parts;
  const router = Router();

  router.post('/', async (request, response) => {
    const who = await mustBeSignedIn(signedIn, request);
    const asked = parsed(openSchema, request.body);
    const record = await openSession(parts, who, asked);
    response
      .status(201)
      .set('Cache-Control', 'no-store')
      .json(await summaryOf(parts, record));
  });
  router.get('/', async (request, response) => {
    const who = await mustBeSignedIn(signedIn, request);
    const records = await store.sessions.ofOwner(who.account);
    const summaries = await Promise.all(records.map((record) => summaryOf(parts, record)));
    response.set('Cache-Control', 'no-store').json(summaries);
  });
  router.get('/:id', async (request, response) => {
    const { record } = await staffSession(parts, request, ['co-facilitator', 'observer', 'peer-facilitator']);
    response.set('Cache-Control', 'no-store').json(await summaryOf(parts, record));
  });
  router.get('/:id/guests/:guest', async (request, response) => {
    const { record } = await ownSession(parts, request);
    const number = Number(request.params.guest);
    const { host } = await hosts.get(record.id);
    if (!host.session.guests.some((guest) => guest.number === number && guest.state !== 'removed'))
      throw notFound('guest');
    const invitation: GuestInvitation = {
      path: `/g/${guestToken(store, record.id, number)}`,
      code: record.code,
      invite: guestCode(store, record.id, number),
    };
    response.set('Cache-Control', 'no-store').json(invitation);
  });
  return router;
}

/** @throws ApiProblem 401, or 404 also when the session is somebody else's */
export async function ownSession(
  { store, signedIn }: Pick<SessionParts, 'store' | 'signedIn'>,
  request: Request,
): Promise<{ record: SessionRecord; who: SignedIn; doer: Doer }> {
  const who = await mustBeSignedIn(signedIn, request);
  const record = await store.sessions.find(String(request.params.id));
  if (record?.owner !== who.account) throw notFound('session');
  return { record, who, doer: { who: who.account, role: 'facilitator' } };
}

/**
 * The session, for the facilitator who opened it or a guest in one of these roles.
 * @throws ApiProblem 401, or 404 when it is nobody's business
 */
export async function staffSession(
  parts: Pick<SessionParts, 'store' | 'signedIn' | 'hosts'>,
  request: Request,
  roles: readonly GuestRole[],
): Promise<{ record: SessionRecord; doer: Doer }> {
  const guest = await guestIn(parts, request, String(request.params.id), roles);
  if (guest) return { record: guest.record, doer: { who: guestAuthor(guest.guest), role: guest.guest.role } };
  return ownSession(parts, request);
}

/** A session's name in addresses and commands: a command would take a hyphen at its head for an option. */
export const newSessionId = (bytes = randomBytes(9)): string => bytes.toString('base64url').replace(/^-/, '_');

async function openSession(
  { store, library, now }: SessionParts,
  who: SignedIn,
  asked: z.infer<typeof openSchema>,
): Promise<SessionRecord> {
  const pinned = await library.pin(asked.packHash, asked.scenario, asked.frameworks);
  if (!pinned)
    throw new ApiProblem(404, 'no-such-scenario', 'The library has no such scenario or framework (any more).');
  const group = asked.groupName ? await store.groups.named(who.account, asked.groupName) : undefined;
  const session: NewSession = {
    id: newSessionId(),
    owner: who.account,
    code: newCode(),
    pack: pinned.loaded.hash,
    scenario: asked.scenario,
    frameworks: pinned.frameworks,
    group: group?.id,
    locale: asked.locale,
    openedAt: now(),
  };
  const opened: SessionEvent = {
    ...{ type: 'session-opened', v: 1, session: session.id, scenario: session.scenario, pack: session.pack },
    frameworks: session.frameworks,
    ...(group ? { group: group.id } : {}),
    ...(group ? await memoryOf(store, library, group.id) : { seen: [] }),
  };
  const first = { seq: 1, at: 0, actionId: undefined, actor: { role: 'facilitator' as const }, events: [opened] };
  for (;;) {
    try {
      await store.sessions.open(session, first);
      return { ...session, phase: 'lobby', seats: 0 };
    } catch (fault) {
      if (!(fault instanceof CodeTaken)) throw fault;
      session.code = newCode();
    }
  }
}

/** What a group brings along from its last meeting: which one it was, cards it has seen, its lines and veils. */
async function memoryOf(store: Store, library: Library, group: string) {
  const last = await store.sessions.lastOfGroup(group);
  const loaded = last && (await library.pack(last.pack));
  if (!loaded) return { seen: [] };
  const { seen, meeting, phase, lines, veils } = replay(await store.steps.of(last.id), loaded.pack);
  // A room that was opened and never started was no meeting.
  return { seen: [...seen], meeting: phase === 'lobby' ? meeting : meeting + 1, lines: [...lines], veils: [...veils] };
}

async function summaryOf({ store, library, joinOrigin }: SessionParts, record: SessionRecord): Promise<SessionSummary> {
  const loaded = await library.pack(record.pack);
  const group = record.group ? await store.groups.find(record.group) : undefined;
  return {
    id: record.id,
    code: record.code,
    joinPath: `/j/${store.sessions.secretOf(record.id, 'join')}`,
    screenPath: `/screen/${store.sessions.secretOf(record.id, 'screen')}`,
    devicePath: `/shared/${store.sessions.secretOf(record.id, 'device')}`,
    joinOrigin: joinOrigin(),
    pack: record.pack,
    scenario: record.scenario,
    title: loaded ? textInAll(loaded, `scenario.${record.scenario}.title`) : {},
    ...(group ? { group: group.id, groupName: group.name } : {}),
    openedAt: record.openedAt,
    phase: record.phase,
    seats: record.seats,
  };
}
