import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Observation, ObservationDraft } from '../../shared/observation/observation.ts';
import { keepIn } from './notes-shelf.ts';

/** `saving` on its way · `waiting` for the network · `refused` by the server: it is shown, and stays here until let go. */
export type NoteState = 'saved' | 'saving' | 'waiting' | 'refused';

export interface Note extends ObservationDraft {
  state: NoteState;
  /** code of the refusal */
  why?: string | undefined;
  /** display name of the worker who wrote it; absent until the server has it */
  by?: string | undefined;
  /** the step that it was about has been taken back */
  undone: boolean;
  /** it cannot be changed any more, only a correction can stand beside it */
  sealed?: boolean;
  /** written after its subject had been sealed */
  later?: boolean;
}

/** What the server did with a note. A lost connection or a fault of the server throws instead: the note waits. */
export type Delivery = { taken: true; as?: Observation | undefined } | { taken: false; why: string };

export interface NotesDoor {
  session: string;
  storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;
  deliver(draft: ObservationDraft): Promise<Delivery>;
  /** ms since 1970 */
  now(): number;
  newId(): string;
  /** calls `task` once after `ms`; returns how to call it off */
  later(ms: number, task: () => void): () => void;
}

export type NewNote = Pick<ObservationDraft, 'valence' | 'rev' | 'at'> & Partial<ObservationDraft>;
export type NoteChange = Partial<
  Pick<
    ObservationDraft,
    | 'seat'
    | 'valence'
    | 'seen'
    | 'interpretation'
    | 'interpretationShown'
    | 'framework'
    | 'code'
    | 'rev'
    | 'shared'
    | 'removed'
  >
>;

export interface Notes {
  /** all notes of the session, oldest first; those taken back are left out */
  list: ReadonlySignal<readonly Note[]>;
  /** notes that the server does not have yet */
  pending: ReadonlySignal<number>;
  /** saves at once; returns the note's id */
  add(note: NewNote): string;
  /** `soon` waits for a pause in the typing before it is sent; it is kept on this machine at once */
  change(id: string, change: NoteChange, when?: 'now' | 'soon'): void;
  /** lets go of a note that the server refused */
  letGo(id: string): void;
  /** what the server holds */
  learn(observations: readonly Observation[]): void;
  /** tries to send what waits, e.g. when the network is back */
  flush(): Promise<void>;
  stop(): void;
}

const typingPause = 700;
const retryAfter = [1000, 2000, 5000, 10_000, 30_000];

/**
 * The console's own outbox for observations: a note is kept on this machine from the first tap until the server has
 * answered, is sent in order, one at a time, and arrives once (its id is made here; a later edit replaces an earlier
 * one). Notes never go through the room.
 */
export function openNotes(door: NotesDoor): Notes {
  const shelf = keepIn(door.storage, door.session);
  const notes = signal<ReadonlyMap<string, Note>>(
    new Map(shelf.all().map((draft) => [draft.id, { ...draft, state: 'waiting', undone: false }])),
  );
  let sending: Promise<void> | undefined;
  let failures = 0;
  let callOff = () => {};
  let stopped = false;

  const put = (note: Note) => {
    notes.value = new Map(notes.value).set(note.id, note);
  };
  const drop = (id: string) => {
    const rest = new Map(notes.value);
    rest.delete(id);
    notes.value = rest;
  };
  const flushIn = (ms: number) => {
    callOff();
    if (!stopped) callOff = door.later(ms, () => void flush());
  };

  function keep(note: Note, ms: number): void {
    shelf.keep(draftOf(note));
    put(note);
    if (ms === 0) void flush();
    else flushIn(ms);
  }

  function flush(): Promise<void> {
    callOff();
    sending ??= sendAll().finally(() => {
      sending = undefined;
    });
    return sending;
  }

  async function sendAll(): Promise<void> {
    for (;;) {
      const next = stopped ? undefined : [...notes.value.values()].find(isPending);
      if (!next) return;
      put({ ...next, state: 'saving' });
      let delivery: Delivery;
      try {
        delivery = await door.deliver(draftOf(next));
      } catch {
        for (const note of notes.value.values()) if (isPending(note)) put({ ...note, state: 'waiting' });
        flushIn(retryAfter[Math.min(failures++, retryAfter.length - 1)] as number);
        return;
      }
      failures = 0;
      settle(next, delivery);
    }
  }

  function settle(sent: Note, delivery: Delivery): void {
    const now = notes.value.get(sent.id);
    if (!now || now.edit !== sent.edit) return;
    shelf.drop(sent.id);
    if (delivery.taken) put({ ...now, ...delivery.as, state: 'saved' });
    else put({ ...now, state: 'refused', why: delivery.why });
  }

  const shown = computed(() =>
    [...notes.value.values()].filter((note) => !note.removed).sort((one, other) => one.madeAt - other.madeAt),
  );
  if (notes.value.size > 0) flushIn(0);

  return {
    list: shown,
    pending: computed(() => [...notes.value.values()].filter(isPending).length),
    add(about) {
      const id = door.newId();
      const blank = {
        seen: '',
        interpretation: '',
        madeAt: door.now(),
        edit: 0,
        removed: false,
        shared: false,
        interpretationShown: false,
      };
      keep({ ...blank, ...about, id, state: 'saving', undone: false }, 0);
      return id;
    },
    change(id, change, when = 'now') {
      const note = notes.value.get(id);
      if (note)
        keep(
          {
            ...note,
            ...change,
            edit: note.edit + 1,
            state: 'saving',
            why: undefined,
          },
          when === 'soon' ? typingPause : 0,
        );
    },
    letGo: drop,
    learn(observations) {
      // All at once: whoever follows the list is told once.
      const known = new Map(notes.value);
      for (const observation of observations) {
        const mine = known.get(observation.id);
        if (!mine || !isPending(mine) || mine.edit < observation.edit) {
          shelf.drop(observation.id);
          known.set(observation.id, { ...observation, state: 'saved' });
        }
      }
      notes.value = known;
    },
    flush,
    stop() {
      stopped = true;
      callOff();
    },
  };
}

const isPending = (note: Note): boolean => note.state === 'saving' || note.state === 'waiting';

function draftOf({
  state: _state,
  why: _why,
  by: _by,
  undone: _undone,
  sealed: _sealed,
  later: _later,
  ...draft
}: Note): ObservationDraft {
  return draft;
}
