import type { ComponentChildren } from 'preact';
import { arrowRight } from '../../ui/icons.ts';
import { Button, Notice } from '../../ui/index.ts';

interface Props {
  /** why the door did not open */
  problem?: string | undefined;
  /** on the button */
  word: string;
  busy: boolean;
  onGo(): Promise<void>;
  children: ComponentChildren;
}

/** What a step at a door asks for, and the one button that leads on. */
export const DoorForm = ({ problem, word, busy, onGo, children }: Props) => (
  <form
    class="join-form"
    noValidate
    onSubmit={(event) => {
      event.preventDefault();
      void onGo();
    }}
  >
    {children}
    <div class="join-go">
      {problem && <Notice tone="problem">{problem}</Notice>}
      <Button kind="primary" size="big" type="submit" iconAfter={arrowRight} busy={busy}>
        {word}
      </Button>
    </div>
  </form>
);
