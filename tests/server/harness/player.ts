import type { Random } from '../../../shared/lib/random.ts';
import type { DoorOpened } from '../../../shared/wire/api.ts';
import type { About } from '../../../shared/wire/protocol.ts';
import { botMove } from './bots.ts';
import { Connection, newActionId } from './phone.ts';

interface Pending {
  actionId: string;
  command: { type: string; [field: string]: unknown };
  about: About | undefined;
}

/** An action that was answered as accepted. */
export interface Acknowledged {
  actionId: string;
  seq: number;
  /** open answers live in memory only, and are in no step */
  isRecorded: boolean;
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * A client as it should be: one action in flight, kept and sent again with the same id until it has been answered, and
 * back through the door by itself whenever the connection is lost.
 */
export class Player {
  readonly acknowledged: Acknowledged[] = [];
  sentAgain = 0;
  connection: Connection | undefined;
  readonly #url: string;
  readonly #random: Random;
  readonly #door: () => Promise<DoorOpened>;
  readonly #leads: boolean;
  #pending: Pending | undefined;
  #isPlaying = false;
  #played: Promise<void> = Promise.resolve();
  #renamed = 0;

  /** @param door asks to be let in again; throws while the server is away */
  constructor(url: string, random: Random, leads: boolean, door: () => Promise<DoorOpened>) {
    this.#url = url;
    this.#random = random;
    this.#leads = leads;
    this.#door = door;
  }

  get isBack(): boolean {
    return this.connection !== undefined && this.connection.closed === undefined;
  }

  async connect(): Promise<void> {
    while (!this.isBack)
      try {
        this.connection = await Connection.open(this.#url, await this.#door());
      } catch {
        await pause(50);
      }
  }

  play(): void {
    this.#isPlaying = true;
    this.#played = this.#go();
  }

  /** Waits until what is in flight has been answered. */
  async stop(): Promise<void> {
    this.#isPlaying = false;
    await this.#played;
  }

  async #go(): Promise<void> {
    while (this.#isPlaying || this.#pending) {
      await this.connect();
      this.#pending ??= this.#choose();
      if (this.#pending) await this.#send(this.#pending);
      await pause(2 + this.#random.int(15));
    }
  }

  async #send(pending: Pending): Promise<void> {
    const { actionId, command, about } = pending;
    const outcome = await this.connection?.tries(command, { actionId, ...(about ? { about } : {}) });
    if (outcome && 'seq' in outcome)
      this.acknowledged.push({ actionId, seq: outcome.seq, isRecorded: isRecorded(command) });
    if (outcome && !('fault' in outcome)) this.#pending = undefined;
    else this.sentAgain++;
  }

  #choose(): Pending | undefined {
    const { connection } = this;
    if (!connection || this.#random.int(3) === 0) return undefined;
    const command = this.#random.int(4) === 0 ? this.#move(connection) : this.#another();
    if (!command) return undefined;
    return { actionId: newActionId(), command, about: command.type === 'play' ? connection.about : undefined };
  }

  #move(connection: Connection): Pending['command'] | undefined {
    const seat = connection.last?.seat?.seat ?? 1;
    const player = { seat, own: connection.last?.seat?.play, leads: this.#leads };
    const command = botMove(connection.view, player, this.#random);
    return command && { type: 'play', command };
  }

  #another(): Pending['command'] {
    if (this.#leads)
      return this.#random.int(3) === 0 ? { type: 'take-back' } : { type: 'rename', seat: 1, name: this.#name() };
    return { type: 'rename', name: this.#name() };
  }

  #name(): string {
    return `Nimi ${++this.#renamed}`;
  }
}

/** Choosing the depth that is chosen already changes nothing. */
const isRecorded = ({ type, command }: Pending['command']): boolean =>
  type !== 'play' ||
  !['answer', 'pick', 'set-secret', 'give', 'choose-depth'].includes((command as { type: string }).type);
