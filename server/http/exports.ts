import { Router } from 'express';
import { z } from 'zod';
import { locales } from '../../shared/lib/text.ts';
import { separators } from '../export/csv.ts';
import { exporting } from '../export/exporting.ts';
import { exportFormats, formatOf } from '../export/formats.ts';
import { notFound, parsed } from './answer.ts';
import { ownSession, type SessionParts } from './sessions.ts';

export interface ExportParts extends SessionParts {
  /** folder of the database, which the exporting thread opens for itself */
  dataDir: string;
}

const asked = z.object({ locale: z.enum(locales).default('fi'), separator: z.enum(separators).default(';') });

/** How many lines the file has: with it a download can be told how far it is. */
export const rowsHeader = 'x-pelipiiri-rows';

/** GET /api/sessions/:id/export/:format?locale=&separator= (the facilitator) → a file, streamed from a thread of its own. */
export function exportRoutes(parts: ExportParts): Router {
  const { store, dataDir } = parts;
  const router = Router();
  router.get('/:id/export/:format', async (request, response) => {
    const { record, doer } = await ownSession(parts, request);
    const settings = parsed(asked, request.query);
    const format = formatOf(request.params.format);
    if (!format) throw notFound(`format; there are ${exportFormats.map(({ id }) => id).join(', ')}`);
    await store.audit.note(doer, 'log-exported', record.id, format.id);
    const date = new Date(record.openedAt).toISOString().slice(0, 10);
    response.set('Cache-Control', 'no-store').attachment(`pelipiiri-${date}.${format.ending}`);
    response.type(`${format.type}; charset=utf-8`);
    const gone = new AbortController();
    response.once('close', () => gone.abort());
    const job = { folder: dataDir, session: record.id, format: format.id, ...settings };
    for await (const { text, lines } of exporting(job, gone.signal)) {
      if (!response.headersSent) response.set(rowsHeader, String(lines));
      if (!response.write(text)) await drained(response);
    }
    response.end();
  });
  return router;
}

/** Waits until the other side has taken what was sent, or has gone. */
const drained = (response: { once(event: 'drain' | 'close', then: () => void): unknown }): Promise<void> =>
  new Promise((resolve) => {
    response.once('drain', resolve);
    response.once('close', resolve);
  });
