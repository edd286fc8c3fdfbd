import type { PublicView } from '../../../shared/session/view.ts';
import { say } from '../../lib/locale.ts';
import { nameOf } from '../../lib/names.ts';
import { Button } from '../../ui/index.ts';
import { seatNumbered, useConsole } from '../session/console.ts';
import { useNoteDesk } from './desk.ts';

/** What goes on now and is noted when it ends. */
export function SpanBar({ view }: { view: PublicView }) {
  const { notes, toasts } = useConsole();
  const desk = useNoteDesk();
  const span = desk.span.value;
  if (!span) return null;
  const { about, framework, ref, words, from } = span;
  const seat = typeof about === 'number' ? seatNumbered(view, about) : undefined;
  const end = () => {
    desk.follow(undefined);
    const whose = typeof about === 'number' ? { seat: about } : {};
    const id = notes.add({ valence: 'neutral', rev: view.rev, from, at: view.at, framework, code: ref, ...whose });
    const run = () => notes.change(id, { removed: true });
    toasts.show(say('host.notes.spanSaved'), { word: say('host.notes.undo'), run });
  };
  return (
    <div class="span-bar">
      <p>
        <strong>{seat ? nameOf(seat) : say('host.log.group')}</strong> {words}
      </p>
      <Button size="small" onClick={end}>
        {say('host.notes.spanEnd')}
      </Button>
      <Button kind="quiet" size="small" onClick={() => desk.follow(undefined)}>
        {say('host.notes.spanDrop')}
      </Button>
    </div>
  );
}
