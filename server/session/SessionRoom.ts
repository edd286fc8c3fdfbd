import { type Client, type MessageContext, Room } from '@colyseus/core';
import { mirror } from '../../shared/wire/mirror.ts';
import { closeCodes, type Notice, messages as names, type Private } from '../../shared/wire/protocol.ts';
import { SessionState } from '../../shared/wire/state.ts';
import type { Log } from '../log.ts';
import { actSchema, handSchema } from './actor.ts';
import type { SessionHost } from './SessionHost.ts';
import { newWatcher, type Watcher, type WatcherRole } from './Watcher.ts';

/** What the door found out about a connection; it comes with the reservation, never from the client. */
export interface Admission {
  /** becomes the connection's id: no easier to guess than other secrets */
  sessionId: string;
  role: WatcherRole;
  seat: number | undefined;
  /** number of an invited guest */
  guest?: number | undefined;
  /** the facilitator's sign-in, so that signing out closes the console */
  signIn: string | undefined;
}

type Seated = Client<{ auth: Admission; userData: { watcher: Watcher } }>;

/** The clock only counts messages per second; nothing in here needs it sixty times a second. */
const clockInterval = 250;
/** How often the host looks whether somebody has been waited for long enough, ms. */
const tickEvery = 3000;

/**
 * The only room: the wire of one session. It parses, hands over to the host, and answers. It decides nothing, and
 * nothing in it throws: a handler that throws would be answered as success.
 */
export class SessionRoom extends Room<{ state: SessionState; client: Seated }> {
  override state = new SessionState();
  override autoDispose = false;
  override maxMessagesPerSecond = 30;
  #host: SessionHost | undefined;
  #log: Log | undefined;

  override messages = {
    [names.act]: (client: Seated, message: unknown, context: MessageContext) => this.#act(client, message, context),
    [names.look]: (client: Seated, _message: unknown, context: MessageContext) =>
      this.#ask(context, async (host) => host.look(watcherOf(client))),
    [names.hand]: (client: Seated, message: unknown, context: MessageContext) => this.#hand(client, message, context),
    [names.ping]: () => {},
    // Anything else is ignored; the default would close the connection.
    _: () => {},
  };

  override onCreate(): void {
    // With a loop of its own the room ticks at this pace; without, at sixty a second. Patches go out by themselves.
    this.setTimestep(() => {}, clockInterval);
    this.patchRate = 0;
  }

  /** Becomes the wire of this host. */
  serve(host: SessionHost, log: Log, messagesPerSecond: number): void {
    this.#host = host;
    this.#log = log;
    this.maxMessagesPerSecond = messagesPerSecond;
    this.clock.setInterval(() => void host.tick().catch(() => {}), tickEvery);
    host.onShow = (view) => {
      mirror(this.state, view);
      this.broadcastPatch();
    };
  }

  override async onJoin(client: Seated): Promise<void> {
    const host = this.#host;
    const admission = client.auth;
    if (!host || !admission) throw new Error('SessionRoom: expected a connection that came through the door');
    const outlets = {
      receive: (message: Private) => client.send(names.private, message),
      notice: (notice: Notice) => {
        client.send(names.notice, notice);
        if (notice.what !== 'closing') this.#leaveSoon(client, closeCodes[notice.what]);
      },
    };
    const watcher = newWatcher(admission.role, admission.seat, outlets, admission.guest);
    client.userData = { watcher };
    await host.connect(watcher);
  }

  override async onLeave(client: Seated): Promise<void> {
    const watcher = client.userData?.watcher;
    if (watcher) await this.#host?.disconnect(watcher).catch(() => {});
  }

  override onUncaughtException(error: Error, methodName: string): void {
    this.#log?.error({ room: this.roomId, methodName, fault: error.message }, 'A fault on the wire of a session.');
  }

  /** Closes all connections and the room. Places that were given out and not taken would keep it open for a while. */
  async closeAll(): Promise<void> {
    const { _reservedSeats: places } = this as unknown as { _reservedSeats: Record<string, unknown> };
    for (const place of Object.keys(places)) delete places[place];
    await this.disconnect(closeCodes.hostGone);
  }

  /** Whoever signed out on one device has left the consoles of that sign-in. */
  signOut(signIn: string): void {
    for (const client of [...this.clients]) if (client.auth?.signIn === signIn) client.leave(closeCodes.signedOut);
  }

  async #act(client: Seated, message: unknown, context: MessageContext): Promise<unknown> {
    const act = actSchema.safeParse(message);
    if (!act.success) return context.reject({ refusal: 'not-understood' });
    return this.#ask(context, async (host) => {
      const answer = await host.act(watcherOf(client), act.data);
      return answer.ok ? answer.value : context.reject({ refusal: answer.refusal });
    });
  }

  async #hand(client: Seated, message: unknown, context: MessageContext): Promise<unknown> {
    const hand = handSchema.safeParse(message ?? {});
    if (!hand.success) return context.reject({ refusal: 'not-understood' });
    return this.#ask(context, async (host) => {
      const answer = await host.hand(watcherOf(client), hand.data.seat);
      return answer.ok ? {} : context.reject({ refusal: answer.refusal });
    });
  }

  /** A fault is told as a fault, so that the client sends the same action again. */
  async #ask(context: MessageContext, question: (host: SessionHost) => Promise<unknown>): Promise<unknown> {
    try {
      if (!this.#host) return context.reject('fault');
      return await question(this.#host);
    } catch {
      return context.reject('fault');
    }
  }

  /** After what has just been sent has gone out. */
  #leaveSoon(client: Seated, code: number): void {
    this.clock.setTimeout(() => client.leave(code), 50);
  }
}

function watcherOf(client: Seated): Watcher {
  const watcher = client.userData?.watcher;
  if (!watcher) throw new Error('SessionRoom: expected a connection that has joined');
  return watcher;
}
