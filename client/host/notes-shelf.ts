import type { ObservationDraft } from '../../shared/observation/observation.ts';
import type { NotesDoor } from './notes.ts';

/** Notes that wait on this machine: a key for each, so that two windows of one session do not overwrite each other. */
export interface Shelf {
  all(): ObservationDraft[];
  keep(draft: ObservationDraft): void;
  drop(id: string): void;
}

const family = 'pelipiiri.note.';
const keysOf = (storage: NotesDoor['storage']): string[] =>
  Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '');

/** Sessions that have notes waiting here. */
export const sessionsOnShelf = (storage: NotesDoor['storage']): string[] => [
  ...new Set(
    keysOf(storage)
      .filter((key) => key.startsWith(family))
      .map((key) => key.slice(family.length).split('.')[0] ?? ''),
  ),
];

/** A shelf in the browser's storage. Storage that is full or forbidden is lived without: the notes wait in memory. */
export function keepIn(storage: NotesDoor['storage'], session: string): Shelf {
  const prefix = `${family}${session}.`;
  return {
    all() {
      return keysOf(storage)
        .filter((key) => key.startsWith(prefix))
        .flatMap((key) => parsed(storage.getItem(key)))
        .sort((one, other) => one.madeAt - other.madeAt);
    },
    keep(draft) {
      try {
        storage.setItem(prefix + draft.id, JSON.stringify(draft));
      } catch {
        // Full or forbidden: sending goes on from memory.
      }
    },
    drop: (id) => storage.removeItem(prefix + id),
  };
}

function parsed(text: string | null): ObservationDraft[] {
  try {
    const draft = JSON.parse(text ?? '') as ObservationDraft;
    return typeof draft.id === 'string' ? [draft] : [];
  } catch {
    return [];
  }
}
