import { useEffect } from 'preact/hooks';
import type { NoteDeskState } from '../notes/desk.ts';
import { type Table, useConsole } from './console.ts';
import { may, seesNotes } from './may.ts';

/** Shortcuts are held with Alt, so that no letter in a text field and no screen reader's own key sets one off. */
export const shortcuts = [
  { code: 'KeyJ', key: 'J', what: 'goOn' },
  { code: 'KeyT', key: 'T', what: 'pause' },
  { code: 'KeyU', key: 'U', what: 'takeBack' },
  { code: 'KeyH', key: 'H', what: 'note' },
  { code: 'KeyP', key: 'P', what: 'hide' },
] as const;
type What = (typeof shortcuts)[number]['what'];

/** Listens for the console's shortcuts. Moving to the next part and ending have none: they are not to be hit by mistake. */
export function useKeys({ view, lead }: Table, desk: NoteDeskState): void {
  const { act, wall } = useConsole();
  useEffect(() => {
    const run: Record<What, () => void> = {
      goOn: () =>
        document.querySelector<HTMLButtonElement>('.table-now .button-primary:not([aria-disabled="true"])')?.click(),
      pause: () => {
        const type = view.resting ? 'resume' : 'pause';
        if (may(lead, type)) void act({ type });
      },
      takeBack: () => lead.canTakeBack && may(lead, 'take-back') && void act({ type: 'take-back' }),
      note: () => wall.state.peek() === 'private' && seesNotes(lead) && desk.open('group'),
      hide: () => wall.answer('unasked'),
    };
    const pressed = (event: KeyboardEvent) => {
      if (!event.altKey || event.ctrlKey || event.metaKey || event.repeat || document.querySelector('dialog[open]'))
        return;
      const shortcut = shortcuts.find(({ code }) => code === event.code);
      if (!shortcut) return;
      event.preventDefault();
      run[shortcut.what]();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [view.resting, lead, act, wall, desk]);
}
