import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { OwnPage, PageCode } from '../../shared/wire/people.ts';
import { ApiFailure } from '../lib/api.ts';
import type { Shelf } from './shelf.ts';
import { keyOf, type Write, written } from './write.ts';

export type Request = <Answer>(method: 'GET' | 'PUT' | 'POST', path: string, body?: unknown) => Promise<Answer>;

interface Way {
  /** a request to what is under /api/seat/own; rejects with `ApiFailure` */
  request: Request;
  shelf: Shelf;
  /** tells when the network may be back; stops telling when what it returns is called */
  onReturn(back: () => void): () => void;
  /** milliseconds; only tests need another clock */
  wait?(time: number): Promise<void>;
}

/** A person's own page as this browser has it: what came from the server, and what has been written since. */
export interface Own {
  /** undefined until it has come */
  page: ReadonlySignal<OwnPage | undefined>;
  /** why there is none, or none any more: nothing answers · the way in is closed */
  trouble: ReadonlySignal<'no-contact' | 'over' | undefined>;
  /** what has not been sent yet, by `keyOf` */
  unsent: ReadonlySignal<readonly string[]>;
  /** the network is away: what has been written waits */
  away: ReadonlySignal<boolean>;
  /** by `keyOf`: what was sent last, and how that went */
  last: ReadonlySignal<{ key: string; saved: boolean } | undefined>;
  /** what is being written, by place: it outlives a closed sheet, not the page */
  drafts: Map<string, string>;
  /** Fetches it anew, in the page's language. */
  fetch(): Promise<void>;
  /** Shows it at once, and sends it until it has arrived. */
  write(write: Write): void;
  /** Yes or no to notes. Throws `ApiFailure`. */
  allow(allow: boolean): Promise<void>;
  /** A new code, told once; the old one opens nothing any more. Throws `ApiFailure`. */
  makeCode(): Promise<PageCode>;
  /** Stops listening to the network. */
  leave(): void;
}

export function openOwn({ request, shelf, onReturn, wait = sleep }: Way): Own {
  const fetched = signal<OwnPage | undefined>(undefined);
  const trouble = signal<'no-contact' | 'over' | undefined>(undefined);
  const queue = signal<readonly Write[]>(shelf.take());
  const away = signal(false);
  const last = signal<{ key: string; saved: boolean } | undefined>(undefined);
  let fetches = 0;
  let sending = false;
  let left = false;
  let wake: () => void = () => {};

  const wakeUp = () => wake();

  function queued(writes: readonly Write[]): void {
    queue.value = writes;
    shelf.keep(writes);
  }

  async function fetch(): Promise<void> {
    const mine = ++fetches;
    try {
      const page = await request<OwnPage>('GET', '');
      // In another language since then.
      if (mine !== fetches) return;
      fetched.value = page;
      trouble.value = undefined;
    } catch (failure) {
      if (mine === fetches) trouble.value = isOver(failure) ? 'over' : 'no-contact';
    }
    void send();
  }

  async function send(): Promise<void> {
    if (sending) return;
    sending = true;
    let faults = 0;
    for (let first = queue.peek()[0]; first && !left; first = queue.peek()[0]) {
      const key = keyOf(first);
      try {
        fetched.value = await request<OwnPage>('PUT', `/${key}`, first.body ?? {});
        away.value = false;
        faults = 0;
        last.value = { key, saved: true };
      } catch (failure) {
        if (isOver(failure)) {
          trouble.value = 'over';
          break;
        }
        if (!isRefused(failure)) {
          away.value = true;
          const back = new Promise<void>((resolve) => {
            wake = resolve;
          });
          await Promise.race([back, wait(pauseAfter(faults++))]);
          continue;
        }
        last.value = { key, saved: false };
      }
      const sent = first;
      queued(queue.peek().filter((write) => write !== sent));
      // What it was about may be gone.
      if (!last.peek()?.saved) void fetch();
    }
    sending = false;
  }

  const forgetReturns = onReturn(wakeUp);
  void send();
  return {
    page: computed(() => fetched.value && written(fetched.value, queue.value)),
    trouble,
    unsent: computed(() => queue.value.map(keyOf)),
    away,
    last,
    drafts: new Map(),
    fetch,
    write(write) {
      last.value = undefined;
      // What is on its way may arrive; what waits behind it for the same thing is out of date.
      const waiting = queue.peek().filter((other, index) => keyOf(other) !== keyOf(write) || (sending && index === 0));
      queued([...waiting, write]);
      void send();
    },
    async allow(allow) {
      fetched.value = await request<OwnPage>('POST', '/allow', { allow });
    },
    async makeCode() {
      const code = await request<PageCode>('POST', '/page-code', {});
      if (fetched.value) fetched.value = { ...fetched.value, hasPageCode: true };
      return code;
    },
    leave() {
      left = true;
      wakeUp();
      forgetReturns();
    },
  };
}

/** Milliseconds before what met a fault is sent again. */
const pauseAfter = (faults: number): number => Math.min(8000, 500 * 2 ** faults);
const sleep = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));

const isOver = (failure: unknown): boolean =>
  failure instanceof ApiFailure && (failure.status === 401 || failure.status === 403);

/** The server does not take it, however often it is sent. */
const isRefused = (failure: unknown): boolean =>
  failure instanceof ApiFailure &&
  failure.status >= 400 &&
  failure.status < 500 &&
  ![408, 425, 429].includes(failure.status);
