import type { ObservationDraft } from '../../../shared/observation/observation.ts';
import { ApiFailure } from '../../lib/api.ts';
import { newId } from '../../lib/outbox.ts';
import { deliverNote } from '../api.ts';
import { draftOf, type PersonNote } from '../together/person-note.ts';

/** Lets the person read what was seen; how it is understood stays the worker's until that is shown, too. */
export const share = (note: PersonNote): Promise<void> =>
  deliver(note.session, { ...draftOf(note), shared: true, edit: note.edit + 1 });

/** Writes beside a sealed note what was otherwise. The person reads it as they read the note. */
export function correct(note: PersonNote, seen: string): Promise<void> {
  const { framework, code, ...about } = draftOf(note);
  return deliver(note.session, {
    ...about,
    ...(framework && code ? { framework, code } : {}),
    ...{ id: newId(), corrects: note.id, seen, interpretation: '', interpretationShown: false, shared: true },
    ...{ madeAt: Date.now(), edit: 0 },
  });
}

/** Rejects with `ApiFailure`, also when the server does not take the note. */
async function deliver(session: string, draft: ObservationDraft): Promise<void> {
  const delivery = await deliverNote(session, draft);
  if (!delivery.taken) throw new ApiFailure(delivery.why, 409, `a note was refused: ${delivery.why}`);
}
