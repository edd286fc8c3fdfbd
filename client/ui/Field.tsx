import type { InputHTMLAttributes } from 'preact';
import { useId } from 'preact/hooks';
import './field.css';

type Props = InputHTMLAttributes<HTMLInputElement> & {
  label: string;
  hint?: string | undefined;
  /** what is wrong and what to do; replaces the hint */
  problem?: string | undefined;
  class?: string;
  type?: 'text' | 'email' | 'password';
};

/** A labelled line to write on. */
export function Field({ label, hint, problem, class: name = '', ...input }: Props) {
  const id = useId();
  const told = problem ?? hint;
  return (
    <div class={`field ${problem ? 'field-problem' : ''}`}>
      <label for={id}>{label}</label>
      <input
        {...input}
        id={id}
        class={`field-line ${name}`}
        aria-describedby={told ? `${id}-told` : undefined}
        aria-invalid={problem ? 'true' : undefined}
      />
      {told && (
        <p id={`${id}-told`} class="field-told" role={problem ? 'alert' : undefined}>
          {told}
        </p>
      )}
    </div>
  );
}
