import { say } from '../../lib/locale.ts';
import { check, cloudSlash, warningCircle } from '../../ui/icons.ts';
import { Icon } from '../../ui/index.ts';
import type { Note, Notes } from '../notes.ts';

/** Whether a note is safe, in words, and the way to take it back. */
export function NoteState({ note, notes }: { note: Note; notes: Notes }) {
  const undo = (
    <button type="button" class="text-button" onClick={() => notes.change(note.id, { removed: true })}>
      {say('host.notes.undo')}
    </button>
  );
  switch (note.state) {
    case 'saved':
      return (
        <p class="note-state note-saved" role="status">
          <Icon of={check} size={1} /> {say('host.notes.saved')} · {undo}
        </p>
      );
    case 'saving':
      return (
        <p class="note-state" role="status">
          {say('host.notes.saving')} · {undo}
        </p>
      );
    case 'waiting':
      return (
        <p class="note-state note-waiting" role="status">
          <Icon of={cloudSlash} size={1} /> {say('host.notes.waiting')} · {undo}
        </p>
      );
    case 'refused':
      return (
        <p class="note-state note-refused" role="alert">
          <Icon of={warningCircle} size={1} /> {say('host.notes.refused')}. {whyRefused(note)}{' '}
          <button type="button" class="text-button" onClick={() => notes.letGo(note.id)}>
            {say('host.notes.dismiss')}
          </button>
        </p>
      );
  }
}

const whyRefused = ({ why }: Note): string =>
  say(`host.notes.refusedWhy.${why === 'not-allowed-by-person' ? why : 'other'}`);
