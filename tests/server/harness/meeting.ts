import type { ObservationDraft } from '../../../shared/observation/observation.ts';
import type { SessionSummary } from '../../../shared/wire/api.ts';
import type { OwnPage, PersonPage } from '../../../shared/wire/people.ts';
import { Connection, newActionId, Phone } from './phone.ts';
import { type Answer, Browser, type TestServer } from './server.ts';

type Refused = { error?: string };
let minute = 1_790_000_000_000;

/** A note as a console writes it, with what is said of it. */
export const draft = (changes: Partial<ObservationDraft> = {}): ObservationDraft => ({
  ...{ id: newActionId(), valence: 'strength', seen: '', interpretation: '' },
  ...{ rev: 1, at: 0, madeAt: minute++, edit: 0, removed: false, shared: false, interpretationShown: false },
  ...changes,
});

/** One meeting with its worker and people with phones: what they write about each other and about themselves. */
export class Meeting {
  readonly server: TestServer;
  readonly worker: Browser;
  readonly session: SessionSummary;
  readonly lead: Connection;
  readonly phones: Phone[];
  readonly #notes = new Map<string, ObservationDraft>();

  private constructor(server: TestServer, worker: Browser, session: SessionSummary, lead: Connection, phones: Phone[]) {
    this.server = server;
    this.worker = worker;
    this.session = session;
    this.lead = lead;
    this.phones = phones;
  }

  /** @param scenario of the pack; a short one when none is given */
  static async open(
    server: TestServer,
    worker: Browser,
    names: readonly string[],
    group?: string,
    scenario?: string,
  ): Promise<Meeting> {
    const session = await worker.opensSession(group, scenario);
    const lead = await Connection.open(server.app.url, await worker.door({ session: session.id }));
    const phones: Phone[] = [];
    for (const [index, name] of names.entries())
      phones.push(await Phone.joins(server.app.url, session, index + 1, name));
    return new Meeting(server, worker, session, lead, phones);
  }

  /** Everybody leaves. */
  closes = (): Promise<unknown> =>
    Promise.all([this.lead, ...this.phones.map(({ connection }) => connection)].map((one) => one.leave()));

  get path(): string {
    return `/api/sessions/${this.session.id}`;
  }

  phone(seat: number): Phone {
    const phone = this.phones[seat - 1];
    if (!phone) throw new Error(`phone: expected somebody at seat ${seat}`);
    return phone;
  }

  allows = (seat: number, allow = true) => this.phone(seat).connection.tries({ type: 'allow-notes', allow });

  /** The worker writes a note, or changes one. @returns its id */
  async notes(changes: Partial<ObservationDraft>): Promise<{ id: string; status: number; error: string | undefined }> {
    const before = changes.id === undefined ? undefined : this.#notes.get(changes.id);
    const note = before ? { ...before, ...changes, edit: before.edit + 1 } : draft(changes);
    const { status, body } = await this.worker.put<Refused>(`${this.path}/observations/${note.id}`, note);
    if (status === 200) this.#notes.set(note.id, note);
    return { id: note.id, status, error: body.error };
  }

  /** The worker's page about somebody. */
  page = (seat: number): Promise<Answer<PersonPage & Refused>> =>
    this.worker.get<PersonPage & Refused>(`${this.path}/people/${seat}`);

  /** The worker writes on that page. */
  writes = (seat: number, path: string, body: unknown): Promise<Answer<PersonPage & Refused>> =>
    this.worker.put<PersonPage & Refused>(`${this.path}/people/${seat}/${path}`, body);

  seals = (seat: number, keepBack = false): Promise<Answer<PersonPage & Refused>> =>
    this.worker.post<PersonPage & Refused>(`${this.path}/people/${seat}/seal`, { keepBack });

  /** Somebody reads or writes on their own page. */
  own(seat: number, path = '', body?: unknown, method = body === undefined ? 'GET' : 'PUT', locale = 'fi') {
    const token = this.phone(seat).seatToken ?? '';
    return ownWith(this.server, { 'x-seat': token }, path, body, method, locale);
  }
}

/** Asks for an own page with a token. */
export const ownWith = (
  server: TestServer,
  headers: Record<string, string>,
  path = '',
  body?: unknown,
  method = body === undefined ? 'GET' : 'PUT',
  locale = 'fi',
): Promise<Answer<OwnPage & Refused & { pictures: string[] }>> =>
  new Browser(server.app.url).ask(method, `/api/seat/own${path}?locale=${locale}`, body, headers);
