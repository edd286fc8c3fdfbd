import { say } from '../../lib/locale.ts';
import { Switch } from '../../ui/index.ts';
import type { Note } from '../notes.ts';
import { useConsole } from '../session/console.ts';

/**
 * Shares a note with its person, or keeps it back; the interpretation apart. Only what is shared goes any further.
 * @param hint says so
 */
export function ShareSwitch({ note, hint }: { note: Note; hint: boolean }) {
  const { notes } = useConsole();
  const change = (what: Partial<Pick<Note, 'shared' | 'interpretationShown'>>) => notes.change(note.id, what);
  return (
    <div class="shares">
      <Switch
        on={note.shared}
        words={say('host.review.share')}
        onChange={(shared) => change(shared ? { shared } : { shared, interpretationShown: false })}
      />
      {note.shared && note.interpretation !== '' && (
        <Switch
          on={note.interpretationShown}
          words={say('host.review.showInterpretation')}
          onChange={(interpretationShown) => change({ interpretationShown })}
        />
      )}
      {hint && <p class="lines-hint">{say('host.review.shareHint')}</p>}
    </div>
  );
}
