import { signal } from '@preact/signals';
import type { PageOpened } from '../../../shared/wire/people.ts';
import { ask } from '../../lib/api.ts';
import { onReturn } from '../../lib/returns.ts';
import { type Own, openOwn } from '../own.ts';
import { requestAs } from '../request.ts';
import { noShelf } from '../shelf.ts';

/** In front of the door, or on somebody's own page. */
export type Visit =
  /** `closed`: the page has just closed by itself */
  { at: 'door'; closed: boolean } | { at: 'page'; own: Own; token: string; until: number };

const key = 'pelipiiri.page';

/** The token lives in this tab alone, and only as long as the page may be open. */
export const visit = signal<Visit>(returned());

function returned(): Visit {
  try {
    const held = JSON.parse(sessionStorage.getItem(key) ?? 'null') as PageOpened | null;
    if (held) return inside(held);
  } catch {
    // Nothing can be kept in this tab: the pictures are asked each time.
  }
  return { at: 'door', closed: false };
}

function inside({ pageToken, until }: PageOpened): Visit {
  const own = openOwn({ request: requestAs(() => ({ 'x-page': pageToken })), shelf: noShelf, onReturn });
  return { at: 'page', own, token: pageToken, until };
}

/** Opens the page by its pictures. Throws `ApiFailure`. */
export async function enter(pictures: readonly string[]): Promise<void> {
  const opened = await ask<PageOpened>('POST', '/api/door/page', { pictures });
  try {
    sessionStorage.setItem(key, JSON.stringify(opened));
  } catch {
    // As above.
  }
  visit.value = inside(opened);
}

/** Forgets everything. The server is told when it can be; it closes the page by itself in any case. */
function forget(): void {
  const now = visit.peek();
  try {
    sessionStorage.removeItem(key);
  } catch {
    // As above.
  }
  if (now.at !== 'page') return;
  now.own.leave();
  void fetch('/api/seat/own/close', { method: 'POST', keepalive: true, headers: { 'x-page': now.token } }).catch(
    () => {},
  );
}

/** The time is up. */
export function closeByItself(): void {
  forget();
  visit.value = { at: 'door', closed: true };
}

/** At once: a blank page stands in the place of this one, so that Back does not lead to it. */
export function closeNow(): void {
  forget();
  document.body.replaceChildren();
  location.replace('about:blank');
}
