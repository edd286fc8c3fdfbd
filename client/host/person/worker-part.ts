import { type ReadonlySignal, signal } from '@preact/signals';
import type { WorkerPart } from '../../../shared/observation/own.ts';
import { ApiFailure } from '../../lib/api.ts';

/** `saving` on its way · `waiting` for the network · `refused` by the server */
export type WritingState = 'untouched' | 'saving' | 'waiting' | 'saved' | 'refused';
export type Place = 'thought' | 'nextSteps';

export interface WritingDoor {
  storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
  /** where words that the server does not have yet are kept */
  key: string;
  /** @returns what the server holds then, in which nobody else is named. Rejects with `ApiFailure` */
  deliver(part: WorkerPart): Promise<WorkerPart>;
  /** calls `task` once after `ms`; returns how to call it off */
  later(ms: number, task: () => void): () => void;
}

/** What the worker writes into a person's report, as it stands in the fields and as it is saved. */
export interface Writing {
  /** as it is being written, with lines that are still empty */
  part: ReadonlySignal<WorkerPart>;
  /** as the server has it: this alone is printed */
  saved: ReadonlySignal<WorkerPart>;
  state: ReadonlySignal<WritingState>;
  /** where something was written last */
  place: ReadonlySignal<Place>;
  /** another participant's name was left out of what had been written */
  nameless: ReadonlySignal<boolean>;
  /** kept on this machine at once, sent after a pause in the typing */
  write(change: Partial<Pick<WorkerPart, Place>>): void;
  /** Sends what waits; resolves to whether nothing is left to send. */
  flush(): Promise<boolean>;
  /** The field is left: the words are sent, and then shown as they were taken, unless one has written on meanwhile. */
  settle(): Promise<void>;
  /** What waits is sent, but not again and again. */
  leave(): void;
}

const typingPause = 700;
const retryAfter = [1000, 2000, 5000, 10_000, 30_000];

/** Saves the worker's part as one types. Words outlive a lost network and a closed page on this machine until they are sent. */
export function openWriting(held: WorkerPart, door: WritingDoor): Writing {
  const kept = unsent(door);
  const part = signal<WorkerPart>({ ...held, ...kept });
  const saved = signal(held);
  const state = signal<WritingState>(kept ? 'waiting' : 'untouched');
  const place = signal<Place>('thought');
  const nameless = signal(false);
  let edits = 0;
  let pending = kept !== undefined;
  let failures = 0;
  let left = false;
  let callOff = () => {};
  let sending: Promise<void> | undefined;

  const flush = async (): Promise<boolean> => {
    callOff();
    sending ??= sendAll().finally(() => {
      sending = undefined;
    });
    await sending;
    return !pending;
  };
  const flushIn = (ms: number) => {
    callOff();
    if (!left) callOff = door.later(ms, () => void flush());
  };

  async function sendAll(): Promise<void> {
    while (pending) {
      const sent = edits;
      state.value = 'saving';
      try {
        saved.value = await door.deliver(tidy({ ...saved.peek(), ...written(part.peek()) }));
      } catch (failure) {
        if (!isRefused(failure)) {
          state.value = 'waiting';
          flushIn(retryAfter[Math.min(failures++, retryAfter.length - 1)] as number);
          return;
        }
        if (sent === edits) settled('refused');
        continue;
      }
      failures = 0;
      if (sent === edits) settled('saved');
    }
  }

  function settled(how: 'saved' | 'refused'): void {
    pending = false;
    door.storage.removeItem(door.key);
    state.value = how;
  }

  return {
    part,
    saved,
    state,
    place,
    nameless,
    write(change) {
      part.value = { ...part.peek(), ...change };
      place.value = 'thought' in change ? 'thought' : 'nextSteps';
      nameless.value = false;
      edits++;
      pending = true;
      keep(door, written(part.peek()));
      // The word that it is saved stays away until it is.
      state.value = 'saving';
      flushIn(typingPause);
    },
    flush,
    async settle() {
      if (!pending && state.peek() !== 'saved') return;
      const then = edits;
      if (!(await flush()) || state.peek() !== 'saved' || edits !== then) return;
      nameless.value = JSON.stringify(written(tidy(part.peek()))) !== JSON.stringify(written(saved.peek()));
      part.value = saved.peek();
    },
    leave() {
      left = true;
      callOff();
      if (pending) void flush();
    },
  };
}

type Written = Pick<WorkerPart, Place>;
const written = ({ thought, nextSteps }: WorkerPart): Written => ({ thought, nextSteps });
/** As the server takes it: no empty lines. */
const tidy = (part: WorkerPart): WorkerPart => ({
  ...part,
  thought: part.thought.trim(),
  nextSteps: part.nextSteps.map((step) => step.trim()).filter((step) => step !== ''),
});

function keep({ storage, key }: WritingDoor, words: Written): void {
  try {
    storage.setItem(key, JSON.stringify(words));
  } catch {
    // Full or forbidden: they are sent from memory.
  }
}

function unsent({ storage, key }: WritingDoor): Written | undefined {
  try {
    const words = JSON.parse(storage.getItem(key) ?? 'null') as Written | null;
    return typeof words?.thought === 'string' && Array.isArray(words.nextSteps) ? words : undefined;
  } catch {
    return undefined;
  }
}

/** The server does not take it, however often it is sent; a lapsed sign-in is none of these. */
const isRefused = (failure: unknown): boolean =>
  failure instanceof ApiFailure &&
  failure.status >= 400 &&
  failure.status < 500 &&
  ![401, 408, 429].includes(failure.status);
