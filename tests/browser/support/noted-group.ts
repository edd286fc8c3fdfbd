import type { Page } from 'playwright-core';
import type { ObservationDraft } from '../../../shared/observation/observation.ts';
import type { LibraryEntry, SessionSummary } from '../../../shared/wire/api.ts';
import type { PersonPage } from '../../../shared/wire/people.ts';
import { draft } from '../../server/harness/meeting.ts';
import { Connection } from '../../server/harness/phone.ts';
import { Browser } from '../../server/harness/server.ts';
import type { House } from './house.ts';

/** Who sits where at both meetings; the last says no to notes. */
const people = [
  { token: 'tree', name: 'Leila' },
  { token: 'fish', name: 'Puro' },
  { token: 'bird', name: 'Nour' },
] as const;

/** A worker, and two meetings of a group without phones: all that is written goes over HTTP, as their console sends it. */
export class NotedGroup {
  readonly worker: Browser;
  readonly sessions: SessionSummary[] = [];

  private constructor(worker: Browser) {
    this.worker = worker;
  }

  /** Both meetings have been held; nothing has been written yet. */
  static async meets(house: House): Promise<NotedGroup> {
    const worker = new Browser(house.url);
    const token = house.setupLink.split('#')[1];
    await worker.post('/api/accounts/setup', { token, name: 'Tiina', email: 't@example.fi', password: 'neljä sanaa' });
    const { body: library } = await worker.get<LibraryEntry[]>('/api/library');
    const { hash: packHash, scenario } = library.find((entry) => entry.scenario === 'lyhyt') as LibraryEntry;
    const group = new NotedGroup(worker);
    for (let nth = 0; nth < 2; nth++) {
      const wish = { packHash, scenario, locale: 'fi', groupName: 'Torstairyhmä' };
      const { body: session } = await worker.post<SessionSummary>('/api/sessions', wish);
      const lead = await Connection.open(house.url, await worker.door({ session: session.id }));
      for (const [index, who] of people.entries()) {
        await lead.does({ type: 'take-seat', device: 'none', ...who });
        if (who.name !== 'Nour') await lead.does({ type: 'allow-notes', seat: index + 1, allow: true });
      }
      for (const type of ['start', 'end']) await lead.does({ type });
      await lead.leave();
      group.sessions.push(session);
    }
    return group;
  }

  /** The worker's laptop, signed in. */
  async opensConsole({ browser, url }: House): Promise<Page> {
    const context = await browser.newContext({
      ...{ viewport: { width: 1280, height: 800 }, locale: 'fi-FI', reducedMotion: 'reduce' },
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await context.addCookies([...this.worker.cookies].map(([name, value]) => ({ name, value, url })));
    context.setDefaultTimeout(15_000);
    return context.newPage();
  }

  /** The console's address of a page about a meeting. @param meeting from 1 */
  address = (meeting: number, page: string): string => `/host/session/${this.session(meeting)}/${page}`;

  async notes(meeting: number, changes: Partial<ObservationDraft>): Promise<string> {
    const note = draft(changes);
    await this.#put(`/api/sessions/${this.session(meeting)}/observations/${note.id}`, note);
    return note.id;
  }

  /** On the worker's page about somebody; typed together, in their words. */
  writes = (meeting: number, seat: number, path: string, body: unknown): Promise<unknown> =>
    this.#put(`/api/sessions/${this.session(meeting)}/people/${seat}/${path}`, body);

  page = async (meeting: number, seat: number): Promise<PersonPage> =>
    (await this.worker.get<PersonPage>(`/api/sessions/${this.session(meeting)}/people/${seat}`)).body;

  session(meeting: number): string {
    const found = this.sessions[meeting - 1];
    if (!found) throw new Error(`session: expected a meeting ${meeting}, found ${this.sessions.length}`);
    return found.id;
  }

  async #put(path: string, body: unknown): Promise<void> {
    const { status } = await this.worker.put(path, body);
    if (status !== 200) throw new Error(`PUT ${path}: expected 200, found ${status}`);
  }
}

/** How many sheets a PDF of the browser holds. */
export const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
