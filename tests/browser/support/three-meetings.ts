import { openStore } from '../../../server/store/store.ts';
import type { LibraryEntry, SessionSummary } from '../../../shared/wire/api.ts';
import { shortMeeting } from '../../support/packs.ts';
import { holdThreeMeetings, type ThreeMeetings } from '../../support/three-meetings.ts';
import type { House } from './house.ts';
import type { Facilitator } from './people.ts';

/** A group that has met three times, without anybody having to play; what its worker writes goes through their browser. */
export async function holdsThreeMeetings(house: House, { page }: Facilitator): Promise<ThreeMeetings> {
  const ask = <Body>(method: string, path: string, body?: unknown): Promise<{ status: number; body: Body }> =>
    page.evaluate(
      async ([how, where, what]) => {
        const headers = { 'content-type': 'application/json' };
        const sent = what === undefined ? {} : { headers, body: JSON.stringify(what) };
        const answer = await fetch(where, { method: how, ...sent });
        return { status: answer.status, body: (await answer.json().catch(() => undefined)) as Body };
      },
      [method, path, body] as [string, string, unknown],
    );
  const opensSession = async (groupName?: string, of = shortMeeting): Promise<SessionSummary> => {
    const library = (await ask<LibraryEntry[]>('GET', '/api/library')).body;
    const entry = library.find(({ scenario }) => scenario === of);
    const wish = { packHash: entry?.hash, scenario: of, locale: 'fi', groupName };
    return (await ask<SessionSummary>('POST', '/api/sessions', wish)).body;
  };
  const store = await openStore(house.folder);
  try {
    return await holdThreeMeetings(store, { opensSession, ask });
  } finally {
    store.close();
  }
}
