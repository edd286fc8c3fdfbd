import type { Server } from 'node:http';
import { LocalDriver, LocalPresence, matchMaker, Server as Rooms } from '@colyseus/core';
import { Encoder } from '@colyseus/schema';
import { WebSocketTransport } from '@colyseus/ws-transport';
import type { Origins } from '../http/origin.ts';
import type { Log } from '../log.ts';
import { roomName } from './hosting.ts';
import { SessionRoom } from './SessionRoom.ts';

/** Nothing that a client has to say is longer, bytes. */
const largestFrame = 4 * 1024;

/** Most that a public picture of a table usually comes to, bytes: twelve games with their words and drawings. It may grow. */
Encoder.BUFFER_SIZE = 64 * 1024;

/** Apps in this process whose rooms live in the library's one matchmaker. */
let open = 0;

export interface Wire {
  /** lets sockets in at a server that listens */
  attachTo(server: Server): void;
  /** after the rooms have been closed */
  close(): Promise<void>;
}

/**
 * The rooms' side, without any HTTP of its own: nobody creates, lists or joins a room but through the door. (The
 * library's own `listen` would add its endpoints, and answer every Origin with credentials.)
 */
export async function openWire(origins: Origins, log: Log): Promise<Wire> {
  const transport = new WebSocketTransport({
    noServer: true,
    maxPayload: largestFrame,
    beforeUpgrade(_request, context) {
      const host = context.headers.get('host') ?? undefined;
      if (origins.isOwnHost(host) && origins.isOwnOrigin(context.headers.get('origin'), host)) return undefined;
      return new Response(null, { status: 403 });
    },
  });
  if (open++ === 0) await openMatchMaker(transport, log);
  return {
    attachTo: (server) => void transport.attachToServer(server),
    async close() {
      if (--open === 0) await matchMaker.gracefullyShutdown();
      transport.shutdown();
    },
  };
}

async function openMatchMaker(transport: WebSocketTransport, log: Log): Promise<void> {
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
}

/** What the rooms' library complains of is what clients sent: of interest to whoever looks for it, first lines only. */
function quiet(log: Log): Record<'debug' | 'error' | 'info' | 'trace' | 'warn', (...said: unknown[]) => void> {
  const whisper = (...said: unknown[]) => log.debug({ rooms: String(said[0]).split('\n')[0]?.slice(0, 200) });
  return { debug: whisper, error: whisper, info: whisper, trace: whisper, warn: whisper };
}
