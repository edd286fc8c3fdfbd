import { type Request, Router } from 'express';
import { z } from 'zod';
import { locales } from '../../shared/lib/text.ts';
import { seatOf } from '../../shared/session/session.ts';
import { tokenIds } from '../../shared/session/tokens.ts';
import type { DoorLook, DoorOpened, GuestLook } from '../../shared/wire/api.ts';
import { actionIdSchema } from '../session/actor.ts';
import { type HostedSession, withHost } from '../session/hosting.ts';
import type { Hosts } from '../session/hosts.ts';
import { hashed, newSecret } from '../store/keys.ts';
import type { SessionRecord } from '../store/sessions.ts';
import type { Store } from '../store/store.ts';
import type { SignedInOf } from './accounts.ts';
import { ApiProblem, parsed } from './answer.ts';
import { readCode } from './codes.ts';
import { guestBy, guestByCodes } from './guests.ts';
import { suggestNicknames } from './nicknames.ts';
import type { Throttle } from './throttle.ts';

export interface DoorParts {
  store: Store;
  hosts: Hosts<HostedSession>;
  guesses: Throttle;
  signedIn: SignedInOf;
  /** the address that phones can reach */
  joinOrigin(): string;
  now(): number;
}

const secret = z.string().min(16).max(64);
const locale = z.enum(locales);
const by = { code: z.string().max(40).optional(), secret: secret.optional() };
const lookSchema = z.strictObject(by).refine(({ code, secret: qr }) => (code === undefined) !== (qr === undefined));

const guestTokenSchema = z.string().min(16).max(120);
const guestLookSchema = z.union([
  z.strictObject({ guestToken: guestTokenSchema }),
  z.strictObject({ code: z.string().max(40), invite: z.string().max(20) }),
]);

const joinSchema = z.strictObject({
  ...by,
  actionId: actionIdSchema,
  token: z.enum(tokenIds),
  name: z.string().trim().min(1).max(20).optional(),
  locale: locale.optional(),
});
const doorSchema = z.union([
  z.strictObject({ seatToken: secret }),
  z.strictObject({ deviceToken: secret }),
  z.strictObject({ screenToken: secret }),
  z.strictObject({ session: z.string().max(64) }),
  z.strictObject({ guestToken: guestTokenSchema, name: z.string().trim().min(1).max(20).optional() }),
  joinSchema,
]);

/** The one door: every connection comes through here, and nowhere else can a room be entered. */
export function doorRoutes(parts: DoorParts): Router {
  const { hosts } = parts;
  const router = Router();

  router.post('/look', async (request, response) => {
    const record = await toJoin(parts, parsed(lookSchema, request.body), request.ip);
    const { host } = await hosts.get(record.id);
    const seats = host.session.seats.filter((seat) => seat.state !== 'removed');
    const names = seats.flatMap((seat) => (seat.name && host.words.get(seat.name)) || []);
    const wanted = locale.catch(record.locale).parse(request.query.locale);
    const look: DoorLook = {
      session: record.id,
      pack: record.pack,
      scenario: record.scenario,
      locales: host.pack.locales,
      started: host.session.phase !== 'lobby',
      takenTokens: seats.map((seat) => seat.token),
      suggestions: suggestNicknames(wanted, names),
    };
    response.set('Cache-Control', 'no-store').json(look);
  });

  /** What somebody is invited to who leads, watches or helps. */
  router.post('/guest', async (request, response) => {
    const look = await lookAsGuest(parts, parsed(guestLookSchema, request.body), request.ip);
    response.set('Cache-Control', 'no-store').json(look);
  });

  router.post('/', async (request, response) => {
    const opened = await openFor(parts, parsed(doorSchema, request.body), request);
    response.set('Cache-Control', 'no-store').json(opened);
  });
  return router;
}

async function openFor(parts: DoorParts, asked: z.infer<typeof doorSchema>, request: Request): Promise<DoorOpened> {
  const { sessions } = parts.store;
  if ('seatToken' in asked) return returnToSeat(parts, asked.seatToken);
  if ('deviceToken' in asked)
    return openTo(parts, await sessions.bySecret('device', asked.deviceToken), 'shared-device');
  if ('screenToken' in asked) return openToScreen(parts, await sessions.bySecret('screen', asked.screenToken));
  if ('guestToken' in asked) return openToGuest(parts, asked.guestToken, asked.name);
  if ('session' in asked) return openToFacilitator(parts, asked.session, await parts.signedIn(request));
  return join(parts, asked, request.ip);
}

/** The session that a code or a QR leads to. Only codes can be guessed, so only they are slowed down. */
async function toJoin(
  { store, guesses }: DoorParts,
  asked: { code?: string | undefined; secret?: string | undefined },
  address = '',
): Promise<SessionRecord> {
  const byCode = asked.secret === undefined;
  if (byCode && guesses.isSlowed(address))
    throw new ApiProblem(429, 'slow-down', 'Too many wrong codes. Wait a moment, or use the QR.');
  const code = byCode ? readCode(asked.code ?? '') : undefined;
  const record =
    asked.secret !== undefined
      ? await store.sessions.bySecret('join', asked.secret)
      : code && (await store.sessions.byCode(code));
  if (!record) {
    if (byCode) guesses.failed(address);
    throw new ApiProblem(404, 'no-such-session', 'No session has this code.');
  }
  if (record.phase === 'ended') throw new ApiProblem(410, 'ended', 'This session is over.');
  return record;
}

