import type { Room, Client as SdkClient } from '@colyseus/sdk';

// The SDK takes the platform's WebSocket if there is one, else `ws`, which costs the load less and leaves the processors
// to the server.
Reflect.deleteProperty(globalThis, 'WebSocket');
const { Client } = await import('@colyseus/sdk');

/** One connection of the bench, with what it has received so far. */
export interface Phone {
  room: Room;
  /** payload bytes received after the handshake */
  bytes: number;
  /** newest private view, as it came */
  own: { play?: { offer?: string[] } } | undefined;
  /** resolves as soon as this phone sees step `rev` or a later one */
  sees(rev: number): Promise<void>;
}

interface Seen {
  rev: number;
}

/** Watches a room that has just been joined. */
export function watch(room: Room): Phone {
  let waiting: { rev: number; resolve: () => void }[] = [];
  const phone: Phone = {
    room,
    bytes: 0,
    own: undefined,
    sees: (rev) =>
      (room.state as Seen).rev >= rev ? Promise.resolve() : new Promise((resolve) => waiting.push({ rev, resolve })),
  };
  const receive = room.connection.events.onmessage;
  room.connection.events.onmessage = (event: MessageEvent<ArrayBuffer>) => {
    phone.bytes += event.data.byteLength;
    receive?.call(room.connection.events, event);
  };
  room.onMessage('private', (given: { seat?: Phone['own'] }) => {
    phone.own = given.seat;
  });
  room.onMessage('notice', () => {});
  room.onStateChange((state: Seen) => {
    for (const one of waiting) if (state.rev >= one.rev) one.resolve();
    waiting = waiting.filter((one) => state.rev < one.rev);
  });
  room.reconnection.enabled = false;
  return phone;
}

export const clientOf = (url: string): SdkClient => new Client(url);

/** HTTP with cookies, for one facilitator. */
export function httpAt(url: string) {
  let cookie = '';
  return async <Answer>(method: string, path: string, body?: unknown): Promise<Answer> => {
    const response = await fetch(url + path, {
      method,
      headers: { 'content-type': 'application/json', origin: url, ...(cookie ? { cookie } : {}) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const set = response.headers.getSetCookie().map((line) => line.split(';')[0]);
    if (set.length > 0) cookie = set.join('; ');
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
    return (await response.json()) as Answer;
  };
}
