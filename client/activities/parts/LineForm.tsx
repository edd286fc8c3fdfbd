import { useState } from 'preact/hooks';
import { Button, Line } from '../../ui/index.ts';
import './line-form.css';

interface Props {
  label: string;
  hint?: string | undefined;
  /** what has been given already */
  before?: string | undefined;
  /** characters */
  max: number;
  /** on the button */
  word: string;
  icon?: string | undefined;
  size?: 'normal' | 'big';
  busy: boolean;
  /** how it looks; on the phone, a piece of paper */
  class?: string;
  onGive(words: string): void;
}

/** A line for one's own words, and the button that gives them: the thing to do once there is something new on it. */
export function LineForm(props: Props) {
  const { label, hint, before = '', max, word, icon, size = 'normal', busy, class: look = 'line-form', onGive } = props;
  const [written, setWritten] = useState(before);
  const words = written.trim();
  return (
    <form
      class={look}
      onSubmit={(event) => {
        event.preventDefault();
        if (words) onGive(words);
      }}
    >
      <Line label={label} hint={hint} value={written} max={max} onWrite={setWritten} />
      <Button
        kind={words && words !== before ? 'primary' : 'secondary'}
        type="submit"
        size={size}
        icon={icon}
        disabled={words === ''}
        busy={busy}
      >
        {word}
      </Button>
    </form>
  );
}