async function join(parts: DoorParts, asked: z.infer<typeof joinSchema>, address?: string): Promise<DoorOpened> {
  const record = await toJoin(parts, asked, address);
  const command = { type: 'take-seat', device: 'own', token: asked.token, ...(asked.name ? { name: asked.name } : {}) };
  return withHost(parts.hosts, record.id, async (hosted) => {
    const seatToken = newSecret();
    const answer = await hosted.host.enter(asked.actionId, command, hashed(seatToken));
    if (!answer.ok) throw new ApiProblem(409, answer.refusal, 'The seat could not be taken.');
    const { seat, again } = answer.value;
    refuseRemoved(hosted, seat);
    const token = again ? await parts.store.seats.giveAnother(record.id, seat) : seatToken;
    return { ...(await letIn(parts, record, hosted, { role: 'participant', seat })), seatToken: token };
  });
}

async function returnToSeat(parts: DoorParts, used: string): Promise<DoorOpened> {
  const { store, hosts } = parts;
  const found = await store.seats.find(used);
  const record = found && (await store.sessions.find(found.session));
  if (!record) throw new ApiProblem(401, 'unknown-token', 'This seat is not known (any more).');
  return withHost(hosts, record.id, async (hosted) => {
    refuseRemoved(hosted, found.seat);
    const seatToken = await store.seats.exchange(used);
    if (!seatToken) throw new ApiProblem(401, 'unknown-token', 'This seat is not known (any more).');
    return { ...(await letIn(parts, record, hosted, { role: 'participant', seat: found.seat })), seatToken };
  });
}

/** The shared screen also learns what its QR leads to: it hangs on the wall for everyone who comes. */
async function openToScreen(parts: DoorParts, record: SessionRecord | undefined): Promise<DoorOpened> {
  const screen = await openTo(parts, record, 'screen');
  const path = `/j/${parts.store.sessions.secretOf(screen.session, 'join')}`;
  return { ...screen, join: { origin: parts.joinOrigin(), path }, ...(record ? { locale: record.locale } : {}) };
}

async function openTo(
  parts: DoorParts,
  record: SessionRecord | undefined,
  role: 'screen' | 'shared-device',
): Promise<DoorOpened> {
  if (!record) throw new ApiProblem(401, 'unknown-token', 'This address leads to no session.');
  return withHost(parts.hosts, record.id, (hosted) => letIn(parts, record, hosted, { role }));
}

async function openToFacilitator(
  parts: DoorParts,
  session: string,
  who: Awaited<ReturnType<SignedInOf>>,
): Promise<DoorOpened> {
  if (!who) throw new ApiProblem(401, 'not-signed-in', 'Sign in first.');
  const record = await parts.store.sessions.find(session);
  if (record?.owner !== who.account) throw new ApiProblem(404, 'no-such-session', 'There is no such session.');
  const admission = { role: 'facilitator', signIn: who.signIn } as const;
  return withHost(parts.hosts, record.id, (hosted) => letIn(parts, record, hosted, admission));
}

/** Typed codes can be guessed, so they are slowed down; a link cannot. */
async function lookAsGuest(parts: DoorParts, asked: z.infer<typeof guestLookSchema>, address = ''): Promise<GuestLook> {
  let token = 'guestToken' in asked ? asked.guestToken : undefined;
  if ('code' in asked) {
    if (parts.guesses.isSlowed(address)) throw new ApiProblem(429, 'slow-down', 'Too many wrong codes. Wait a moment.');
    const code = readCode(asked.code);
    token = code && (await guestByCodes(parts, code, asked.invite.toUpperCase().replace(/[\s-]/g, '')));
    if (!token) parts.guesses.failed(address);
  }
  const found = await guestBy(parts, token);
  if (!token || !found) throw new ApiProblem(404, 'no-such-guest', 'This invitation does not work (any more).');
  const { record, guest } = found;
  const { host } = await parts.hosts.get(record.id);
  const name = guest.name && host.words.get(guest.name);
  return {
    session: record.id,
    pack: record.pack,
    scenario: record.scenario,
    role: guest.role,
    guestToken: token,
    locales: host.pack.locales,
    ...(name ? { name } : {}),
  };
}

async function openToGuest(parts: DoorParts, token: string, name: string | undefined): Promise<DoorOpened> {
  const found = await guestBy(parts, token);
  if (!found) throw new ApiProblem(401, 'unknown-token', 'This invitation does not work (any more).');
  const { record, guest } = found;
  return withHost(parts.hosts, record.id, async (hosted) => {
    if (guest.state === 'invited' || name !== undefined) {
      if (name === undefined) throw new ApiProblem(400, 'not-understood', 'A guest says a name on coming in.');
      const answer = await hosted.host.ask({ role: 'door' }, { type: 'join-as-guest', guest: guest.number, name });
      if (!answer.ok) throw new ApiProblem(409, answer.refusal, 'The guest could not come in.');
    }
    return { ...(await letIn(parts, record, hosted, { role: guest.role, guest: guest.number })), guest: guest.number };
  });
}

async function letIn(
  { now }: DoorParts,
  { id: session, pack }: SessionRecord,
  hosted: HostedSession,
  { role, seat, guest, signIn }: { role: DoorOpened['role']; seat?: number; guest?: number; signIn?: string },
): Promise<DoorOpened> {
  const reservation = await hosted.reserve({ role, seat, guest, signIn });
  return { session, pack, role, ...(seat === undefined ? {} : { seat }), reservation, now: now() };
}

function refuseRemoved({ host }: HostedSession, seat: number): void {
  if (seatOf(host.session, seat)?.state === 'removed')
    throw new ApiProblem(403, 'removed', 'The facilitator has closed this seat.');
}
