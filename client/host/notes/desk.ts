import { type ReadonlySignal, signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** What the next note is about: the group, or a seat that has said yes. */
export type NoteAbout = 'group' | number;

export interface NoteDeskState {
  about: ReadonlySignal<NoteAbout | undefined>;
  /** ids of the notes written since the desk was opened for this subject */
  written: ReadonlySignal<readonly string[]>;
  open(about: NoteAbout): void;
  /** opens a note that was written before */
  reopen(about: NoteAbout, note: string): void;
  wrote(note: string): void;
  close(): void;
}

export function noteDeskOf(): NoteDeskState {
  const about = signal<NoteAbout | undefined>(undefined);
  const written = signal<readonly string[]>([]);
  const turnTo = (subject: NoteAbout | undefined, notes: readonly string[]) => {
    about.value = subject;
    written.value = notes;
  };
  return {
    about,
    written,
    open: (subject) => turnTo(subject, []),
    reopen: (subject, note) => turnTo(subject, [note]),
    wrote(note) {
      written.value = [...written.peek().filter((other) => other !== note), note];
    },
    close: () => turnTo(undefined, []),
  };
}

const Context = createContext<NoteDeskState | undefined>(undefined);
export const NoteDeskProvider = Context.Provider;

export function useNoteDesk(): NoteDeskState {
  const found = useContext(Context);
  if (!found) throw new Error('useNoteDesk: expected to be inside a NoteDeskProvider');
  return found;
}
