import { type ReadonlySignal, signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { inTab } from '../storage.ts';

/** What the next note is about: the group, or a seat that has said yes. */
export type NoteAbout = 'group' | number;

/** Something that goes on: it began at one step, and is noted when it ends. */
export interface RunningSpan {
  about: NoteAbout;
  framework: string;
  ref: string;
  /** of the topic */
  words: string;
  /** number of the step that was shown when it began */
  from: number;
}

export interface NoteDeskState {
  about: ReadonlySignal<NoteAbout | undefined>;
  /** ids of the notes written since the desk was opened for this subject */
  written: ReadonlySignal<readonly string[]>;
  /** what goes on now; one at a time */
  span: ReadonlySignal<RunningSpan | undefined>;
  /** begins a span, or (without one) ends it */
  follow(span: RunningSpan | undefined): void;
  open(about: NoteAbout): void;
  /** opens a note that was written before */
  reopen(about: NoteAbout, note: string): void;
  wrote(note: string): void;
  close(): void;
}

/** @param session a running span outlives a refresh of the page */
export function noteDeskOf(session: string): NoteDeskState {
  const key = `pelipiiri.span.${session}`;
  const span = signal<RunningSpan | undefined>(keptSpan(key));
  const about = signal<NoteAbout | undefined>(undefined);
  const written = signal<readonly string[]>([]);
  const turnTo = (subject: NoteAbout | undefined, notes: readonly string[]) => {
    about.value = subject;
    written.value = notes;
  };
  return {
    about,
    written,
    span,
    follow(next) {
      span.value = next;
      if (next) inTab.setItem(key, JSON.stringify(next));
      else inTab.removeItem(key);
    },
    open: (subject) => turnTo(subject, []),
    reopen: (subject, note) => turnTo(subject, [note]),
    wrote(note) {
      written.value = [...written.peek().filter((other) => other !== note), note];
    },
    close: () => turnTo(undefined, []),
  };
}

function keptSpan(key: string): RunningSpan | undefined {
  try {
    return (JSON.parse(inTab.getItem(key) ?? 'null') as RunningSpan | null) ?? undefined;
  } catch {
    return undefined;
  }
}

const Context = createContext<NoteDeskState | undefined>(undefined);
export const NoteDeskProvider = Context.Provider;

export function useNoteDesk(): NoteDeskState {
  const found = useContext(Context);
  if (!found) throw new Error('useNoteDesk: expected to be inside a NoteDeskProvider');
  return found;
}
