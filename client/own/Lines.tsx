import { useId } from 'preact/hooks';

interface Props {
  label: string;
  value: string;
  max: number;
  rows?: number;
  hint?: string | undefined;
  /** what is wrong and what to do; replaces the hint */
  problem?: string | undefined;
  onWrite(text: string): void;
}

/** A labelled place for a few sentences of one's own; it grows with them. */
export function Lines({ label, value, max, rows = 3, hint, problem, onWrite }: Props) {
  const id = useId();
  const told = problem ?? hint;
  return (
    <div class={`field ${problem ? 'field-problem' : ''}`}>
      <label for={id}>{label}</label>
      <textarea
        id={id}
        class="field-line own-lines"
        rows={rows}
        maxLength={max}
        value={value}
        aria-describedby={told ? `${id}-told` : undefined}
        aria-invalid={problem ? 'true' : undefined}
        onInput={(event) => onWrite(event.currentTarget.value)}
      />
      {told && (
        <p id={`${id}-told`} class="field-told" role={problem ? 'alert' : undefined}>
          {told}
        </p>
      )}
    </div>
  );
}
