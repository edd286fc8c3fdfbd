import { type Request, Router } from 'express';
import { z } from 'zod';
import type { GroupEntry } from '../../shared/wire/group.ts';
import { groupPageOf, managerPageOf, peopleThrough, seriesOf } from '../observation/group.ts';
import { mustBeSignedIn } from './accounts.ts';
import { notFound, parsed } from './answer.ts';
import { ownSession, type SessionParts } from './sessions.ts';

/** /api/sessions/:id/group: the group's page about one meeting. */
export function groupPageRoutes(parts: SessionParts): Router {
  const router = Router();
  router.get('/:id/group', async (request, response) => {
    const { record, doer } = await ownSession(parts, request);
    await parts.store.audit.note(doer, 'group-page-read', record.id);
    response.set('Cache-Control', 'no-store').json(await groupPageOf(parts, record));
  });
  return router;
}

/** /api/groups: a facilitator's groups, and each over all its meetings. */
export function groupRoutes(parts: SessionParts): Router {
  const { store, signedIn } = parts;
  const router = Router();
  router.get('/', async (request, response) => {
    const { account } = await mustBeSignedIn(signedIn, request);
    const begun = (await store.sessions.ofOwner(account)).filter(({ phase }) => phase !== 'lobby');
    const entries: GroupEntry[] = [];
    for (const id of new Set(begun.flatMap(({ group }) => group ?? []))) {
      const group = await store.groups.find(id);
      if (group) entries.push({ id, name: group.name, meetings: begun.filter((one) => one.group === id).length });
    }
    response.set('Cache-Control', 'no-store').json(entries);
  });
  const own = async (request: Request) => {
    const { account: who } = await mustBeSignedIn(signedIn, request);
    const group = await store.groups.find(String(request.params.group));
    if (group?.owner !== who) throw notFound('group');
    return { group, doer: { who, role: 'facilitator' as const } };
  };
  router.get('/:group', async (request, response) => {
    const { group, doer } = await own(request);
    const series = await seriesOf(parts, group);
    for (const { session } of series.meetings) await store.audit.note(doer, 'group-page-read', session);
    response.set('Cache-Control', 'no-store').json(series);
  });
  router.get('/:group/people', async (request, response) => {
    const { group, doer } = await own(request);
    const people = await peopleThrough(parts, group);
    for (const { session, seat } of people) await store.audit.note(doer, 'report-read', session, `seat:${seat}`);
    response.set('Cache-Control', 'no-store').json(people);
  });
  return router;
}

const asked = z.object({ year: z.coerce.number().int().min(2000).max(2200).optional() });

/** /api/manager: figures of a year, without anything about people. */
export function managerRoutes(parts: SessionParts): Router {
  const { store, signedIn, now } = parts;
  const router = Router();
  router.get('/', async (request, response) => {
    const { account } = await mustBeSignedIn(signedIn, request);
    const thisYear = new Date(now()).getFullYear();
    const { year = thisYear } = parsed(asked, request.query);
    const page = await managerPageOf(parts, await store.sessions.ofOwner(account), year, thisYear);
    response.set('Cache-Control', 'no-store').json(page);
  });
  return router;
}
