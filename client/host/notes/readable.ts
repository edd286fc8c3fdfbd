import type { Note } from '../notes.ts';
import { useConsole, useTable } from '../session/console.ts';

/** Notes that may be read now: those about a person only while that person says yes. */
export function useReadableNotes(): readonly Note[] {
  const { notes } = useConsole();
  const allowed = useTable()?.lead.notesAllowed ?? [];
  return notes.list.value.filter(({ seat }) => seat === undefined || allowed.includes(seat));
}
