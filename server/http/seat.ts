import { type Request, Router } from 'express';
import { z } from 'zod';
import { locales } from '../../shared/lib/text.ts';
import { writtenId } from '../../shared/observation/observation.ts';
import { goalSchema, lookSchema, ownWordsSchema } from '../../shared/observation/own.ts';
import { pageCodeLength, pagePictures } from '../../shared/observation/page-pictures.ts';
import type { OwnPage, PageOpened } from '../../shared/wire/people.ts';
import { ownPageOf, staysAt } from '../observation/own-page.ts';
import { sittingsOf } from '../observation/sittings.ts';
import { withHost } from '../session/hosting.ts';
import type { Audited } from '../store/audit.ts';
import type { Place } from '../store/people.ts';
import { ApiProblem, parsed } from './answer.ts';
import { newPageCode, noteAbout, writeAnswer, writeDocument } from './own.ts';
import type { SessionParts } from './sessions.ts';
import type { Throttle } from './throttle.ts';

/** The header with which a phone says whose it is: the seat's token. */
export const seatHeader = 'x-seat';
/** The same for a page that was opened by its code. */
export const pageHeader = 'x-page';

const reading = z.object({ locale: z.enum(locales).default('fi') });
const allowSchema = z.strictObject({ allow: z.boolean() });

/** /api/seat/own: a person's own page, by HTTP like all notes. */
export function seatRoutes(parts: SessionParts): Router {
  const { store, hosts, now } = parts;
  const router = Router();

  /** @throws ApiProblem 401 when the token is worth nothing */
  async function placeOf(request: Request): Promise<Place> {
    const visit = request.get(pageHeader);
    const found = visit ? await store.pages.find(visit, now()) : await store.seats.find(request.get(seatHeader) ?? '');
    if (!found) throw new ApiProblem(401, 'unknown-token', 'This seat is not known (any more).');
    return { session: found.session, seat: found.seat };
  }

  async function pageOf(place: Place, request: Request): Promise<OwnPage> {
    const page = await ownPageOf(parts, place, parsed(reading, request.query).locale);
    if (!page) throw new ApiProblem(403, 'removed', 'The facilitator has closed this seat.');
    return page;
  }

  const audit = ({ session, seat }: Place, what: Audited) =>
    store.audit.note({ who: `seat:${seat}`, role: 'participant' }, what, session);

  router.get('/own', async (request, response) => {
    const place = await placeOf(request);
    const page = await pageOf(place, request);
    await audit(place, 'own-notes-read');
    response.set('Cache-Control', 'no-store').json(page);
  });

  const put = (path: string, change: (place: Place, request: Request) => Promise<unknown>) =>
    router.put(`/own${path}`, async (request, response) => {
      const place = await placeOf(request);
      await pageOf(place, request);
      await change(place, request);
      response.set('Cache-Control', 'no-store').json(await pageOf(place, request));
    });

  put('/answers/:note', async (place, request) => {
    const { note, at } = await noteAbout(parts, place, request.params.note);
    await writeAnswer(parts, at, note, request.body);
  });
  put('/words', (place, request) => writeDocument(parts, place, 'words', 'words', ownWordsSchema, request.body));
  put('/goals/:goal', (place, request) =>
    writeDocument(parts, place, 'goal', parsed(writtenId, request.params.goal), goalSchema, request.body),
  );
  put('/goals/:goal/look', (place, request) =>
    writeDocument(parts, place, 'look', parsed(writtenId, request.params.goal), lookSchema, request.body),
  );

  put('/stays/:id', async (place, request) => {
    const id = parsed(z.string().min(1).max(80), request.params.id);
    const latest = (await store.people.sameAs(place)).at(-1) ?? place;
    for (const sitting of await sittingsOf(parts, latest))
      if (staysAt(sitting).some((one) => one.id === id)) {
        await store.words.eraseOne(sitting.place, id);
        await withHost(hosts, sitting.place.session, ({ host }) => host.readAnew());
      }
  });

  router.post('/own/page-code', async (request, response) => {
    const place = await placeOf(request);
    await pageOf(place, request);
    response.set('Cache-Control', 'no-store').json(await newPageCode(store, place));
  });
  router.post('/own/allow', async (request, response) => {
    const place = await placeOf(request);
    await pageOf(place, request);
    const { allow } = parsed(allowSchema, request.body);
    const actor = { role: 'participant' as const, seat: place.seat };
    const command = { type: 'allow-notes', allow };
    const answer = await withHost(hosts, place.session, ({ host }) => host.ask(actor, command));
    if (!answer.ok) throw new ApiProblem(409, answer.refusal, 'The session does not take this answer.');
    response.set('Cache-Control', 'no-store').json(await pageOf(place, request));
  });
  /** Closes a page that was opened by its code, before its time. */
  router.post('/own/close', async (request, response) => {
    await store.pages.close(request.get(pageHeader) ?? '');
    response.status(204).end();
  });
  return router;
}

const codeSchema = z.strictObject({ pictures: z.array(z.enum(pagePictures)).length(pageCodeLength) });

/** POST /api/door/page: opens somebody's own page by its pictures. Guessing is slowed down as at the door. */
export function pageDoor({ store, now }: Pick<SessionParts, 'store' | 'now'>, guesses: Throttle): Router {
  const router = Router();
  router.post('/page', async (request, response) => {
    const address = request.ip ?? '';
    const { pictures } = parsed(codeSchema, request.body);
    if (guesses.isSlowed(address)) throw new ApiProblem(429, 'slow-down', 'Too many wrong codes. Wait for a while.');
    const opened = await store.pages.open(pictures, now());
    if (!opened) {
      guesses.failed(address);
      throw new ApiProblem(404, 'unknown-code', 'No page has this code.');
    }
    const place = await store.pages.find(opened.token, now());
    if (place)
      await store.audit.note({ who: `seat:${place.seat}`, role: 'participant' }, 'own-page-opened', place.session);
    const answer: PageOpened = { pageToken: opened.token, until: opened.until };
    response.set('Cache-Control', 'no-store').json(answer);
  });
  return router;
}
