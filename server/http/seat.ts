import { Router } from 'express';
import { z } from 'zod';
import { inLocale, type Locale, locales } from '../../shared/lib/text.ts';
import type { Framework } from '../../shared/observation/framework.ts';
import type { ObservationDraft } from '../../shared/observation/observation.ts';
import { seatOf } from '../../shared/session/session.ts';
import type { OwnNote } from '../../shared/wire/api.ts';
import type { HostedSession } from '../session/hosting.ts';
import type { Hosts } from '../session/hosts.ts';
import type { Store } from '../store/store.ts';
import { ApiProblem, parsed } from './answer.ts';
import { frameworksOf } from './sessions.ts';

interface SeatParts {
  store: Store;
  hosts: Hosts<HostedSession>;
}

/** The header with which a phone says whose it is: the seat's token. */
export const seatHeader = 'x-seat';

const reading = z.object({ locale: z.enum(locales) });

/** What a participant reads about themselves, by HTTP like all notes. */
export function seatRoutes({ store, hosts }: SeatParts): Router {
  const router = Router();

  router.get('/notes', async (request, response) => {
    const { locale } = parsed(reading, request.query);
    const found = await store.seats.find(request.get(seatHeader) ?? '');
    const record = found && (await store.sessions.find(found.session));
    if (!record) throw new ApiProblem(401, 'unknown-token', 'This seat is not known (any more).');
    const { seat } = found;
    const { host } = await hosts.get(record.id);
    if (seatOf(host.session, seat)?.state === 'removed')
      throw new ApiProblem(403, 'removed', 'The facilitator has closed this seat.');
    await store.audit.note({ who: `seat:${seat}`, role: 'participant' }, 'own-notes-read', record.id);
    const notes = await store.observations.of(record.id);
    const about = notes.filter(({ note }) => note.seat === seat && host.session.notesAllowed.includes(seat));
    const frameworks = await frameworksOf(store, record);
    const own: OwnNote[] = about.flatMap(({ note }) => readable(note, frameworks, locale));
    response.set('Cache-Control', 'no-store').json(own);
  });
  return router;
}

/** What was seen, and the topic in words: neither how it was understood, nor when, nor by whom. */
function readable({ seen, framework, code }: ObservationDraft, frameworks: Framework[], locale: Locale): OwnNote[] {
  const [area, id] = code?.split('.') ?? [];
  const domain = frameworks.find((one) => one.id === framework)?.domains.find((one) => one.id === area);
  const text = domain?.codes.find((one) => one.id === id)?.text;
  return seen || text ? [{ seen, ...(text ? { topic: inLocale(text, locale) } : {}) }] : [];
}
