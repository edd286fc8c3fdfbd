import { openStore } from '../../../server/store/store.ts';
import { holdLongSession, type LongSession } from '../../support/long-session.ts';
import type { House } from './house.ts';
import type { Facilitator } from './people.ts';

/**
 * A meeting that has been held, without anybody having to play it: two hours of twelve people unless said otherwise. The
 * server is down while it is written.
 * @returns the session's id
 */
export async function holdsLongMeeting(
  house: House,
  facilitator: Facilitator,
  { group = 'Torstairyhmä', ...settings }: LongSession & { group?: string } = {},
): Promise<string> {
  const { page } = facilitator;
  await page.goto(`${house.url}/host`);
  await facilitator.opensRoom({ group, plays: false, scenario: /^Avaa huone: Väripiiri – ensimmäinen/ });
  const id = /\/session\/([\w-]+)/.exec(page.url())?.[1];
  if (!id) throw new Error(`holdsLongMeeting: expected the page of a session, found ${page.url()}`);
  await page.goto('about:blank');
  await house.stopGently();
  const store = await openStore(house.folder);
  await holdLongSession(store, id, settings);
  store.close();
  await house.start();
  return id;
}
