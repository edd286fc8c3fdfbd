import { useEffect } from 'preact/hooks';
import { toFirstChip } from '../notes/chip-keys.ts';
import type { NoteAbout, NoteDeskState } from '../notes/desk.ts';
import { useMark } from '../notes/writing.ts';
import { type Table, useConsole } from './console.ts';
import { may, seesNotes } from './may.ts';

/** Shortcuts are held with Alt, so that no letter in a text field and no screen reader's own key sets one off. */
export const shortcuts = [
  { code: 'KeyJ', key: 'J', what: 'goOn' },
  { code: 'KeyT', key: 'T', what: 'pause' },
  { code: 'KeyU', key: 'U', what: 'takeBack' },
  { code: 'KeyH', key: 'H', what: 'note' },
  { code: 'KeyM', key: 'M', what: 'mark' },
  { code: 'KeyZ', key: 'Z', what: 'undoNote' },
  { code: 'KeyP', key: 'P', what: 'hide' },
] as const;
type What = (typeof shortcuts)[number]['what'];

/** Listens for the console's shortcuts. Moving to the next part and ending have none: they are not to be hit by mistake. */
export function useKeys({ view, lead }: Table, desk: NoteDeskState): void {
  const { act, wall, notes } = useConsole();
  const mark = useMark(view);
  useEffect(() => {
    const mayNote = () => wall.state.peek() === 'private' && seesNotes(lead) && !lead.children;
    const notesOf = (about: NoteAbout | undefined) => {
      if (!mayNote() || about === undefined) return;
      desk.open(about);
      requestAnimationFrame(toFirstChip);
    };
    const run: Record<What, () => void> = {
      goOn: () =>
        document.querySelector<HTMLButtonElement>('.table-now .button-primary:not([aria-disabled="true"])')?.click(),
      pause: () => {
        const type = view.resting ? 'resume' : 'pause';
        if (may(lead, type)) void act({ type });
      },
      takeBack: () => lead.canTakeBack && may(lead, 'take-back') && void act({ type: 'take-back' }),
      note: () => notesOf('group'),
      mark: () => mayNote() && mark(),
      undoNote: () => {
        const last = notes.list.peek().at(-1);
        if (mayNote() && last) notes.change(last.id, { removed: true });
      },
      hide: () => wall.answer('unasked'),
    };
    const pressed = (event: KeyboardEvent) => {
      if (!event.altKey || event.ctrlKey || event.metaKey || event.repeat || document.querySelector('dialog[open]'))
        return;
      const digit = /^(?:Digit|Numpad)(\d)$/.exec(event.code)?.[1];
      if (digit !== undefined) {
        event.preventDefault();
        notesOf(digit === '0' ? 'group' : notedSeats({ view, lead })[Number(digit) - 1]);
        return;
      }
      const shortcut = shortcuts.find(({ code }) => code === event.code);
      if (!shortcut) return;
      event.preventDefault();
      run[shortcut.what]();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [view, lead, act, wall, desk, notes, mark]);
}

/** Seats that have said yes to notes, in the order of the table: Alt and a digit open the first nine. */
const notedSeats = ({ view, lead }: Table): number[] =>
  view.seats.map(({ number }) => number).filter((number) => lead.notesAllowed.includes(number));
