import { Router } from 'express';
import { observationSchema } from '../../shared/observation/observation.ts';
import { allowsNotes, readableNotes } from '../observation/notes.ts';
import { withHost } from '../session/hosting.ts';
import { Sealed } from '../store/observations.ts';
import { ApiProblem, parsed } from './answer.ts';
import { type SessionParts, staffSession } from './sessions.ts';

/** Workers' notes. They go by HTTP, never through a room: no frame to anybody can hold one. */
export function observationRoutes(parts: SessionParts): Router {
  const { store, hosts } = parts;
  const router = Router({ mergeParams: true });

  router.get('/:id/observations', async (request, response) => {
    const { record, doer } = await staffSession(parts, request, noting);
    const { host } = await hosts.get(record.id);
    await store.audit.note(doer, 'observations-read', record.id);
    response.set('Cache-Control', 'no-store').json(await readableNotes(parts, host));
  });

  router.put('/:id/observations/:observation', async (request, response) => {
    const { record, doer } = await staffSession(parts, request, noting);
    const note = parsed(observationSchema, request.body);
    if (note.id !== request.params.observation)
      throw new ApiProblem(400, 'not-understood', 'The note has another id than its address.');
    await withHost(hosts, record.id, ({ host }) =>
      host.whileStill(async () => {
        // Taking a note back is always possible; writing one about a person, only while that person says yes.
        if (note.seat !== undefined && !note.removed && !allowsNotes(host.session, note.seat))
          throw new ApiProblem(409, 'not-allowed-by-person', 'This person has not said yes to notes.');
        if (host.session.children && !note.removed)
          throw new ApiProblem(409, 'children-present', 'Nothing is noted while children are in the room.');
        await store.observations.put(record.id, note, doer.who).catch((fault) => {
          if (!(fault instanceof Sealed)) throw fault;
          throw new ApiProblem(409, 'sealed', 'This has been sealed; a correction can stand beside it.');
        });
      }),
    );
    await store.audit.note(doer, 'observation-written', record.id, note.id);
    response.set('Cache-Control', 'no-store').json({ id: note.id, edit: note.edit });
  });
  return router;
}

/** Those who are invited to watch write notes, too; a peer facilitator never sees one. */
const noting = ['co-facilitator', 'observer'] as const;
