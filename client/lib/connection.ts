import type { Room } from '@colyseus/sdk';
import { signal } from '@preact/signals';
import type { DoorOpened, SeatReservation } from '../../shared/wire/api.ts';
import { type Acted, closeCodes, messages, type Notice, type Private } from '../../shared/wire/protocol.ts';
import { ApiFailure, type Knock, openDoor } from './api.ts';
import { createHands } from './hands.ts';
import { createOutbox, OutOfTouch } from './outbox.ts';
import { createPicture } from './picture.ts';
import { onReturn } from './returns.ts';
import type { TableConnection, Touch } from './table.ts';
import { within } from './within.ts';

export type { TableConnection } from './table.ts';

interface Doing {
  /** how to be let in, asked anew each time because tokens rotate; undefined: there is no way any more */
  knock(): Knock | undefined;
  /** called with every answer of the door, before anything else: new tokens must be kept at once */
  onOpened?(opened: DoorOpened): void;
  /** the door has been opened already */
  first?: DoorOpened | undefined;
}

/** Milliseconds. */
const pingEvery = 5000;
const pingDeadline = 3000;
/** after a locked phone has woken: most likely the socket is dead */
const hastyDeadline = 1000;
const patience = 8000;
const joinDeadline = 6000;
const pauses = [0, 200, 300, 600, 1000, 2000, 3000, 5000];

/**
 * Comes to the table through the door and stays there: pings, and comes back by itself after a lost network, a locked
 * phone or a restarted server. The SDK's own reconnection is off, because it knows neither restarts nor rotation.
 */
export function connectTable({ knock, onOpened, first }: Doing): TableConnection {
  const touch = signal<Touch>({ state: 'connecting' });
  const opened = signal<DoorOpened | undefined>(undefined);
  const clockAhead = signal(0);
  const picture = createPicture();
  let room: Room | undefined;
  /** grows with each way in; what belongs to an older one is passed over */
  let way = 0;
  let tries = 0;
  let ready = first;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  let wayLost = newLoss();

  /** A request ends with its way in: nothing waits for the answer of a socket that is gone. */
  function request<Reply>(type: string, payload?: unknown): Promise<Reply> {
    if (!room || touch.peek().state !== 'in-touch') return Promise.reject(new OutOfTouch());
    return Promise.race([room.request<unknown, Reply>(type, payload, { timeout: patience }), wayLost.promise]);
  }
  const outbox = createOutbox({
    async send(act) {
      if (isShared() && act.seat !== undefined) await hands.before(act.seat);
      return request<Acted>(messages.act, act);
    },
  });
  const hands = createHands({ tell: (seat) => look(messages.hand, { seat }), quiet: outbox.quiet });
  const isShared = () => opened.peek()?.role === 'shared-device';

  function stop(state: Touch): void {
    way++;
    wayLost.reject(new OutOfTouch());
    clearTimeout(timer);
    close(room);
    room = undefined;
    touch.value = state;
  }

  function lost(from: number): void {
    if (from !== way || isOver(touch.peek())) return;
    const before = touch.peek();
    stop(before.state === 'in-touch' ? { state: 'out-of-touch', since: Date.now() } : before);
    again();
  }

  function again(): void {
    clearTimeout(timer);
    const pause = pauses[Math.min(tries++, pauses.length - 1)] as number;
    // Phones of one table come back a little apart from one another.
    timer = setTimeout(enter, pause * (0.75 + Math.random() / 2));
  }

  async function enter(): Promise<void> {
    const mine = ++way;
    try {
      const answer = await comeThroughDoor();
      if (mine !== way) return;
      if (!answer) return stop({ state: 'gone', reason: 'no-way' });
      const entered = await within(joinDeadline, seatReserved(answer.reservation), close);
      if (mine !== way) return close(entered);
      room = entered;
      wayLost = newLoss();
      install(entered, mine, answer.role);
    } catch (error) {
      if (mine !== way) return;
      if (isRefused(error))
        return stop(error.code === 'removed' ? { state: 'removed' } : { state: 'gone', reason: error.code });
      lost(mine);
    }
  }

  async function comeThroughDoor(): Promise<DoorOpened | undefined> {
    let answer = ready;
    ready = undefined;
    if (!answer) {
      const asked = knock();
      if (!asked) return undefined;
      answer = await openDoor(asked);
    }
    onOpened?.(answer);
    opened.value = answer;
    clockAhead.value = answer.now - Date.now();
    return answer;
  }

  function install(entered: Room, mine: number, role: DoorOpened['role']): void {
    const current = () => mine === way;
    picture.begin(role !== 'screen' && role !== 'shared-device');
    entered.onStateChange((state) => current() && picture.publicView(state));
    entered.onMessage<Private>(messages.private, (given) => current() && picture.privateView(given));
    entered.onMessage<Notice>(messages.notice, ({ what }) => {
      if (!current()) return;
      if (what === 'closing') touch.value = { state: 'server-resting' };
      else stop({ state: what });
    });
    entered.onLeave((code) => {
      const last = lastWords[code];
      if (last && current()) stop(last);
      else lost(mine);
    });
    if (entered.state) picture.publicView(entered.state);
    touch.value = { state: 'in-touch' };
    hands.begin();
    outbox.inTouch();
    if (role !== 'screen') look(messages.look).catch(() => lost(mine));
    timer = setTimeout(ping, pingEvery);
  }

  /** Asks for what only we may see; it comes as the reply or as a message. */
  async function look(type: string, payload?: unknown): Promise<void> {
    const mine = way;
    const given = await request<Private | undefined>(type, payload);
    if (mine === way && typeof given?.rev === 'number') picture.privateView(given);
  }

  async function ping(deadline = pingDeadline): Promise<void> {
    clearTimeout(timer);
    const mine = way;
    if (!room) return;
    try {
      await within(deadline, room.request(messages.ping, undefined, { timeout: deadline }));
    } catch (error) {
      // An answer, even an unhappy one, proves that we are in touch; silence does not.
      if ((error as Error).name !== 'rejected') return lost(mine);
    }
    if (mine !== way) return;
    tries = 0;
    timer = setTimeout(ping, pingEvery);
  }

  const forgetReturns = onReturn((hidden) => {
    if (room) void ping(hidden > 8000 ? hastyDeadline : pingDeadline);
    else if (!isOver(touch.peek())) {
      tries = 0;
      again();
    }
  });

  void enter();

  const about = () => {
    const view = picture.table.peek()?.view;
    return view && { at: view.at, beat: view.play?.beat ?? 0 };
  };
  return {
    touch,
    table: picture.table,
    opened,
    clockAhead,
    waiting: outbox.waiting,
    // Two presses of *next* must not leave an activity out.
    act: (command, seat) => outbox.put(command, { seat, about: command.type === 'next' ? about() : undefined }),
    play: (command, seat) => outbox.put({ type: 'play', command }, { about: about(), seat }),
    hand(seat) {
      picture.uncover(seat);
      return hands.give(seat);
    },
    cover() {
      picture.cover();
      hands.give(undefined).catch(() => {});
    },
    comeBack() {
      if (stopped) return;
      stop({ state: 'connecting' });
      tries = 0;
      void enter();
    },
    leave() {
      stopped = true;
      forgetReturns();
      stop({ state: 'gone', reason: 'left' });
    },
  };
}

