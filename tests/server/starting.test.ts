import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ConfigProblem, readConfig } from '../../server/config.ts';
import { openStore } from '../../server/store/store.ts';

const root = join(import.meta.dirname, '../..');
const newFolder = () => mkdtempSync(join(tmpdir(), 'pelipiiri-start-'));

interface Run {
  code: number | null;
  out: string;
  err: string;
}

/** Runs a file of the server as its operator would; stops it calmly once it says `until`. */
function run(args: string[], env: Record<string, string> = {}, until?: string): Promise<Run> {
  const child = spawn(process.execPath, args, { cwd: root, env: { ...process.env, BUILD_CLIENT: 'never', ...env } });
  const result: Run = { code: null, out: '', err: '' };
  child.stdout.on('data', (text) => {
    result.out += text;
    if (until && result.out.includes(until)) child.kill('SIGTERM');
  });
  child.stderr.on('data', (text) => {
    result.err += text;
  });
  return new Promise((resolve) => child.on('exit', (code) => resolve({ ...result, code })));
}

const main = (env: Record<string, string>, until?: string) => run(['server/main.ts'], env, until);

describe('settings', () => {
  it('have good values of their own', () => {
    expect(readConfig({})).toMatchObject({ port: 2567, host: '0.0.0.0', logLevel: 'info', trustProxy: false });
    expect(readConfig({ PORT: '', PUBLIC_URL: '' })).toMatchObject({ port: 2567, publicUrl: undefined });
    expect(readConfig({ PUBLIC_URL: 'https://piiri.example.fi/' }).publicUrl).toBe('https://piiri.example.fi');
  });

  it.each([
    [{ PORT: 'abc' }, /^PORT must be a whole number from 0 to 65535, but it is "abc"\.$/],
    [{ PORT: '70000' }, /^PORT must be/],
    [{ LOG_LEVEL: 'loud' }, /^LOG_LEVEL must be one of .*, but it is "loud"\.$/],
    [{ PUBLIC_URL: 'piiri.fi' }, /^PUBLIC_URL must be an address without a path/],
    [{ PUBLIC_URL: 'https://piiri.fi/peli' }, /^PUBLIC_URL must be/],
    [{ TRUST_PROXY: 'maybe' }, /^TRUST_PROXY must be one of yes, no, but it is "maybe"\.$/],
  ])('a wrong value is told in one sentence: %o', (env, sentence) => {
    expect(() => readConfig(env)).toThrow(ConfigProblem);
    expect(() => readConfig(env)).toThrow(sentence);
  });
});

describe('starting', () => {
  it('shows what it does, where it is, and a link for the first facilitator; stops calmly', async () => {
    const folder = newFolder();
    const first = await main({ PORT: '0', DATA_DIR: folder }, '/host/setup#');
    expect(first.code).toBe(0);
    expect(first.out).toMatch(
      /Opening the database …\n\nPelipiiri is open\.\n {2}on this machine {3}http:\/\/localhost:\d+/,
    );
    expect(first.out).toMatch(/http:\/\/localhost:\d+\/host\/setup#[\w-]{22}\n/);
    expect(first.err).toBe('');
    for (const file of ['master.key', 'pelipiiri.sqlite', 'accounts.sqlite', 'accounts.key'])
      expect(statSync(join(folder, file)).mode & 0o077).toBe(0);
  });

  it.each([
    [{ PORT: 'x' }, /^PORT must be a whole number/],
    [{ HOST: '203.0.113.7' }, /^This machine has no address 203\.0\.113\.7/],
  ])('a setting that does not work: one sentence, exit code 1: %o', async (env, sentence) => {
    const { code, err } = await main({ PORT: '0', DATA_DIR: newFolder(), ...env });
    expect([code, err.trim().split('\n').length]).toEqual([1, 1]);
    expect(err).toMatch(sentence);
  });

  it('a runtime that is too old: one sentence, exit code 1, in JavaScript that it understands', async () => {
    const pretending = `data:text/javascript,Object.defineProperty(process.versions, 'node', { value: '20.20.2' })`;
    const { code, err } = await run(['--import', pretending, 'server/cli.mjs', 'start']);
    expect([code, err.trim()]).toEqual([
      1,
      'Pelipiiri needs Node 24 or newer, but this is Node 20.20.2; "npm start" brings its own.',
    ]);
  });

  it('a port in use: one sentence, exit code 1', async () => {
    const other = createServer();
    const port = await new Promise<number>((resolve) =>
      other.listen(0, '0.0.0.0', () => resolve((other.address() as { port: number }).port)),
    );
    const { code, err } = await main({ PORT: String(port), DATA_DIR: newFolder() });
    other.close();
    expect([code, err.trim()]).toEqual([
      1,
      `Port ${port} is in use by another program; choose another one with PORT=….`,
    ]);
  });

  it('a folder that cannot be used: one sentence, exit code 1', async () => {
    const file = join(newFolder(), 'file');
    writeFileSync(file, '');
    for (const folder of [join(file, 'data'), file]) {
      const { code, err } = await main({ PORT: '0', DATA_DIR: folder });
      expect([code, err.trim().split('\n').length]).toEqual([1, 1]);
      expect(err).toMatch(/^The folder .* cannot be written \(E\w+\); choose another one with DATA_DIR=…\./);
    }
  });

  it('a key that belongs to another database, or no database at all: one sentence, exit code 1', async () => {
    const [folder, broken] = [newFolder(), newFolder()];
    (await openStore(folder)).close();
    chmodSync(join(folder, 'master.key'), 0o600);
    writeFileSync(join(folder, 'master.key'), `${Buffer.alloc(32, 1).toString('base64')}\n`);
    mkdirSync(broken, { recursive: true });
    writeFileSync(
      join(broken, 'pelipiiri.sqlite'),
      'this is no database, and it is long enough to be read as one'.repeat(20),
    );
    for (const folder_ of [folder, broken]) {
      const { code, err } = await main({ PORT: '0', DATA_DIR: folder_ });
      expect([code, err.trim().split('\n').length]).toEqual([1, 1]);
    }
  });
});

describe('npx pelipiiri', () => {
  const cli = (...args: string[]) => run(['server/cli.mjs', ...args], { DATA_DIR: folder });
  const folder = newFolder();

  it('check says where a pack is wrong, and ends with 0 or 1', async () => {
    expect(await cli('check', 'content/packs/varipiiri')).toMatchObject({ code: 0, err: '' });
    const empty = await cli('check', newFolder());
    expect(empty).toMatchObject({ code: 1 });
    expect(empty.err).toContain('pack.json: there is no pack.json.');
    expect(await cli('check', '/no/such/folder')).toMatchObject({ code: 1 });
  });

  it('invite makes a link; reset-password knows only accounts that there are', async () => {
    const invited = await cli('invite');
    expect(invited.code).toBe(0);
    const token = /\/host\/setup#([\w-]{22})/.exec(invited.out)?.[1] as string;
    const store = await openStore(folder);
    expect(await store.invites.use(token)).toBe(true);
    store.close();
    const reset = await cli('reset-password', 'kukaan@example.fi');
    expect([reset.code, reset.err.trim()]).toEqual([1, 'There is no account with the address kukaan@example.fi.']);
  });
});
