import { createServer } from 'node:http';
import { type Client, type MessageContext, Room, Server } from '@colyseus/core';
import { WebSocketTransport } from '@colyseus/ws-transport';
import { replay } from '../../shared/session/replay.ts';
import { simulate } from '../../shared/session/simulation.ts';
import { publicView } from '../../shared/session/views.ts';
import { mirror } from '../../shared/wire/mirror.ts';
import { SessionState } from '../../shared/wire/state.ts';
import { shortMeeting, varipiiri } from '../support/packs.ts';
import { reportTo } from './child.ts';

/**
 * The yardstick: a bare Colyseus room with the same public state and real ids, no rules, no log, no private views. Each
 * message brings the state of the next recorded view, written through the same mirror.
 */
const { table } = simulate({ pack: varipiiri, scenario: shortMeeting, players: 8, seed: 4 });
const first = table.steps.findIndex((step) => JSON.stringify(step.events).includes('"board-laid"'));
const last = table.steps.findIndex((step) => JSON.stringify(step.events).includes('"picture-shown"'));
const views = table.steps
  .slice(first, last)
  .map((_, index) =>
    publicView({ ...table.inputs(), rev: index, session: replay(table.steps.slice(0, first + index + 1), varipiiri) }),
  );

class BareRoom extends Room<{ state: SessionState }> {
  override state = new SessionState();
  override autoDispose = false;
  override patchRate = 0;
  #at = 0;

  override messages = {
    act: (_client: Client, _message: unknown, _context: MessageContext) => {
      this.#at++;
      mirror(this.state, { ...(views[this.#at % views.length] as (typeof views)[number]), rev: this.#at });
      this.broadcastPatch();
      return { seq: this.#at };
    },
  };

  override onCreate(): void {
    this.setTimestep(() => {}, 250);
    this.patchRate = 0;
    mirror(this.state, views[0] as (typeof views)[number]);
  }
}

const http = createServer();
const server = new Server({
  transport: new WebSocketTransport({ server: http }),
  greet: false,
  gracefullyShutdown: false,
});
server.define('bare', BareRoom);
await server.listen(0);
const address = http.address();
reportTo(process, { url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}` });
