import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type App, type AppOptions, startApp } from '../../../server/app.ts';
import type { Config } from '../../../server/config.ts';
import type { DoorOpened, LibraryEntry, SessionSummary } from '../../../shared/wire/api.ts';
import { shortMeeting } from '../../support/packs.ts';

export interface Answer<Body> {
  status: number;
  body: Body;
  headers: Headers;
}

/** A real server on a free port, with a real SQLite file in a folder of its own. */
export class TestServer {
  readonly folder: string;
  readonly config: Config;
  app: App;

  private constructor(folder: string, config: Config, app: App) {
    this.folder = folder;
    this.config = config;
    this.app = app;
  }

  static async open(options: AppOptions = {}, changes: Partial<Config> = {}): Promise<TestServer> {
    const folder = mkdtempSync(join(tmpdir(), 'pelipiiri-'));
    const config: Config = {
      port: 0,
      host: '127.0.0.1',
      publicUrl: undefined,
      dataDir: folder,
      contentDir: join(import.meta.dirname, '../../../content'),
      logLevel: 'silent',
      trustProxy: false,
      buildClient: false,
      ...changes,
    };
    return new TestServer(folder, config, await startApp(config, options));
  }

  /** Closes it and opens it again on the same folder and port. */
  async restart(options: AppOptions = {}): Promise<void> {
    const { port } = this.app;
    await this.app.close();
    this.app = await startApp({ ...this.config, port }, options);
  }

  async close(): Promise<void> {
    await this.app.close();
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** A browser without a sign-in. */
  browser(): Browser {
    return new Browser(this.app.url);
  }

  /** A facilitator who has made an account through a one-time link. */
  async facilitator(name = 'Ohjaaja'): Promise<Browser> {
    const browser = this.browser();
    const token = await this.app.store.invites.make();
    const account = { token, name, email: `${name.toLowerCase()}@example.fi`, password: 'kymmenenmerkkiä' };
    const answer = await browser.post('/api/accounts/setup', account);
    if (answer.status !== 200) throw new Error(`facilitator: expected 200, found ${answer.status}`);
    return browser;
  }
}

/** Fetches like a browser does: with an Origin, and with the cookies that it was given. */
export class Browser {
  readonly url: string;
  cookies = new Map<string, string>();

  constructor(url: string) {
    this.url = url;
  }

  get = <Body = never>(path: string): Promise<Answer<Body>> => this.ask<Body>('GET', path);
  post = <Body = never>(path: string, body: unknown): Promise<Answer<Body>> => this.ask<Body>('POST', path, body);
  put = <Body = never>(path: string, body: unknown): Promise<Answer<Body>> => this.ask<Body>('PUT', path, body);

  async ask<Body>(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answer<Body>> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(this.url + path, {
      method,
      headers: {
        origin: this.url,
        ...(cookie ? { cookie } : {}),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    for (const set of response.headers.getSetCookie()) {
      const [name, value] = (set.split(';')[0] ?? '').split(/=(.*)/s) as [string, string];
      if (/max-age=0/i.test(set)) this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json');
    return { status: response.status, body: (isJson ? JSON.parse(text) : text) as Body, headers: response.headers };
  }

  /** Opens a session, of the short meeting unless another is named. */
  async opensSession(groupName?: string, of = shortMeeting): Promise<SessionSummary> {
    const entry = (await this.get<LibraryEntry[]>('/api/library')).body.find(({ scenario }) => scenario === of);
    if (!entry) throw new Error('opensSession: expected a scenario in the library, found none');
    const asked = { packHash: entry.hash, scenario: entry.scenario, locale: 'fi', ...(groupName ? { groupName } : {}) };
    const answer = await this.post<SessionSummary>('/api/sessions', asked);
    if (answer.status !== 201) throw new Error(`opensSession: expected 201, found ${answer.status}`);
    return answer.body;
  }

  /** Goes through the door. */
  async door(body: unknown): Promise<DoorOpened> {
    const answer = await this.post<DoorOpened>('/api/door', body);
    if (answer.status !== 200)
      throw new Error(`door: expected 200, found ${answer.status} ${JSON.stringify(answer.body)}`);
    return answer.body;
  }
}
