import { timingSafeEqual } from 'node:crypto';
import type { Request } from 'express';
import type { GuestRole } from '../../shared/session/actor.ts';
import { type Guest, guestOf } from '../../shared/session/session.ts';
import type { HostedSession } from '../session/hosting.ts';
import type { Hosts } from '../session/hosts.ts';
import type { SessionRecord } from '../store/sessions.ts';
import type { Store } from '../store/store.ts';
import { codeAlphabet } from './codes.ts';

/** A guest whose invitation is good, and the session that they were invited to. */
export interface KnownGuest {
  record: SessionRecord;
  guest: Guest;
}

interface Parts {
  store: Pick<Store, 'sessions'>;
  hosts: Hosts<HostedSession>;
}

/** The header with which a guest's browser says who it is: `<session>.<guest>.<secret>`. */
export const guestHeader = 'x-guest';

/** What an invitation's link holds. It follows from the master key and is stored nowhere. */
export const guestToken = ({ sessions }: Parts['store'], session: string, guest: number): string =>
  `${session}.${guest}.${sessions.secretOf(`${session}.${guest}`, 'guest')}`;

/** The six characters that are typed together with the join code where no link can be opened. */
export function guestCode({ sessions }: Parts['store'], session: string, guest: number): string {
  const bytes = Buffer.from(sessions.secretOf(`${session}.${guest}.code`, 'guest'), 'base64url');
  return [...bytes.subarray(0, 6)].map((byte) => codeAlphabet[byte % codeAlphabet.length]).join('');
}

/** Who a token belongs to; undefined when it is wrong, or the guest has been removed, or the session is over. */
export async function guestBy({ store, hosts }: Parts, token: string | undefined): Promise<KnownGuest | undefined> {
  const [session, number] = token?.split('.') ?? [];
  const record = session ? await store.sessions.find(session) : undefined;
  if (!record || !token || record.phase === 'ended') return undefined;
  if (!same(token, guestToken(store, record.id, Number(number)))) return undefined;
  const { host } = await hosts.get(record.id);
  const guest = guestOf(host.session, Number(number));
  return guest && guest.state !== 'removed' ? { record, guest } : undefined;
}

/** A guest by the session's join code and the invitation's own. */
export async function guestByCodes({ store, hosts }: Parts, code: string, invite: string): Promise<string | undefined> {
  const record = await store.sessions.byCode(code);
  if (!record) return undefined;
  const { host } = await hosts.get(record.id);
  const found = host.session.guests.find(
    ({ number, state }) => state !== 'removed' && same(invite, guestCode(store, record.id, number)),
  );
  return found && guestToken(store, record.id, found.number);
}

/** The guest that a request comes from, if their role is one of these and they have come in. */
export async function guestIn(
  parts: Parts,
  request: Request,
  session: string,
  roles: readonly GuestRole[],
): Promise<KnownGuest | undefined> {
  const found = await guestBy(parts, request.get(guestHeader));
  const fits = found?.record.id === session && found.guest.state === 'here' && roles.includes(found.guest.role);
  return fits ? found : undefined;
}

function same(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}
