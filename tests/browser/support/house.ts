import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const root = join(import.meta.dirname, '../../..');

/** A server as an operator runs it, in a process of its own that can be killed, and a real browser beside it. */
export class House {
  readonly port: number;
  readonly folder: string;
  readonly browser: Browser;
  /** the one-time link of the first start */
  setupLink = '';
  #server: ChildProcess | undefined;

  private constructor(port: number, folder: string, browser: Browser) {
    this.port = port;
    this.folder = folder;
    this.browser = browser;
  }

  static async open(): Promise<House> {
    const browser = await chromium.launch({
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--use-gl=angle',
        '--use-angle=swiftshader',
        '--enable-unsafe-swiftshader',
        // Pages are painted without the software GL that the stage needs: it loses tiles when many are open.
        '--disable-gpu-rasterization',
      ],
    });
    const house = new House(await freePort(), mkdtempSync(join(tmpdir(), 'pelipiiri-house-')), browser);
    await house.start();
    return house;
  }

  get url(): string {
    return `http://localhost:${this.port}`;
  }

  async start(): Promise<void> {
    const env = {
      ...process.env,
      PORT: String(this.port),
      HOST: '127.0.0.1',
      PUBLIC_URL: this.url,
      DATA_DIR: this.folder,
      BUILD_CLIENT: 'never',
      LOG_LEVEL: 'error',
    };
    const server = spawn(process.execPath, [join(root, 'server/main.ts')], {
      env,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    this.#server = server;
    let said = '';
    server.stdout?.on('data', (chunk) => {
      said += String(chunk);
      this.setupLink = /\S+\/host\/setup#\S+/.exec(said)?.[0] ?? this.setupLink;
    });
    for (let tries = 0; tries < 200; tries++) {
      if (server.exitCode !== null) throw new Error(`the server ended with ${server.exitCode}: ${said}`);
      if (
        await fetch(`${this.url}/healthz`).then(
          (answer) => answer.ok,
          () => false,
        )
      )
        break;
      await pause(50);
    }
    for (let tries = 0; tries < 40 && !/is open/.test(said); tries++) await pause(25);
    await pause(50);
  }

  /** As a power cut does it: nothing is finished, nobody is told. */
  kill = () => this.#stop('SIGKILL');

  /** As an operator does it. */
  stopGently = () => this.#stop('SIGTERM');

  async close(): Promise<void> {
    await this.browser.close();
    await this.#stop('SIGKILL');
    rmSync(this.folder, { recursive: true, force: true });
  }

  #stop(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    const server = this.#server;
    if (!server || server.exitCode !== null || server.signalCode !== null) return Promise.resolve();
    return new Promise((resolve) => {
      server.once('exit', () => resolve());
      server.kill(signal);
    });
  }
}

export const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
