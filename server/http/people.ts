import { type Request, Router } from 'express';
import { z } from 'zod';
import { locales } from '../../shared/lib/text.ts';
import { writtenId } from '../../shared/observation/observation.ts';
import { goalSchema, lookSchema, ownWordsSchema, replySchema, workerPartSchema } from '../../shared/observation/own.ts';
import { needsAssessmentText, reportText } from '../../shared/observation/report-text.ts';
import type { PersonPage } from '../../shared/wire/people.ts';
import { personPageOf } from '../observation/people.ts';
import { withHost } from '../session/hosting.ts';
import type { Audited, Doer } from '../store/audit.ts';
import { newSecret } from '../store/keys.ts';
import type { Place } from '../store/people.ts';
import type { SessionRecord } from '../store/sessions.ts';
import { groupSeat } from '../store/words.ts';
import { ApiProblem, notFound, parsed } from './answer.ts';
import { newPageCode, noteAbout, writeAnswer, writeDocument } from './own.ts';
import { ownSession, type SessionParts } from './sessions.ts';

/** A person who says yes to notes, as the facilitator asks about them. */
interface Asked {
  record: SessionRecord;
  place: Place;
  doer: Doer;
  page: PersonPage;
}

const sealSchema = z.strictObject({ keepBack: z.boolean().default(false) });
const textSchema = z.object({
  kind: z.enum(['report', 'assessment']).default('report'),
  locale: z.enum(locales).default('fi'),
});
const memberSchema = z.strictObject({ member: z.union([z.string().max(40), z.null()]) });

