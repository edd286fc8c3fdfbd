import { useEffect, useMemo } from 'preact/hooks';
import { spansOf } from '../notes/spans.ts';
import { type Table, useConsole } from '../session/console.ts';
import { onMachine } from '../storage.ts';

/** Whatever was still going on when the meeting ended, ended with it. */
export function useEnds(table: Table | undefined): void {
  const { summary, notes } = useConsole();
  const spans = useMemo(() => spansOf(summary.id, notes, onMachine), [summary.id, notes]);
  const known = notes.list.value;
  const ended = table?.view.phase === 'ended' ? table.view.rev : undefined;
  useEffect(() => {
    if (ended === undefined) return;
    for (const { note, stopped } of spans.running.peek())
      if (known.some(({ id }) => id === note)) spans.end(note, stopped ?? ended);
  }, [ended, known, spans]);
}
