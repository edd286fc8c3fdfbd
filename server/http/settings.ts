import { Router } from 'express';
import { z } from 'zod';
import { type Locale, locales } from '../../shared/lib/text.ts';
import { type Contact, contactLengths, contactsAtMost, defaultContacts } from '../../shared/organisation/contact.ts';
import type { Store } from '../store/store.ts';
import { mustBeSignedIn } from './accounts.ts';
import { parsed } from './answer.ts';
import { type SessionParts, staffSession } from './sessions.ts';

const contactsSchema = z
  .array(
    z.strictObject({
      id: z.string().regex(/^[\w-]{1,40}$/),
      name: z.string().trim().min(1).max(contactLengths.name),
      /** what a telephone can dial, as people write it */
      number: z
        .string()
        .trim()
        .max(contactLengths.number)
        .regex(/^[+\d]?[\d\s()/-]*$/),
      note: z.string().trim().max(contactLengths.note).optional(),
    }),
  )
  .max(contactsAtMost)
  .refine((contacts) => new Set(contacts.map(({ id }) => id)).size === contacts.length);
const askedSchema = z.object({ locale: z.enum(locales).default('fi') });

/** /api/settings/contacts: the organisation's contacts for emergencies, for those who have signed in. */
export function settingsRoutes({ store, signedIn }: Pick<SessionParts, 'store' | 'signedIn'>): Router {
  const router = Router();
  router.get('/contacts', async (request, response) => {
    await mustBeSignedIn(signedIn, request);
    const { locale } = parsed(askedSchema, request.query);
    response.set('Cache-Control', 'no-store').json(await contactsOf(store, locale));
  });
  router.put('/contacts', async (request, response) => {
    await mustBeSignedIn(signedIn, request);
    const contacts = parsed(contactsSchema, request.body);
    await store.settings.put('contacts', contacts);
    response.set('Cache-Control', 'no-store').json(contacts);
  });
  return router;
}

/** /api/sessions/:id/contacts: the same, to read, for a co-facilitator who has no account. */
export function contactRoutes(parts: Pick<SessionParts, 'store' | 'signedIn' | 'hosts'>): Router {
  const router = Router();
  router.get('/:id/contacts', async (request, response) => {
    await staffSession(parts, request, ['co-facilitator']);
    const { locale } = parsed(askedSchema, request.query);
    response.set('Cache-Control', 'no-store').json(await contactsOf(parts.store, locale));
  });
  return router;
}

/** What the organisation has stored, or the defaults in the asked language. */
async function contactsOf({ settings }: Pick<Store, 'settings'>, locale: Locale): Promise<Contact[]> {
  const stored = contactsSchema.safeParse(await settings.get('contacts'));
  return stored.success ? stored.data : defaultContacts(locale);
}
