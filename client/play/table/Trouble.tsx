import { useEffect, useState } from 'preact/hooks';
import { say } from '../../lib/locale.ts';
import type { Answer } from '../../lib/outbox.ts';
import { x } from '../../ui/icons.ts';
import { Button, Notice } from '../../ui/index.ts';

/** Milliseconds that a sentence stays; it can be put away sooner. */
const staying = 8000;

interface TroubleTold {
  words: string | undefined;
  tell(answer: Answer): void;
  forget(): void;
}

/** A refused command is told as one kind sentence. */
export function useTrouble(): TroubleTold {
  const [words, setWords] = useState<string>();
  useEffect(() => {
    if (!words) return;
    const timer = setTimeout(() => setWords(undefined), staying);
    return () => clearTimeout(timer);
  }, [words]);
  return {
    words,
    tell: (answer) => setWords(answer.ok ? undefined : say(`common.refusal.${answer.refusal}`)),
    forget: () => setWords(undefined),
  };
}

export const Trouble = ({ words, forget }: TroubleTold) =>
  words ? (
    <div class="trouble">
      <Notice tone="problem">{words}</Notice>
      <Button kind="quiet" icon={x} iconOnly onClick={forget}>
        {say('common.close')}
      </Button>
    </div>
  ) : null;