/** /api/sessions/:id/people/:seat: the facilitator's page about one person, and what both write on it together. */
export function personRoutes(parts: SessionParts): Router {
  const { store, hosts, now } = parts;
  const router = Router();

  /** @throws ApiProblem 404, or 409 when the person has not said yes to notes */
  async function asked(request: Request): Promise<Asked> {
    const { record, doer } = await ownSession(parts, request);
    const place = { session: record.id, seat: Number(request.params.seat) };
    if (!Number.isInteger(place.seat) || place.seat < 1) throw notFound('seat');
    const page = await personPageOf(parts, place);
    if (!page) throw new ApiProblem(409, 'not-allowed-by-person', 'This person has not said yes to notes.');
    return { record, doer, place, page };
  }

  /** Changes something, leaves its trace, and answers with the page as it is then. */
  const changes =
    (change: (asked: Asked, request: Request) => Promise<unknown>, audited: Audited = 'report-written') =>
    async (request: Request): Promise<PersonPage> => {
      const before = await asked(request);
      await store.audit.note(before.doer, audited, before.record.id, `seat:${before.place.seat}`);
      await change(before, request);
      return (await asked(request)).page;
    };
  const put = (path: string, change: (asked: Asked, request: Request) => Promise<unknown>) => {
    const changed = changes(change);
    router.put(`/:id/people/:seat${path}`, async (request, response) => {
      response.set('Cache-Control', 'no-store').json(await changed(request));
    });
  };
  const open = ({ page }: Asked): void => {
    if (page.report.sealedAt !== undefined)
      throw new ApiProblem(409, 'sealed', 'This has been sealed; a correction can stand beside it.');
  };

  router.get('/:id/people/:seat', async (request, response) => {
    const { record, doer, place, page } = await asked(request);
    await store.audit.note(doer, 'report-read', record.id, `seat:${place.seat}`);
    response.set('Cache-Control', 'no-store').json(page);
  });
  router.get('/:id/people/:seat/report.txt', async (request, response) => {
    const { record, doer, place, page } = await asked(request);
    const { kind, locale } = parsed(textSchema, request.query);
    await store.audit.note(doer, 'report-read', record.id, `seat:${place.seat}`);
    const text = (kind === 'report' ? reportText : needsAssessmentText)(page.report, locale, page.areas);
    response.set('Cache-Control', 'no-store').type('text/plain; charset=utf-8').send(text);
  });

  put('/answers/:note', async ({ place }, request) => {
    const { note, at } = await noteAbout(parts, place, request.params.note);
    await writeAnswer(parts, at, note, request.body);
  });
  put('/words', async (found, request) => {
    open(found);
    await writeDocument(parts, found.place, 'words', 'words', ownWordsSchema, request.body);
  });
  put('/goals/:goal', async (found, request) => {
    open(found);
    await writeDocument(parts, found.place, 'goal', parsed(writtenId, request.params.goal), goalSchema, request.body);
  });
  put('/goals/:goal/look', async (found, request) => {
    open(found);
    await writeDocument(parts, found.place, 'look', parsed(writtenId, request.params.goal), lookSchema, request.body);
  });
  put('/report', async (found, request) => {
    open(found);
    await writeDocument(parts, found.place, 'worker', 'worker', workerPartSchema, request.body);
  });
  put('/replies/:note', async ({ place }, request) => {
    const { note, at, answer } = await noteAbout(parts, place, request.params.note);
    if (answer?.kind !== 'wish') throw new ApiProblem(409, 'no-wish', 'The person does not wish this note away.');
    const reply = await writeDocument(parts, at, 'reply', note, replySchema, request.body);
    // The person wished it, and the worker agrees: it goes, sealed or not.
    if (reply.decision === 'dropped') await store.observations.drop(at.session, note);
  });
  put('/member', async ({ record, place }, request) => {
    const { member } = parsed(memberSchema, request.body);
    if (record.group === undefined) throw new ApiProblem(409, 'no-group', 'This meeting is of no group.');
    if (member !== null && member !== 'new' && !(await store.people.membersOf(record.group)).includes(member))
      throw notFound('member');
    const id = member === 'new' ? newSecret() : (member ?? undefined);
    if (member === 'new' && id) await store.people.addMember(id, record.group, now());
    await store.people.link(place, id);
  });

  const sealed = changes(async ({ page, doer }, request) => {
    const { keepBack } = parsed(sealSchema, request.body ?? {});
    if (page.open.some(({ what }) => !keepBack || what !== 'not-shared'))
      throw new ApiProblem(409, 'still-open', 'Something has to be decided with the person first.');
    const places = [...new Set(page.notes.map(({ session }) => session)), String(request.params.id)];
    const own = await store.people.sameAs({ session: String(request.params.id), seat: page.seat });
    for (const place of own.filter(({ session }) => places.includes(session)))
      await store.people.seal(place, doer.who, now());
  }, 'sealed');
  router.post('/:id/people/:seat/seal', async (request, response) => {
    response.set('Cache-Control', 'no-store').json(await sealed(request));
  });
  router.post('/:id/group/seal', async (request, response) => {
    const { record, doer } = await ownSession(parts, request);
    await store.audit.note(doer, 'sealed', record.id, 'group');
    await store.people.seal({ session: record.id, seat: groupSeat }, doer.who, now());
    response.status(204).end();
  });

  router.post('/:id/people/:seat/page-code', async (request, response) => {
    const { place } = await asked(request);
    response.set('Cache-Control', 'no-store').json(await newPageCode(store, place));
  });

  router.delete('/:id/people/:seat', async (request, response) => {
    const { record, doer, place } = await asked(request);
    await store.audit.note(doer, 'person-erased', record.id, `seat:${place.seat}`);
    for (const { session, seat } of await store.people.sameAs(place)) {
      await store.people.link({ session, seat }, undefined);
      await store.words.eraseSeat(session, seat);
      await store.observations.eraseSeat(session, seat);
      await withHost(hosts, session, async ({ host }) => {
        await host.ask({ role: 'facilitator' }, { type: 'allow-notes', seat, allow: false });
        await host.readAnew();
      });
    }
    response.status(204).end();
  });
  return router;
}
