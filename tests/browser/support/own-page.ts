import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { LibraryEntry, SessionSummary } from '../../../shared/wire/api.ts';
import type { PersonPage } from '../../../shared/wire/people.ts';
import { Connection, newActionId } from '../../server/harness/phone.ts';
import { Browser } from '../../server/harness/server.ts';
import { House } from './house.ts';
import { Phone } from './people.ts';

/** A meeting with one phone, and a worker who writes about its person. */
export async function openMeeting(name: string) {
  const house = await House.open();
  const worker = new Browser(house.url);
  const token = house.setupLink.split('#')[1];
  await worker.post('/api/accounts/setup', { token, name: 'Tiina', email: 't@example.fi', password: 'neljä sanaa' });
  const { body: library } = await worker.get<LibraryEntry[]>('/api/library');
  const { hash: packHash, scenario } = library.find((entry) => entry.scenario === 'ensimmainen-kerta') as LibraryEntry;
  const opened = await worker.post<SessionSummary>('/api/sessions', { packHash, scenario, locale: 'fi' });
  const session = opened.body;
  const lead = await Connection.open(house.url, await worker.door({ session: session.id }));
  const phone = await Phone.joins(house, session.code, name);
  await lead.does({ type: 'start' });
  let minute = 1_790_000_000_000;

  async function workerNotes(seen: string, more: { shared?: boolean; interpretation?: string } = {}): Promise<void> {
    const { shared = true, interpretation = '' } = more;
    const note = {
      ...{ id: newActionId(), seat: 1, valence: 'strength', seen, interpretation, rev: 1, at: 0, madeAt: minute++ },
      ...{ edit: 0, removed: false, shared, interpretationShown: interpretation !== '' },
    };
    expect((await worker.put(`/api/sessions/${session.id}/observations/${note.id}`, note)).status).toBe(200);
  }
  const workerSees = async () => (await worker.get<PersonPage>(`/api/sessions/${session.id}/people/1`)).body;
  return { house, worker, session, lead, phone, workerNotes, workerSees };
}

export const noteWith = (page: Page, seen: string) => page.locator('.own-note').filter({ hasText: seen });

/** A section of the own page by its title. */
export const part = (page: Page, title: string) =>
  page.locator('section').filter({ has: page.getByRole('heading', { name: title, exact: true }) });

export async function opensOwnPage(phone: Phone): Promise<void> {
  await phone.taps('Oma sivu');
  await phone.taps('Minusta ja minulta');
}

export async function saysYesToNotes(phone: Phone): Promise<void> {
  await phone.taps('Oma sivu');
  await phone.text('Mitä kyllä ja ei tarkoittavat?').click();
  await phone.taps('Kyllä, saa kirjoittaa');
  await phone.text('Nyt: ohjaaja saa kirjoittaa sinusta muistiinpanoja.').waitFor();
  await phone.closesSheet();
}

export async function answers(page: Page, seen: string, how: string, words?: string): Promise<void> {
  const note = noteWith(page, seen);
  await note.getByRole('button', { name: /^(Vastaan tähän|Muuta)/ }).click();
  await note.getByRole('radio', { name: how }).check();
  if (words !== undefined) await note.getByRole('textbox').fill(words);
  await note.getByRole('button', { name: 'Tallenna' }).click();
}
