import { useEffect } from 'preact/hooks';
import type { NoteDeskState } from '../notes/desk.ts';
import { noteKey } from '../notes/note-keys.ts';
import { writingAt } from '../notes/writing.ts';
import { type Table, useConsole } from './console.ts';
import { may } from './may.ts';
import { singleKeys } from './single-keys.ts';

/** Shortcuts are held with Alt, so that no letter in a text field and no screen reader's own key sets one off. */
export const shortcuts = [
  { code: 'KeyJ', key: 'J', what: 'goOn' },
  { code: 'KeyT', key: 'T', what: 'pause' },
  { code: 'KeyU', key: 'U', what: 'takeBack' },
  { code: 'KeyP', key: 'P', what: 'hide' },
] as const;
type What = (typeof shortcuts)[number]['what'];

/**
 * Listens for the console's shortcuts. Moving to the next part and ending have none: they are not to be hit by mistake.
 * Those of the note desk work without Alt, too, unless somebody writes or has turned that off (WCAG 2.1.4).
 */
export function useKeys(table: Table, desk: NoteDeskState): void {
  const console = useConsole();
  const { view, lead } = table;
  useEffect(() => {
    const { act, wall } = console;
    const run: Record<What, () => void> = {
      goOn: () =>
        document.querySelector<HTMLButtonElement>('.table-now .button-primary:not([aria-disabled="true"])')?.click(),
      pause: () => {
        const type = view.resting ? 'resume' : 'pause';
        if (may(lead, type)) void act({ type });
      },
      takeBack: () => lead.canTakeBack && may(lead, 'take-back') && void act({ type: 'take-back' }),
      hide: () => wall.answer('unasked'),
    };
    const pressed = (event: KeyboardEvent) => {
      if (event.repeat || event.metaKey || document.querySelector('dialog[open]')) return;
      const shortcut = event.altKey && !event.ctrlKey && shortcuts.find(({ code }) => code === event.code);
      if (shortcut) {
        event.preventDefault();
        run[shortcut.what]();
      } else if (wall.state.peek() === 'private' && isForNotes(event)) {
        const writing = writingAt(console, desk, view);
        if (noteKey(event, { table, desk, writing })) event.preventDefault();
      }
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [view, lead, console, desk]);
}

/** With Alt always; a key alone, or Ctrl and Z, only where nobody writes. */
function isForNotes({ altKey, ctrlKey, key, target }: KeyboardEvent): boolean {
  if (altKey) return !ctrlKey;
  const writes =
    target instanceof Element && target.closest('input:not([type=radio]):not([type=checkbox]), textarea, select');
  if (writes) return false;
  return ctrlKey ? key === 'z' : singleKeys.areOn;
}
