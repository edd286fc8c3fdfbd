import './switch.css';

interface Props {
  on: boolean;
  /** says what holds while it is on; it stays the same when it is off */
  words: string;
  onChange(on: boolean): void;
}

/** A native checkbox as a switch, for what holds at once. */
export const Switch = ({ on, words, onChange }: Props) => (
  <label class="switch">
    <input
      type="checkbox"
      role="switch"
      checked={on}
      aria-checked={on}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
    <span class="switch-rail" aria-hidden="true" />
    <span>{words}</span>
  </label>
);
