import { ask } from '../lib/api.ts';
import { locale } from '../lib/locale.ts';
import type { Request } from './own.ts';

/**
 * Asks in the page's language for the own page of whoever the headers say.
 * @param headers asked anew each time because tokens are replaced
 */
export const requestAs =
  (headers: () => Record<string, string>): Request =>
  (method, path, body) =>
    ask(method, `/api/seat/own${path}?locale=${locale.peek()}`, body, headers());
