import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../../..');

const freePort = () =>
  new Promise<number>((resolve) => {
    const probe = createServer();
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });

/** The server in a process of its own, which can be killed like a power cut kills it. */
export class ServerProcess {
  readonly folder = mkdtempSync(join(tmpdir(), 'pelipiiri-kill-'));
  readonly entry: string;
  readonly port: number;
  /** everything that it has printed */
  printed = '';
  #child: ChildProcess | undefined;

  private constructor(entry: string, port: number) {
    this.entry = entry;
    this.port = port;
  }

  /** @param entry what Node runs, from the project's root */
  static async start(entry = 'server/main.ts'): Promise<ServerProcess> {
    const server = new ServerProcess(entry, await freePort());
    await server.boot();
    return server;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** The token of the link for the first facilitator. */
  get invitation(): string {
    const token = /\/host\/setup#([\w-]{22})/.exec(this.printed)?.[1];
    if (!token) throw new Error(`invitation: expected a link, found ${this.printed}`);
    return token;
  }

  /** @returns ms until it answered */
  async boot(): Promise<number> {
    const begun = performance.now();
    const settings = { PORT: String(this.port), HOST: '127.0.0.1', DATA_DIR: this.folder, LOG_LEVEL: 'error' };
    const child = spawn(process.execPath, [this.entry], {
      cwd: root,
      env: { ...process.env, ...settings, BUILD_CLIENT: 'never' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (text) => {
        this.printed += text;
      });
    this.#child = child;
    while (performance.now() - begun < 20_000) {
      if (child.exitCode !== null) throw new Error(`boot: expected a server, found ${this.printed}`);
      const isUp = await fetch(`${this.url}/healthz`).then(
        (answer) => answer.ok,
        () => false,
      );
      // On the first start the link for the facilitator comes last.
      const isIntroduced = /Pelipiiri is open[\s\S]*\/host\/setup#[\w-]{22}/.test(this.printed);
      if (isUp && isIntroduced) return performance.now() - begun;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    throw new Error(`boot: expected a server within 20 s, found ${this.printed}`);
  }

  signal(signal: NodeJS.Signals): void {
    this.#child?.kill(signal);
  }

  /** SIGKILL: no handler, no flush, no goodbye. */
  async kill(): Promise<void> {
    const child = this.#child;
    if (!child || child.exitCode !== null) return;
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await gone;
  }
}
