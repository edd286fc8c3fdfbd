import { randomBytes } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { newCode } from '../../../server/http/codes.ts';
import { openHost, type SessionHost } from '../../../server/session/SessionHost.ts';
import { newWatcher, type Watcher, type WatcherRole } from '../../../server/session/Watcher.ts';
import { hashed, newSecret } from '../../../server/store/keys.ts';
import { openStore, type Store } from '../../../server/store/store.ts';
import type { Random } from '../../../shared/lib/random.ts';
import { seeded } from '../../../shared/lib/random.ts';
import type { Pack } from '../../../shared/pack/pack.ts';
import type { Device } from '../../../shared/session/actor.ts';
import { type TokenId, tokens } from '../../../shared/session/tokens.ts';
import type { PublicView } from '../../../shared/session/view.ts';
import type { Act, Notice, Private } from '../../../shared/wire/protocol.ts';
import { shortMeeting, varipiiri } from '../../support/packs.ts';

export const silent = pino({ level: 'silent' });
export const newActionId = (): string => randomBytes(12).toString('hex');

/** A real SQLite file in a folder of its own. */
export async function openTestStore(): Promise<{ store: Store; folder: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'pelipiiri-store-'));
  return { store: await openStore(folder), folder };
}

/** Stores a session that has just been opened. */
export async function sessionIn(store: Store, scenario = shortMeeting): Promise<string> {
  const pack = await store.blobs.keep('pack', '{}');
  const id = newSecret();
  const session = { id, owner: 'worker', code: newCode(), pack, scenario, frameworks: [], openedAt: 0 };
  const opened = { type: 'session-opened', v: 1, session: id, scenario, pack, frameworks: [], seen: [] };
  const first = {
    seq: 1,
    at: 0,
    actionId: undefined,
    actor: { role: 'facilitator' as const },
    events: [opened as never],
  };
  await store.sessions.open({ ...session, group: undefined, locale: 'fi' }, first);
  return id;
}

/** A connection without a socket: keeps what it is sent. */
export class Eyes {
  readonly watcher: Watcher;
  readonly privates: Private[] = [];
  readonly notices: Notice['what'][] = [];
  readonly host: SessionHost;

  constructor(host: SessionHost, role: WatcherRole, seat?: number) {
    this.host = host;
    this.watcher = newWatcher(role, seat, {
      receive: (message) => this.privates.push(structuredClone(message)),
      notice: ({ what }) => this.notices.push(what),
    });
  }

  /** the newest private view of a seat */
  get own() {
    return this.privates.at(-1)?.seat;
  }

  /** the newest view of whoever leads */
  get lead() {
    return this.privates.at(-1)?.lead;
  }

  act(command: Act['command'], rest: Partial<Act> = {}) {
    return this.host.act(this.watcher, { actionId: newActionId(), command, ...rest });
  }

  play(command: Act['command'], rest: Partial<Act> = {}) {
    return this.act({ type: 'play', command }, rest);
  }
}

/** A host with its worker's console, over a store that may be tampered with. */
export class HostedTable {
  readonly host: SessionHost;
  readonly worker: Eyes;
  readonly shown: PublicView[] = [];
  isDown = false;
  /** the server's clock, ms */
  static now = 1_000_000;

  private constructor(host: SessionHost) {
    this.host = host;
    this.worker = new Eyes(host, 'facilitator');
    host.onShow = (view) => this.shown.push(structuredClone(view));
    host.onDown = () => {
      this.isDown = true;
    };
  }

  static async open(
    store: Pick<Store, 'steps' | 'words' | 'messages'>,
    id: string,
    random: Random = seeded(1),
    pack: Pack = varipiiri,
  ): Promise<HostedTable> {
    const secret = () => ({});
    const parts = {
      id,
      code: 'BCDFGHJ',
      pack,
      secret,
      store,
      random,
      now: () => HostedTable.now,
      log: silent,
    };
    const table = new HostedTable(await openHost(parts));
    await table.host.connect(table.worker.watcher);
    await table.host.look(table.worker.watcher);
    return table;
  }

  /** Somebody with a phone of their own sits down. */
  async sits(number: number, name = `Käpy ${number}`): Promise<Eyes> {
    const token = (tokens[number - 1] ?? tokens[0]).id as TokenId;
    const command = { type: 'take-seat', device: 'own' as Device, token, name };
    const answer = await this.host.enter(newActionId(), command, hashed(newSecret()));
    if (!answer.ok) throw new Error(`sits: expected a seat, found ${answer.refusal}`);
    const eyes = new Eyes(this.host, 'participant', answer.value.seat);
    await this.host.connect(eyes.watcher);
    await this.host.look(eyes.watcher);
    return eyes;
  }

  get view(): PublicView {
    const view = this.shown.at(-1);
    if (!view) throw new Error('view: expected something shown');
    return view;
  }

  get about() {
    return { at: this.view.at, beat: this.view.play?.beat ?? 0 };
  }
}
