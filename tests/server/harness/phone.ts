import { randomBytes } from 'node:crypto';
import { Client, type Room } from '@colyseus/sdk';
import type { TokenId } from '../../../shared/session/tokens.ts';
import { tokens } from '../../../shared/session/tokens.ts';
import type { PublicView } from '../../../shared/session/view.ts';
import type { DoorOpened, SessionSummary } from '../../../shared/wire/api.ts';
import type { About, Acted, Notice, Private } from '../../../shared/wire/protocol.ts';
import { Browser } from './server.ts';

export const newActionId = (): string => randomBytes(12).toString('hex');

/** What a refused or failed request came back with. */
export type Outcome = { seq: number } | { refusal: string } | { fault: string };

/** A connection of a real SDK client: somebody's phone, the console, or the shared screen. */
export class Connection {
  readonly opened: DoorOpened;
  readonly room: Room;
  readonly notices: Notice['what'][] = [];
  /** every private message, the latest last */
  readonly privates: Private[] = [];
  /** raw bytes of every frame from the server */
  readonly frames: Buffer[] = [];
  closed: number | undefined;

  private constructor(opened: DoorOpened, room: Room) {
    this.opened = opened;
    this.room = room;
    room.onMessage('private', (message: Private) => this.privates.push(message));
    room.onMessage('notice', ({ what }: Notice) => this.notices.push(what));
    room.onLeave((code) => {
      this.closed = code;
    });
    room.onError(() => {});
  }

  /** Consumes what the door gave, installs handlers, and asks for what only this connection may see. */
  static async open(url: string, opened: DoorOpened): Promise<Connection> {
    const room = await new Client(url).consumeSeatReservation(opened.reservation as never);
    room.reconnection.enabled = false;
    const connection = new Connection(opened, room);
    const { events } = room.connection;
    const before = events.onmessage;
    events.onmessage = (event: MessageEvent) => {
      connection.frames.push(Buffer.from(event.data as ArrayBuffer));
      before?.(event);
    };
    await connection.until(() => connection.view !== undefined);
    await room.request('look');
    return connection;
  }

  /** The public view as this client decoded it. */
  get view(): PublicView {
    return (this.room.state as { toJSON(): unknown } | undefined)?.toJSON() as PublicView;
  }

  get last(): Private | undefined {
    return this.privates.at(-1);
  }

  get about(): About | undefined {
    const { play, at } = this.view;
    return play && { at, beat: play.beat };
  }

  /** @throws when it is refused */
  async does(command: { type: string; [field: string]: unknown }, seat?: number): Promise<Acted> {
    const outcome = await this.tries(command, { seat });
    if (!('seq' in outcome))
      throw new Error(`does: expected ${command.type} to be accepted, found ${JSON.stringify(outcome)}`);
    return outcome;
  }

  plays(command: { type: string; [field: string]: unknown }, seat?: number): Promise<Acted> {
    return this.does({ type: 'play', command }, seat);
  }

  async tries(
    command: unknown,
    { actionId = newActionId(), seat, about }: { actionId?: string; seat?: number | undefined; about?: About } = {},
  ): Promise<Outcome> {
    try {
      return (await this.room.request('act', {
        ...{ actionId, command },
        ...(seat === undefined ? {} : { seat }),
        ...(about ? { about } : {}),
      })) as Acted;
    } catch (error) {
      const reason = (error as { reason?: unknown }).reason;
      const refusal = (reason as { refusal?: string } | undefined)?.refusal;
      return refusal ? { refusal } : { fault: String(reason ?? (error as Error).message) };
    }
  }

  /** Waits until something is so. */
  async until(isSo: () => boolean, within = 10_000): Promise<void> {
    const deadline = performance.now() + within;
    while (!isSo()) {
      if (performance.now() > deadline) throw new Error(`until: expected ${isSo} within ${within} ms`);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }

  async leave(): Promise<void> {
    if (this.closed === undefined) await this.room.leave();
  }
}

/** A participant's phone: knows its token, and comes back with it. */
export class Phone {
  readonly url: string;
  seatToken: string | undefined;
  seat: number | undefined;
  connection: Connection;

  private constructor(url: string, connection: Connection) {
    this.url = url;
    this.connection = connection;
    this.seatToken = connection.opened.seatToken;
    this.seat = connection.opened.seat;
  }

  static async joins(url: string, session: SessionSummary, number: number, name = `Käpy ${number}`): Promise<Phone> {
    const token = (tokens[number - 1] ?? tokens[0]).id as TokenId;
    const opened = await new Browser(url).door({
      code: session.code,
      actionId: newActionId(),
      token,
      name,
      locale: 'fi',
    });
    return new Phone(url, await Connection.open(url, opened));
  }

  async returns(): Promise<void> {
    const opened = await new Browser(this.url).door({ seatToken: this.seatToken });
    this.seatToken = opened.seatToken;
    this.connection = await Connection.open(this.url, opened);
  }
}
