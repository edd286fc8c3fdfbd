import type { PublicView } from '../../../shared/session/view.ts';
import { say } from '../../lib/locale.ts';
import type { NewNote } from '../notes.ts';
import { useConsole } from '../session/console.ts';
import { type NoteAbout, useNoteDesk } from './desk.ts';

/** Writes notes about somebody, at what is shown now. Returns the new note's id. */
export function useWriting(view: PublicView, about: NoteAbout): (what: Partial<NewNote>) => string {
  const { notes } = useConsole();
  const desk = useNoteDesk();
  return (what) => {
    const seat = typeof about === 'number' ? { seat: about } : {};
    const id = notes.add({ valence: 'neutral', rev: view.rev, at: view.at, ...seat, ...what });
    desk.wrote(id);
    return id;
  };
}

/** Marks this moment, to come back to it: a note without anything in it yet. */
export function useMark(view: PublicView): () => void {
  const { notes, toasts } = useConsole();
  return () => {
    const id = notes.add({ valence: 'neutral', rev: view.rev, at: view.at });
    const run = () => notes.change(id, { removed: true });
    toasts.show(say('host.notes.marked'), { word: say('host.notes.undo'), run });
  };
}
