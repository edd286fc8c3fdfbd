import { Field } from './Field.tsx';

interface Props {
  label: string;
  hint?: string | undefined;
  /** what is wrong and what to do; replaces the hint */
  problem?: string | undefined;
  value: string;
  /** characters */
  max: number;
  /** no for names */
  spellcheck?: boolean;
  inputMode?: 'text' | 'tel';
  onWrite(words: string): void;
}

/** A line for words of somebody's own: the browser suggests none. */
export const Line = ({ max, onWrite, ...field }: Props) => (
  <Field {...field} maxLength={max} autoComplete="off" onInput={(event) => onWrite(event.currentTarget.value)} />
);
