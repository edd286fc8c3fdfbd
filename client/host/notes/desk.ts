import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { isMark } from '../../../shared/observation/mark.ts';
import type { Notes } from '../notes.ts';
import { onMachine } from '../storage.ts';
import { type Spans, spansOf } from './spans.ts';

/** What the next note is about: the group, or a seat that has said yes. */
export type NoteAbout = 'group' | number;

/** Something done here that can be undone, and put again. */
export interface Deed {
  undo(): void;
  redo(): void;
}

export interface NoteDeskState {
  about: ReadonlySignal<NoteAbout | undefined>;
  /** ids of the notes written since the desk was opened for this subject */
  written: ReadonlySignal<readonly string[]>;
  /** the marked moment that is open and waits to be filled in */
  filling: ReadonlySignal<string | undefined>;
  spans: Spans;
  /** a marked moment that is open goes along: it was about them */
  open(about: NoteAbout): void;
  /** opens a note that was written before */
  reopen(about: NoteAbout, note: string): void;
  wrote(note: string): void;
  close(): void;
  did(deed: Deed): void;
  /** the deed that is undone next; nobody else's notes are touched */
  undone(deed?: Deed): Deed | undefined;
}

/** @param isStored running spans outlive the page; in a rehearsal nothing does */
export function noteDeskOf(session: string, notes: Notes, isStored: boolean): NoteDeskState {
  const about = signal<NoteAbout | undefined>(undefined);
  const written = signal<readonly string[]>([]);
  let deeds: Deed[] = [];
  const turnTo = (subject: NoteAbout | undefined, opened: readonly string[]) => {
    about.value = subject;
    written.value = opened;
  };
  const filling = computed(() => {
    const newest = written.value.at(-1);
    const note = notes.list.value.find(({ id }) => id === newest);
    return note && isMark(note) ? note.id : undefined;
  });
  return {
    about,
    written,
    filling,
    spans: spansOf(session, notes, isStored ? onMachine : undefined),
    open(subject) {
      const mark = filling.peek();
      if (mark !== undefined) notes.change(mark, { seat: subject === 'group' ? undefined : subject });
      turnTo(subject, mark === undefined ? [] : [mark]);
    },
    reopen: (subject, note) => turnTo(subject, [note]),
    wrote(note) {
      written.value = [...written.peek().filter((other) => other !== note), note];
    },
    close: () => turnTo(undefined, []),
    did(deed) {
      deeds = [...deeds, deed];
    },
    undone(deed = deeds.at(-1)) {
      deeds = deeds.filter((other) => other !== deed);
      return deed;
    },
  };
}

const Context = createContext<NoteDeskState | undefined>(undefined);
export const NoteDeskProvider = Context.Provider;

export function useNoteDesk(): NoteDeskState {
  const found = useContext(Context);
  if (!found) throw new Error('useNoteDesk: expected to be inside a NoteDeskProvider');
  return found;
}
