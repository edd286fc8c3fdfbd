import { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import { type Audience, locales } from '../../shared/lib/text.ts';
import { textsFor } from '../../shared/pack/audience.ts';
import type { Library } from '../packs/library.ts';
import type { HostedSession } from '../session/hosting.ts';
import type { Hosts } from '../session/hosts.ts';
import type { Store } from '../store/store.ts';
import { mustBeSignedIn, type SignedInOf } from './accounts.ts';
import { notFound, parsed } from './answer.ts';
import { guestBy, guestHeader } from './guests.ts';
import { Gzipped } from './gzip.ts';

const forever = 'public, max-age=31536000, immutable';
const foreverForOne = 'private, max-age=31536000, immutable';
const hash = z.string().regex(/^[0-9a-f]{64}$/);
const ofPack = z.object({ hash });
const inLocale = z.object({ hash, locale: z.enum(locales) });

interface PackParts {
  library: Library;
  store: Store;
  hosts: Hosts<HostedSession>;
  signedIn: SignedInOf;
}

/** What can be chosen, and what packs hold. Packs are named by their content, so they are cached for good. */
export function packRoutes(parts: PackParts): Router {
  const { library, signedIn } = parts;
  const router = Router();
  const gzipped = new Gzipped();
  const texts = async (request: Request, response: Response, audience: Audience, caching: string) => {
    const { hash: asked, locale } = parsed(inLocale, request.params);
    const loaded = await library.pack(asked);
    if (!loaded) throw notFound('pack');
    const json = () => Buffer.from(JSON.stringify(textsFor(loaded.words, loaded.pack, locale, audience)));
    response.type('json').set('Cache-Control', caching);
    await gzipped.send(request, response, `${asked} ${locale} ${audience}`, json);
  };

  router.get('/library', async (request, response) => {
    await mustBeSignedIn(signedIn, request);
    response.set('Cache-Control', 'no-store').json(library.entries());
  });
  router.get('/packs/:hash/rehearsal/:scenario', async (request, response) => {
    await mustBeSignedIn(signedIn, request);
    const material = library.rehearsal(request.params.hash, request.params.scenario);
    if (!material) throw notFound('scenario');
    response.set('Cache-Control', 'no-store').json(material);
  });
  router.get('/packs/:hash/content', async (request, response) => {
    const { hash: asked } = parsed(ofPack, request.params);
    const open = await library.openPack(asked);
    if (!open) throw notFound('pack');
    response.type('json').set('Cache-Control', forever);
    await gzipped.send(request, response, asked, () => Buffer.from(JSON.stringify(open)));
  });
  router.get('/packs/:hash/texts/:locale', (request, response) => texts(request, response, 'open', forever));
  router.get('/packs/:hash/facilitator-texts/:locale', async (request, response) => {
    const guest = await guestBy(parts, request.get(guestHeader));
    if (!guest || guest.guest.role === 'helper' || guest.record.pack !== request.params.hash)
      await mustBeSignedIn(signedIn, request);
    await texts(request, response, 'facilitator', foreverForOne);
  });
  return router;
}
