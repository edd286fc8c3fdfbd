import { randomInt } from 'node:crypto';
import { type IRoomCache, matchMaker } from '@colyseus/core';
import { secretsOf } from '../../shared/pack/audience.ts';
import type { SeatReservation } from '../../shared/wire/api.ts';
import type { Log } from '../log.ts';
import type { Library } from '../packs/library.ts';
import { newSecret } from '../store/keys.ts';
import type { Store } from '../store/store.ts';
import { type Hosted, Hosts } from './hosts.ts';
import { openHost, type SessionHost } from './SessionHost.ts';
import { type Admission, SessionRoom } from './SessionRoom.ts';
import { HostGone } from './Turns.ts';

/** A session with its authority and its wire. */
export interface HostedSession extends Hosted {
  host: SessionHost;
  /** A place on the wire, for whoever the door has let in. */
  reserve(admission: Omit<Admission, 'sessionId'>): Promise<SeatReservation>;
  signOut(signIn: string): void;
}

export interface HostingParts {
  store: Store;
  library: Library;
  log: Log;
  /** the server's clock, ms since 1970 */
  now(): number;
  /** a connection that sends more is closed */
  messagesPerSecond: number;
  /** how long a session without connections stays in memory, ms */
  idleFor: number;
}

export const roomName = 'session';

/** Opens sessions from the store when they are asked for, and closes those that nobody has been in for a while. */
export function openHosting(parts: HostingParts): Hosts<HostedSession> & { stopSweeping(): void } {
  const hosts = new Hosts<HostedSession>((session) => openSession(parts, session, () => void hosts.close(session)));
  const quietSince = new Map<string, number>();
  const sweep = async () => {
    for (const { host } of await hosts.all()) {
      if (host.isWatched) quietSince.delete(host.id);
      else if (!quietSince.has(host.id)) quietSince.set(host.id, parts.now());
      else if (parts.now() - (quietSince.get(host.id) ?? 0) > parts.idleFor) {
        quietSince.delete(host.id);
        await hosts.close(host.id);
      }
    }
  };
  const sweeping = setInterval(() => void sweep().catch((fault) => parts.log.error(fault)), 30_000);
  sweeping.unref();
  return Object.assign(hosts, { stopSweeping: () => clearInterval(sweeping) });
}

/** Does something with a session's host; once more with the next one, when the host closes meanwhile. */
export async function withHost<Value>(
  hosts: Hosts<HostedSession>,
  session: string,
  work: (hosted: HostedSession) => Promise<Value>,
): Promise<Value> {
  try {
    return await work(await hosts.get(session));
  } catch (fault) {
    if (!(fault instanceof HostGone)) throw fault;
    return work(await hosts.get(session));
  }
}

async function openSession(parts: HostingParts, id: string, onDown: () => void): Promise<HostedSession> {
  const { store, library, log, now } = parts;
  const record = await store.sessions.find(id);
  const loaded = record && (await library.pack(record.pack));
  if (!record || !loaded) throw new Error(`openSession: expected session ${id} and its pack, found ${record?.pack}`);
  const random = { int: (below: number) => randomInt(below) };
  const secret = secretsOf(loaded.words);
  const host = await openHost({ id, code: record.code, pack: loaded.pack, secret, store, random, now, log });
  const listing: IRoomCache = await matchMaker.createRoom(roomName, {});
  const room = matchMaker.getLocalRoomById(listing.roomId);
  if (!(room instanceof SessionRoom)) throw new Error(`openSession: expected a SessionRoom, found ${listing.name}`);
  room.serve(host, log, parts.messagesPerSecond);
  host.onDown = onDown;
  let isClosed = false;
  return {
    host,
    async reserve(admission) {
      if (isClosed) throw new HostGone(`the room of ${id} is closed`);
      return { ...(await matchMaker.reserveSeatFor(listing, {}, { ...admission, sessionId: newSecret() })) };
    },
    signOut: (signIn) => room.signOut(signIn),
    async close() {
      isClosed = true;
      await host.close();
      await room.closeAll();
    },
  };
}