/** Closings after which nobody comes back by themselves; all others are worth another try. */
const lastWords: Readonly<Record<number, Touch>> = {
  [closeCodes.replaced]: { state: 'replaced' },
  [closeCodes.removed]: { state: 'removed' },
  [closeCodes.signedOut]: { state: 'gone', reason: 'not-signed-in' },
};

/** Rejects when the way in is lost, whoever is listening. */
function newLoss(): { promise: Promise<never>; reject(reason: OutOfTouch): void } {
  let reject: (reason: OutOfTouch) => void = () => {};
  const promise = new Promise<never>((_, refuse) => {
    reject = refuse;
  });
  promise.catch(() => {});
  return { promise, reject };
}

const isOver = ({ state }: Touch): boolean => state === 'replaced' || state === 'removed' || state === 'gone';

/** The door itself said no; everything else is worth another try. */
const isRefused = (error: unknown): error is ApiFailure =>
  error instanceof ApiFailure && error.status >= 400 && error.status < 500 && ![408, 425, 429].includes(error.status);

/** Large, so it comes while people still choose their names; a fetch that failed is tried again when it is needed. */
const fetchSdk = () => import('@colyseus/sdk');
void fetchSdk().catch(() => {});

async function seatReserved(reservation: SeatReservation): Promise<Room> {
  const { Client } = await fetchSdk();
  const client = new Client(location.origin.replace(/^http/, 'ws'));
  const room = (await client.consumeSeatReservation(reservation as never)) as Room;
  room.reconnection.enabled = false;
  return room;
}

/** Closes without waiting for the other side: it may not be there. */
function close(room: Room | undefined): void {
  if (!room) return;
  room.removeAllListeners();
  room.reconnection.enabled = false;
  try {
    room.connection.close();
  } catch {
    // It was closed already.
  }
}
