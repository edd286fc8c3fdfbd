import { useId, useState } from 'preact/hooks';
import { valences } from '../../../shared/observation/valence.ts';
import { say } from '../../lib/locale.ts';
import { pencilSimple } from '../../ui/icons.ts';
import { Button, Pick } from '../../ui/index.ts';
import type { Note, Notes } from '../notes.ts';
import { Warnings } from './Warnings.tsx';

interface Props {
  note: Note;
  notes: Notes;
  /** with lines to write on from the start */
  open?: boolean;
  /** the lines have been asked for */
  onOpen?(): void;
}

export const hasWords = ({ seen, interpretation }: Pick<Note, 'seen' | 'interpretation'>): boolean =>
  seen !== '' || interpretation !== '';

/** A written note's tone and words: what was seen now, how it is understood now or later. Saves as one writes. */
export function NoteEditor({ note, notes, open = false, onOpen }: Props) {
  const [words, setWords] = useState(open || hasWords(note));
  const name = useId();
  const openWords = () => {
    setWords(true);
    onOpen?.();
  };
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
            seat={note.seat}
            onWords={(seen, when) => notes.change(note.id, { seen }, when)}
          />
          <Lines
            label={say('host.notes.interpretation')}
            hint={say('host.notes.interpretationHint')}
            value={note.interpretation}
            seat={note.seat}
            onWords={(interpretation, when) => notes.change(note.id, { interpretation }, when)}
          />
        </>
      ) : (
        <Button kind="quiet" size="small" class="note-words" icon={pencilSimple} onClick={openWords}>
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
  /** the seat that the note is about */
  seat: number | undefined;
  onWords(words: string, when: 'now' | 'soon'): void;
}

/** Lines to write on. The words are handed on while one writes, and at once when one leaves. */
export function Lines({ label, hint, value, seat, onWords }: LinesProps) {
  const id = useId();
  const [words, setWords] = useState(value);
  const write = (next: string, when: 'now' | 'soon') => {
    setWords(next);
    onWords(next, when);
  };
  return (
    <div class="lines">
      <label for={id}>{label}</label>
      <textarea
        id={id}
        rows={2}
        maxLength={2000}
        value={words}
        aria-describedby={`${id}-hint`}
        onInput={(event) => write(event.currentTarget.value, 'soon')}
        onBlur={() => words !== value && onWords(words, 'now')}
      />
      <Warnings
        text={words}
        seat={seat}
        onReplace={(found, instead) => write(words.replaceAll(found, instead), 'now')}
      />
      <p id={`${id}-hint`} class="lines-hint">
        {hint}
      </p>
    </div>
  );
}
