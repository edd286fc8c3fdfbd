import type { GuestRole } from '../../../shared/session/actor.ts';
import type { GuestInvitation, SessionSummary } from '../../../shared/wire/api.ts';
import { Connection, Phone } from './phone.ts';
import { type Answer, Browser, type TestServer } from './server.ts';

/** Somebody invited to lead, watch or help: without an account, known by what the invitation's link holds. */
export interface Guest {
  number: number;
  token: string;
  connection: Connection;
  /** asks an endpoint as this guest */
  ask<Body>(method: string, path: string, body?: unknown): Promise<Answer<Body>>;
}

/** A session with its worker's console, to which guests can be invited. */
export class GuestTable {
  readonly server: TestServer;
  readonly worker: Browser;
  readonly session: SessionSummary;
  readonly lead: Connection;

  private constructor(server: TestServer, worker: Browser, session: SessionSummary, lead: Connection) {
    this.server = server;
    this.worker = worker;
    this.session = session;
    this.lead = lead;
  }

  static async open(server: TestServer, worker: Browser, scenario?: string): Promise<GuestTable> {
    const session = await worker.opensSession(undefined, scenario);
    const lead = await Connection.open(server.app.url, await worker.door({ session: session.id }));
    return new GuestTable(server, worker, session, lead);
  }

  sits = (number: number, name: string): Promise<Phone> => Phone.joins(this.server.app.url, this.session, number, name);

  /** The facilitator invites somebody and looks up what the invitation holds. */
  async invites(role: GuestRole, helps?: number): Promise<GuestInvitation & { number: number; token: string }> {
    const before = this.lead.last?.lead?.guests.length ?? 0;
    await this.lead.does({ type: 'invite-guest', role, ...(helps === undefined ? {} : { helps }) });
    await this.lead.until(() => (this.lead.last?.lead?.guests.length ?? 0) > before);
    const number = this.lead.last?.lead?.guests.at(-1)?.number ?? 0;
    const { body } = await this.worker.get<GuestInvitation>(`/api/sessions/${this.session.id}/guests/${number}`);
    return { ...body, number, token: body.path.replace('/g/', '') };
  }

  /** An invited guest opens the link, says a name and comes in. */
  async comes(role: GuestRole, name: string, helps?: number): Promise<Guest> {
    const { number, token } = await this.invites(role, helps);
    const connection = await this.returns(token, name);
    const browser = new Browser(this.server.app.url);
    return {
      number,
      token,
      connection,
      ask: (method, path, body) => browser.ask(method, path, body, { 'x-guest': token }),
    };
  }

  returns = async (guestToken: string, name?: string): Promise<Connection> => {
    const { url } = this.server.app;
    return Connection.open(url, await new Browser(url).door({ guestToken, ...(name ? { name } : {}) }));
  };
}
