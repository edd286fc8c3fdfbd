import { type Request, Router } from 'express';
import { z } from 'zod';
import { locales } from '../../shared/lib/text.ts';
import type { GroupEntry } from '../../shared/wire/group.ts';
import { separators } from '../export/csv.ts';
import { csvManager } from '../export/csv-manager.ts';
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

const asked = z.object({
  year: z.coerce.number().int().min(2000).max(2200).optional(),
  locale: z.enum(locales).default('fi'),
  separator: z.enum(separators).default(';'),
});

/** /api/manager: figures of a year, without anything about people; the same at /api/manager/csv as a file. */
export function managerRoutes(parts: SessionParts): Router {
  const { store, signedIn, now } = parts;
  const router = Router();
  const answer = async (request: Request) => {
    const { account } = await mustBeSignedIn(signedIn, request);
    const thisYear = new Date(now()).getFullYear();
    const { year = thisYear, ...settings } = parsed(asked, request.query);
    return { page: await managerPageOf(parts, await store.sessions.ofOwner(account), year, thisYear), ...settings };
  };
  router.get('/', async (request, response) => {
    response.set('Cache-Control', 'no-store').json((await answer(request)).page);
  });
  router.get('/csv', async (request, response) => {
    const { page, locale, separator } = await answer(request);
    response.set('Cache-Control', 'no-store').attachment(`pelipiiri-${page.year}.csv`);
    response.type('text/csv; charset=utf-8').send(csvManager(page, locale, separator));
  });
  return router;
}
