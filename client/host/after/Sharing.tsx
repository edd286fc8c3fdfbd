import { useEffect, useState } from 'preact/hooks';
import type { TableSeatView } from '../../../shared/session/view.ts';
import { say } from '../../lib/locale.ts';
import { toWhom } from '../../lib/names.ts';
import { Switch } from '../../ui/index.ts';
import type { Note } from '../notes.ts';
import { useConsole } from '../session/console.ts';

interface Props {
  note: Note;
  person: TableSeatView;
  /** until somebody has touched the switch, it follows the tone: a strength is meant for its person */
  follows?: boolean;
}

/** Whether the person may read a note; only then it can go any further. */
export function Sharing({ note, person, follows = false }: Props) {
  const { notes } = useConsole();
  const [touched, setTouched] = useState(false);
  const share = (shared: boolean) =>
    notes.change(note.id, shared ? { shared } : { shared, interpretationShown: false });
  useEffect(() => {
    const isStrength = note.valence === 'strength';
    if (follows && !touched && note.shared !== isStrength) share(isStrength);
  }, [note.valence]);
  return (
    <div class="after-sharing">
      <Switch
        on={note.shared}
        words={say('host.after.share', { whom: toWhom(person) })}
        onChange={(shared) => {
          setTouched(true);
          share(shared);
        }}
      />
      {follows && <p class="soft">{say('host.after.shareHint')}</p>}
    </div>
  );
}
