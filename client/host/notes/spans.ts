import { type ReadonlySignal, signal } from '@preact/signals';
import type { Notes } from '../notes.ts';

/** Something that goes on: its note was written when it began, so that it cannot be lost, and gets its end later. */
export interface RunningSpan {
  note: string;
  /** number of the step at which it stopped while nothing may be noted; the note hears of it afterwards */
  stopped?: number | undefined;
}

export interface Spans {
  running: ReadonlySignal<readonly RunningSpan[]>;
  begin(note: string): void;
  /** @param rev number of the step that is shown; absent: the span is dropped, its note has been taken back */
  end(note: string, rev?: number): void;
  /** children have come in: whatever goes on stops here */
  stop(rev: number): void;
  /** notes may be written again: what stopped meanwhile gets its end */
  settle(): void;
}

/**
 * The spans that go on in a session.
 * @param storage where they outlive the page; absent: nowhere
 */
export function spansOf(
  session: string,
  notes: Notes,
  storage?: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>,
): Spans {
  const key = `pelipiiri.spans.${session}`;
  const running = signal(parsed(storage?.getItem(key)));
  const keep = (spans: readonly RunningSpan[]) => {
    running.value = spans;
    try {
      if (spans.length > 0) storage?.setItem(key, JSON.stringify(spans));
      else storage?.removeItem(key);
    } catch {
      // Full or forbidden: they go on until the page closes.
    }
  };
  const without = (note: string) => running.peek().filter((span) => span.note !== note);
  const end = (note: string, rev?: number) => {
    keep(without(note));
    if (rev !== undefined) notes.change(note, { rev });
  };
  return {
    running,
    begin: (note) => keep([...without(note), { note }]),
    end,
    stop: (rev) => {
      if (running.peek().some(({ stopped }) => stopped === undefined))
        keep(running.peek().map((span) => ({ stopped: rev, ...span })));
    },
    settle() {
      for (const { note, stopped } of running.peek()) if (stopped !== undefined) end(note, stopped);
    },
  };
}

function parsed(text: string | null | undefined): readonly RunningSpan[] {
  try {
    const spans: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(spans) ? spans.filter((span) => typeof span?.note === 'string') : [];
  } catch {
    return [];
  }
}
