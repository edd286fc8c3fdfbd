import { useId } from 'preact/hooks';
import './lines.css';

interface Props {
  label: string;
  /** what holds for these words; said before they are written */
  hint: string;
  value: string;
  longest: number;
  onWrite(words: string): void;
}

/** A few lines to write on. */
export function Lines({ label, hint, value, longest, onWrite }: Props) {
  const id = useId();
  return (
    <div class="lines">
      <label for={id}>{label}</label>
      <p id={`${id}-told`}>{hint}</p>
      <textarea
        id={id}
        class="field-line"
        rows={3}
        maxLength={longest}
        value={value}
        autoComplete="off"
        aria-describedby={`${id}-told`}
        onInput={(event) => onWrite(event.currentTarget.value)}
      />
    </div>
  );
}
