import { isMark } from '../../../shared/observation/mark.ts';
import type { ObservationDraft } from '../../../shared/observation/observation.ts';
import type { PersonPage } from '../../../shared/wire/people.ts';

/** A note about the person, of this meeting or of an earlier one. */
export type PersonNote = PersonPage['notes'][number];

/**
 * The notes that can be gone through, in an order that stays: as they were gone through before, then what has come since.
 * What the person may read comes first; strengths before all else, by life area, the earliest meeting first.
 * @param before ids of the notes in the order in which they stood before
 */
export function inOrder({ notes, areas }: PersonPage, before: readonly string[]): PersonNote[] {
  const placeOf = ({ id }: PersonNote) => (before.includes(id) ? before.indexOf(id) : before.length);
  const area = ({ code }: PersonNote) => {
    const found = areas.findIndex(({ id }) => id === code?.split('.')[0]);
    return found < 0 ? areas.length : found;
  };
  return notes
    .filter((note) => !(isMark(note) && note.interpretation === ''))
    .filter(({ shared, sealed }) => shared || !sealed)
    .toSorted(
      (one, other) =>
        placeOf(one) - placeOf(other) ||
        Number(other.shared) - Number(one.shared) ||
        valences.indexOf(one.valence) - valences.indexOf(other.valence) ||
        area(one) - area(other) ||
        one.meeting - other.meeting,
    );
}

const valences: readonly PersonNote['valence'][] = ['strength', 'neutral', 'support'];

/** Whether worker and person still have to decide what becomes of how it is understood. */
export const isUnderstoodOpen = ({ shared, sealed, interpretation, interpretationShown }: PersonNote): boolean =>
  shared && !sealed && interpretation !== '' && !interpretationShown;

/** What the console sends of a note. */
export function draftOf({
  by: _by,
  undone: _undone,
  sealed: _sealed,
  later: _later,
  answer: _answer,
  reply: _reply,
  session: _session,
  meeting: _meeting,
  told: _told,
  ...draft
}: PersonNote): ObservationDraft {
  return draft;
}
