import { useId, useState } from 'preact/hooks';
import { valences } from '../../../shared/observation/valence.ts';
import { say } from '../../lib/locale.ts';
import { pencilSimple } from '../../ui/icons.ts';
import { Button, Pick } from '../../ui/index.ts';
import type { Note, Notes } from '../notes.ts';

/** A written note's tone and words: what was seen now, how it is understood now or later. Saves as one writes. */
export function NoteEditor({ note, notes, open = false }: { note: Note; notes: Notes; open?: boolean }) {
  const [words, setWords] = useState(open || note.seen !== '' || note.interpretation !== '');
  const name = useId();
  return (
    <div class="note-editor">
      <fieldset class="valences">
        <legend class="visually-hidden">{say('host.notes.valence')}</legend>
        {valences.map((valence) => (
          <Pick
            key={valence}
            class="valence"
            name={name}
            chosen={note.valence === valence}
            onPick={() => notes.change(note.id, { valence })}
          >
            <span>{say(`host.notes.${valence}`)}</span>
          </Pick>
        ))}
      </fieldset>
      {words ? (
        <>
          <Lines
            label={say('host.notes.seen')}
            hint={say('host.notes.seenHint')}
            value={note.seen}
            onWords={(seen, when) => notes.change(note.id, { seen }, when)}
          />
          <Lines
            label={say('host.notes.interpretation')}
            hint={say('host.notes.interpretationHint')}
            value={note.interpretation}
            onWords={(interpretation, when) => notes.change(note.id, { interpretation }, when)}
          />
        </>
      ) : (
        <Button kind="quiet" size="small" icon={pencilSimple} onClick={() => setWords(true)}>
          {say('host.notes.words')}
        </Button>
      )}
    </div>
  );
}

interface LinesProps {
  label: string;
  hint: string;
  value: string;
  onWords(words: string, when: 'now' | 'soon'): void;
}

/** Lines to write on. The words are handed on while one writes, and at once when one leaves. */
export function Lines({ label, hint, value, onWords }: LinesProps) {
  const id = useId();
  return (
    <div class="lines">
      <label for={id}>{label}</label>
      <textarea
        id={id}
        rows={2}
        maxLength={2000}
        defaultValue={value}
        aria-describedby={`${id}-hint`}
        onInput={(event) => onWords(event.currentTarget.value, 'soon')}
        onBlur={(event) => event.currentTarget.value !== value && onWords(event.currentTarget.value, 'now')}
      />
      <p id={`${id}-hint`} class="lines-hint">
        {hint}
      </p>
    </div>
  );
}
