import { Router } from 'express';
import { z } from 'zod';
import { guestAuthor } from '../../shared/session/actor.ts';
import type { AuditEntry } from '../../shared/wire/people.ts';
import { allowsNotes } from '../observation/notes.ts';
import { readRecorded } from '../observation/recorded.ts';
import { ApiProblem, parsed } from './answer.ts';
import { ownSession, type SessionParts } from './sessions.ts';

/** The worker says that what belongs into the client's record has been moved there. */
const purgeSchema = z.strictObject({ moved: z.literal(true) });

/** Taking a session out of Pelipiiri, and who has looked at what. Both are the facilitator's alone. */
export function purgeRoutes(parts: SessionParts): Router {
  const { store, hosts, nameOf } = parts;
  const router = Router();

  router.delete('/:id', async (request, response) => {
    const { record, doer } = await ownSession(parts, request);
    parsed(purgeSchema, request.body);
    if (record.phase === 'running') throw new ApiProblem(409, 'running', 'The session is running. End it first.');
    await store.audit.note(doer, 'session-purged', record.id);
    await hosts.close(record.id);
    await store.sessions.purge(record.id);
    response.status(204).end();
  });

  router.get('/:id/audit', async (request, response) => {
    const { record } = await ownSession(parts, request);
    const { session, words } = await readRecorded(parts, record);
    const names = new Map<string, string | undefined>();
    for (const { name, ...guest } of session.guests)
      names.set(guestAuthor(guest), name === undefined ? undefined : words.get(name));
    // When somebody looks at their own page is nobody else's business; it is in the database, for them to ask.
    const rows = (await store.audit.of(record.id)).filter(({ role }) => role !== 'participant');
    for (const { who } of rows) if (!names.has(who)) names.set(who, await nameOf(who));
    const nicknames = new Map<string | null, string | undefined>();
    for (const { number, name } of session.seats)
      if (name !== undefined && allowsNotes(session, number)) nicknames.set(`seat:${number}`, words.get(name));
    const entries = rows.map(({ at, who, role, what, detail }): AuditEntry => {
      const [name, about] = [names.get(who), nicknames.get(detail)];
      return {
        ...{ at, who, role: role ?? '', what },
        ...(name ? { name } : {}),
        ...(detail ? { detail } : {}),
        ...(about ? { about } : {}),
      };
    });
    response.set('Cache-Control', 'no-store').json(entries);
  });
  return router;
}
