import { newId } from '../lib/outbox.ts';
import { deliverNote } from './api.ts';
import { type Notes, openNotes } from './notes.ts';
import { sessionsOnShelf } from './notes-shelf.ts';
import { onMachine } from './storage.ts';

/** The notes of a session in this browser. */
export const notesOf = (session: string): Notes =>
  openNotes({
    session,
    storage: onMachine,
    deliver: (draft) => deliverNote(session, draft),
    now: () => Date.now(),
    newId,
    later(ms, task) {
      const timer = setTimeout(task, ms);
      return () => clearTimeout(timer);
    },
  });

/** Sends what was left waiting when a console was closed while the network was away. */
export async function deliverLeftBehind(): Promise<void> {
  for (const session of sessionsOnShelf(onMachine)) {
    const notes = notesOf(session);
    await notes.flush();
    notes.stop();
  }
}
