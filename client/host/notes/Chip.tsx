import { ownFramework } from '../../../shared/observation/mark.ts';
import { say } from '../../lib/locale.ts';
import { check, star as starIcon, trash } from '../../ui/icons.ts';
import { Button, Icon } from '../../ui/index.ts';
import { useConsole } from '../session/console.ts';
import { stepThroughChips } from './chip-keys.ts';
import type { Topic } from './codes.ts';
import { isStarred, star } from './often.ts';

interface Props {
  topic: Topic;
  /** leads to it, while the keyboard is on the desk */
  letter: string | undefined;
  /** it has been written just now */
  isChosen: boolean;
  /** a note of this session has it */
  isUsed: boolean;
  /** a tap makes it a favourite, or no favourite any more */
  arranging: boolean;
  onTap(): void;
}

/** A topic to tap. */
export function Chip({ topic: { framework, ref, words }, letter, isChosen, isUsed, arranging, onTap }: Props) {
  const isOn = arranging ? isStarred(ref) : isChosen;
  return (
    <li class="chip-place">
      <button
        type="button"
        class={`chip ${arranging ? 'chip-arranging' : ''}`}
        aria-pressed={isOn}
        aria-keyshortcuts={letter}
        data-letter={letter}
        onClick={arranging ? () => star(ref) : onTap}
        onKeyDown={stepThroughChips}
      >
        {(isOn || arranging) && <Icon of={arranging ? starIcon : check} size={0.9} />} {words}
      </button>
      {arranging && framework === ownFramework && !isUsed && <LetGo code={ref} words={words} />}
    </li>
  );
}

/** Takes a topic of one's own away again, as long as no note has it. */
function LetGo({ code, words }: { code: string; words: string }) {
  const { noting, toasts } = useConsole();
  const remove = async () => {
    const isGone = await noting.removeCode(code.slice(ownFramework.length + 1));
    if (!isGone) toasts.show(say('host.notes.newCodeFailed'));
  };
  return (
    <Button kind="quiet" size="small" icon={trash} iconOnly onClick={() => void remove()}>
      {say('host.notes.removeCode', { words })}
    </Button>
  );
}
