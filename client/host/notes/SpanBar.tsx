import { useEffect } from 'preact/hooks';
import { say } from '../../lib/locale.ts';
import { nameOf } from '../../lib/names.ts';
import { Button } from '../../ui/index.ts';
import { seatNumbered, type Table, useConsole } from '../session/console.ts';
import { topicWords } from './codes.ts';
import { type NoteDeskState, useNoteDesk } from './desk.ts';
import { useReadableNotes } from './readable.ts';
import { useWriting } from './writing.ts';

/** What goes on stops when children come in: nothing is noted then. */
export function useStops({ view, lead }: Table, { spans }: NoteDeskState): void {
  useEffect(() => {
    if (lead.children) spans.stop(view.rev);
    else spans.settle();
  }, [lead.children]);
}

/** What goes on now, until it is ended. */
export function SpanBar({ view }: Pick<Table, 'view'>) {
  const { frameworks } = useConsole();
  const { spans } = useNoteDesk();
  const writing = useWriting(view);
  const notes = useReadableNotes();
  const running = spans.running.value.flatMap(({ note }) => notes.find(({ id }) => id === note) ?? []);
  if (running.length === 0) return null;
  return (
    <ul class="span-bars" aria-label={say('host.notes.spans')}>
      {running.map(({ id, seat: number, code }) => {
        const seat = seatNumbered(view, number);
        const what = topicWords(frameworks.value, code);
        return (
          <li key={id} class="span-bar">
            <p>
              <strong>{seat ? nameOf(seat) : say('host.log.group')}</strong> {what}
              <span class="span-running">{say('host.notes.spanRunning')}</span>
            </p>
            <Button size="small" aria-label={`${say('host.notes.spanEnd')}: ${what}`} onClick={() => writing.end(id)}>
              {say('host.notes.spanEnd')}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
