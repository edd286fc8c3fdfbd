import { Router } from 'express';
import { z } from 'zod';
import type { Noting, OwnCode } from '../../shared/wire/people.ts';
import { frameworksOf } from '../observation/frameworks.ts';
import { ApiProblem, notFound, parsed } from './answer.ts';
import { type SessionParts, staffSession } from './sessions.ts';

const codeId = z.string().regex(/^[a-z0-9]{8,20}$/);
const codeSchema = z.strictObject({ text: z.string().trim().min(1).max(60), removed: z.boolean().default(false) });
const codesAtMost = 20;

/** Those who write notes; a peer facilitator never sees one. */
const noting = ['co-facilitator', 'observer'] as const;

/** What noting needs: the pinned frameworks, the session's own codes, and words of the pack that judge people. */
export function notingRoutes(parts: SessionParts): Router {
  const { store, library } = parts;
  const router = Router();

  router.get('/:id/noting', async (request, response) => {
    const { record } = await staffSession(parts, request, noting);
    const loaded = await library.pack(record.pack);
    if (!loaded) throw notFound('pack');
    const answer: Noting = {
      frameworks: await frameworksOf(store, record),
      codes: await store.codes.of(record.id),
      deficitWords: loaded.pack.deficitWords ?? {},
    };
    response.set('Cache-Control', 'no-store').json(answer);
  });

  router.put('/:id/codes/:code', async (request, response) => {
    const { record } = await staffSession(parts, request, noting);
    const id = parsed(codeId, request.params.code);
    const { text, removed } = parsed(codeSchema, request.body);
    const known = await store.codes.of(record.id);
    if (!removed && known.length >= codesAtMost && !known.some((code) => code.id === id))
      throw new ApiProblem(409, 'too-many', `A session has at most ${codesAtMost} codes of its own.`);
    if (removed) await store.codes.remove(record.id, id);
    else await store.codes.put(record.id, { id, text });
    const answer: OwnCode[] = await store.codes.of(record.id);
    response.set('Cache-Control', 'no-store').json(answer);
  });
  return router;
}
