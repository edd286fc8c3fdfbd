import { Router } from 'express';
import { type Observation, observationSchema } from '../../shared/observation/observation.ts';
import { undoneSteps } from '../../shared/session/replay.ts';
import { seatOf } from '../../shared/session/session.ts';
import { withHost } from '../session/hosting.ts';
import type { SessionHost } from '../session/SessionHost.ts';
import { ApiProblem, parsed } from './answer.ts';
import { guestAuthor } from './guests.ts';
import { type SessionParts, staffSession } from './sessions.ts';

/** Workers' notes. They go by HTTP, never through a room: no frame to anybody can hold one. */
export function observationRoutes(parts: SessionParts): Router {
  const { store, hosts } = parts;
  const router = Router({ mergeParams: true });

  router.get('/:id/observations', async (request, response) => {
    const { record, author } = await staffSession(parts, request, noting);
    const { host } = await hosts.get(record.id);
    await store.audit.note(author, 'observations-read', record.id);
    response.set('Cache-Control', 'no-store').json(await notesOf(parts, host));
  });

  router.put('/:id/observations/:observation', async (request, response) => {
    const { record, author } = await staffSession(parts, request, noting);
    const note = parsed(observationSchema, request.body);
    if (note.id !== request.params.observation)
      throw new ApiProblem(400, 'not-understood', 'The note has another id than its address.');
    await withHost(hosts, record.id, ({ host }) =>
      host.whileStill(async () => {
        // Taking a note back is always possible; writing one about a person, only while that person says yes.
        if (note.seat !== undefined && !note.removed && !mayBeNoted(host, note.seat))
          throw new ApiProblem(409, 'not-allowed-by-person', 'This person has not said yes to notes.');
        if (host.session.children && !note.removed)
          throw new ApiProblem(409, 'children-present', 'Nothing is noted while children are in the room.');
        await store.observations.put(record.id, note, author);
      }),
    );
    await store.audit.note(author, 'observation-written', record.id, note.id);
    response.set('Cache-Control', 'no-store').json({ id: note.id, edit: note.edit });
  });
  return router;
}

/** The notes that may be read now: those about people only while they say yes. */
export async function notesOf(
  { store, nameOf }: Pick<SessionParts, 'store' | 'nameOf'>,
  host: SessionHost,
): Promise<Observation[]> {
  const undone = undoneSteps(host.steps);
  const notes = await store.observations.of(host.id);
  const readable = notes.filter(({ note }) => note.seat === undefined || mayBeNoted(host, note.seat));
  return Promise.all(
    readable.map(async ({ note, author }) => ({
      ...note,
      by: guestName(host, author) ?? (await nameOf(author)) ?? '',
      undone: undone.has(note.rev),
      sealed: false,
      later: false,
    })),
  );
}

/** Those who are invited to watch write notes, too; a peer facilitator never sees one. */
const noting = ['co-facilitator', 'observer'] as const;

function guestName(host: SessionHost, author: string): string | undefined {
  const name = host.session.guests.find((guest) => guestAuthor(guest) === author)?.name;
  return name && host.words.get(name);
}

const mayBeNoted = ({ session }: SessionHost, seat: number): boolean =>
  seatOf(session, seat) !== undefined && session.notesAllowed.includes(seat);
