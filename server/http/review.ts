import { Router } from 'express';
import { tableThen } from '../../shared/session/past.ts';
import { stayingOf } from '../../shared/session/timeline.ts';
import type { TableThen } from '../../shared/wire/people.ts';
import { reviewOf } from '../observation/review.ts';
import { notFound } from './answer.ts';
import { ownSession, type SessionParts } from './sessions.ts';

/**
 * Looking back at a meeting, for the facilitator who held it: the notes, and the table as everybody saw it. What a
 * single person saw is shown to nobody.
 */
export function reviewRoutes(parts: SessionParts): Router {
  const { store, hosts } = parts;
  const router = Router();

  router.get('/:id/review', async (request, response) => {
    const { record, doer } = await ownSession(parts, request);
    const { host } = await hosts.get(record.id);
    await store.audit.note(doer, 'observations-read', record.id);
    response.set('Cache-Control', 'no-store').json(await reviewOf(parts, host));
  });

  router.get('/:id/review/table', async (request, response) => {
    const { record } = await ownSession(parts, request);
    const { host } = await hosts.get(record.id);
    const { steps, pack, words } = host;
    const rev = Number(request.query.rev);
    if (!Number.isInteger(rev) || rev < 1 || rev > steps.length) throw notFound('step');
    // What people let stay is for their own eyes, also where it lay open for a while.
    const theirs = new Set(stayingOf(steps, pack, (id) => words.get(id)).map(({ words }) => words));
    const read = (id: string) => (theirs.has(id) ? undefined : words.get(id));
    const table: TableThen = tableThen({ steps, pack, rev, read });
    response.set('Cache-Control', 'no-store').json(table);
  });
  return router;
}
