import { type ReadonlySignal, signal } from '@preact/signals';
import { type Refusal, refusals } from '../../shared/session/refusals.ts';
import type { About, Act, Acted } from '../../shared/wire/protocol.ts';

/** An accepted action carries the number of its step; a refused one a code from the closed list. */
export type Answer = { ok: true; seq: number } | { ok: false; refusal: Refusal };

/** The table cannot be reached now; the same act is sent again when it can. */
export class OutOfTouch extends Error {}

/** What a room's request rejects with when the handler refused deliberately. */
interface Rejected {
  name: 'rejected';
  reason: { refusal?: string };
}

interface Ways {
  /** a request to the room; rejects with `OutOfTouch`, a `Rejected`, or any fault */
  send(act: Act): Promise<Acted>;
  /** milliseconds; only tests need another clock */
  wait?(time: number): Promise<void>;
  makeId?(): string;
}

export interface Outbox {
  /** Puts a command in the queue; resolves when the server has answered it, however long that takes. */
  put(command: Act['command'], details?: { about?: About | undefined; seat?: number | undefined }): Promise<Answer>;
  /** The table can be reached again: what waits is sent at once. */
  inTouch(): void;
  /** Resolves when everything has been answered, and nothing more was put in on the last answer. */
  quiet(): Promise<void>;
  /** How many actions wait for their answer. */
  waiting: ReadonlySignal<number>;
}

/**
 * Keeps actions until they are answered: in order, one in flight, each under an id of its own so that a repeated one
 * is carried out once. Only a reply with `seq`, or a refusal from the closed list, empties it; faults and lost
 * connections send the same act again.
 */
export function createOutbox({ send, wait = sleep, makeId = newId }: Ways): Outbox {
  const queue: { act: Act; answer(answer: Answer): void }[] = [];
  const waiting = signal(0);
  let sending = false;
  let last: Promise<unknown> = Promise.resolve();
  let wake: () => void = () => {};

  async function drain(): Promise<void> {
    if (sending) return;
    sending = true;
    let faults = 0;
    for (let first = queue[0]; first; first = queue[0]) {
      const answer = await answerOf(first.act, send);
      if (typeof answer === 'object') {
        faults = 0;
        queue.shift();
        waiting.value = queue.length;
        first.answer(answer);
        continue;
      }
      const again = new Promise<void>((resolve) => {
        wake = resolve;
      });
      await (answer === 'out-of-touch' ? again : Promise.race([again, wait(pauseAfter(faults++))]));
    }
    sending = false;
  }

  return {
    waiting,
    put(command, { about, seat } = {}) {
      const act: Act = { actionId: makeId(), ...(about && { about }), ...(seat !== undefined && { seat }), command };
      const answered = new Promise<Answer>((answer) => {
        queue.push({ act, answer });
        waiting.value = queue.length;
        void drain();
      });
      last = answered;
      return answered;
    },
    inTouch: () => wake(),
    async quiet() {
      do {
        await last;
        await sleep(0);
      } while (queue.length > 0);
    },
  };
}

/** Milliseconds before an act that met a fault is sent again. */
const pauseAfter = (faults: number): number => Math.min(5000, 250 * 2 ** faults);

async function answerOf(act: Act, send: Ways['send']): Promise<Answer | 'out-of-touch' | 'fault'> {
  try {
    const reply: Acted | undefined = await send(act);
    return typeof reply?.seq === 'number' ? { ok: true, seq: reply.seq } : 'fault';
  } catch (error) {
    if (error instanceof OutOfTouch) return 'out-of-touch';
    const refusal = (error as Partial<Rejected> | undefined)?.reason?.refusal;
    return isRefusal(refusal) ? { ok: false, refusal } : 'fault';
  }
}

const isRefusal = (code: unknown): code is Refusal => (refusals as readonly unknown[]).includes(code);
const sleep = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));

/** 22 characters, 132 bits: at the door, whoever has it has the seat. `crypto.randomUUID` is missing on plain http. */
export function newId(): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  return Array.from(crypto.getRandomValues(new Uint8Array(22)), (byte) => alphabet[byte & 63]).join('');
}
