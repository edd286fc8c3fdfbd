import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canonical } from '../../server/store/blobs.ts';
import { locales } from '../../shared/lib/text.ts';
import type { ApiError, LibraryEntry, OpenPack } from '../../shared/wire/api.ts';
import { filesOf, varipiiri } from '../support/packs.ts';
import { type Browser, TestServer } from './harness/server.ts';

let server: TestServer;
let worker: Browser;
beforeAll(async () => {
  server = await TestServer.open();
  worker = await server.facilitator();
});
afterAll(() => server.close());

describe('packs', () => {
  it('are cached for good, by their content; the facilitator’s texts are for those who have signed in', async () => {
    const [entry] = (await worker.get<LibraryEntry[]>('/api/library')).body as [LibraryEntry];
    expect(entry.title.fi).toContain('Väripiiri');
    const content = await server.browser().get<OpenPack>(`/api/packs/${entry.hash}/content`);
    expect(content.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(Object.keys(content.body.symbols).length).toBeGreaterThan(10);
    expect(Object.values(content.body.symbols).every((path) => /^[Mm]/.test(path))).toBe(true);
    const texts = await server.browser().get<Record<string, string>>(`/api/packs/${entry.hash}/texts/sv`);
    expect(texts.headers.get('cache-control')).toContain('immutable');
    expect(Object.keys(texts.body).some((id) => id.endsWith('.intro'))).toBe(false);
    const path = `/api/packs/${entry.hash}/facilitator-texts/fi`;
    expect((await server.browser().get(path)).status).toBe(401);
    const own = await worker.get<Record<string, string>>(path);
    expect(Object.keys(own.body).every((id) => /\.(aim|intro|shorter|quiet|beginners|lead)$/.test(id))).toBe(true);
    expect(own.headers.get('cache-control')).toContain('private');
    expect((await server.browser().get('/api/library')).status).toBe(401);
  });

  it('no secret text is in any file that can be fetched', async () => {
    const files = filesOf();
    const fi = files['fi.json'] as Record<string, Record<string, string>>;
    const secret = 'KANARIA salainen ratkaisu';
    const content = canonical({ ...files, 'fi.json': { ...fi, secret: { 'clue.one': secret } } });
    const hash = await server.app.store.blobs.keep('pack', content);
    const paths = [
      `/api/packs/${hash}/content`,
      ...locales.flatMap((locale) => [
        `/api/packs/${hash}/texts/${locale}`,
        `/api/packs/${hash}/facilitator-texts/${locale}`,
      ]),
    ];
    for (const path of paths) {
      const answer = await worker.get(path);
      expect(answer.status).toBe(200);
      expect(JSON.stringify(answer.body)).not.toContain('KANARIA');
    }
    for (const path of [`/api/packs/${hash}/texts/xx`, `/api/packs/${hash}/secret-texts/fi`, '/api/packs/../content'])
      expect((await worker.get(path)).status).toBeGreaterThanOrEqual(400);
  });

  it('one with a mistake is left out, and the others are there', async () => {
    const content = mkdtempSync(join(tmpdir(), 'pelipiiri-content-'));
    cpSync(server.config.contentDir, content, { recursive: true });
    cpSync(join(content, 'packs/varipiiri'), join(content, 'packs/broken'), { recursive: true });
    const deck = join(content, 'packs/broken/decks/mind/deck.json');
    writeFileSync(deck, readFileSync(deck, 'utf8').replace('"kind": "tell"', '"kind": "scream"'));
    await server.close();
    server = await TestServer.open({}, { contentDir: content });
    worker = await server.facilitator();
    expect((await worker.get<LibraryEntry[]>('/api/library')).body).toHaveLength(
      Object.keys(varipiiri.scenarios).length,
    );
  });

  it('a session keeps its pack when the pack is edited', async () => {
    const session = await worker.opensSession();
    const [entry] = (await worker.get<LibraryEntry[]>('/api/library')).body as [LibraryEntry];
    const words = join(server.config.contentDir, 'packs/varipiiri/fi.json');
    writeFileSync(words, readFileSync(words, 'utf8').replace('"pack.title": "', '"pack.title": "Uusi '));
    await server.restart();
    const [edited] = (await worker.get<LibraryEntry[]>('/api/library')).body as [LibraryEntry];
    expect(edited.hash).not.toBe(entry.hash);
    const texts = (await worker.get<Record<string, string>>(`/api/packs/${entry.hash}/texts/fi`)).body;
    expect(texts['pack.title']).not.toContain('Uusi');
    expect((await worker.door({ session: session.id })).pack).toBe(entry.hash);
    const stale = { packHash: entry.hash, scenario: entry.scenario, locale: 'fi' };
    expect((await worker.post('/api/sessions', stale)).status).toBe(404);
  });
});

describe('answers', () => {
  it('carry strict headers, on pages, files and errors alike', async () => {
    for (const path of [
      '/',
      '/host',
      '/g',
      '/g/abc.1.def',
      '/healthz',
      '/api/nothing',
      '/nothing',
      '/assets/nothing.js',
    ]) {
      const { headers } = await server.browser().get(path);
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'self'");
      expect(policy).not.toContain('unsafe');
      expect(policy).toContain("frame-ancestors 'none'");
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('access-control-allow-origin')).toBeNull();
      expect(headers.get('x-powered-by')).toBeNull();
    }
  });

  it('that never change are compressed, for those who understand that', async () => {
    const [entry] = (await worker.get<LibraryEntry[]>('/api/library')).body as [LibraryEntry];
    const path = `/api/packs/${entry.hash}/texts/fi`;
    const plain = await server
      .browser()
      .ask<Record<string, string>>('GET', path, undefined, { 'accept-encoding': 'identity' });
    const small = await server
      .browser()
      .ask<Record<string, string>>('GET', path, undefined, { 'accept-encoding': 'gzip' });
    expect([plain, small].map(({ headers }) => headers.get('content-encoding'))).toEqual([null, 'gzip']);
    expect(Number(small.headers.get('content-length'))).toBeLessThan(Number(plain.headers.get('content-length')) / 2);
    expect(small.body).toEqual(plain.body);
    expect(small.headers.get('vary')).toContain('Accept-Encoding');
  });

  it('healthz answers JSON', async () => {
    expect(await server.browser().get('/healthz')).toMatchObject({ status: 200, body: { status: 'ok' } });
  });

  it('are one sentence and a code when something is wrong', async () => {
    const nothing = await server.browser().get<ApiError>('/api/nothing');
    expect(nothing).toMatchObject({ status: 404, body: { error: 'not-found' } });
    const broken = await fetch(`${server.app.url}/api/door`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"code":',
    });
    expect([broken.status, ((await broken.json()) as ApiError).error]).toEqual([400, 'not-understood']);
  });

  it('are given only under a name of this server', async () => {
    const under = (host: string) =>
      new Promise<number>((resolve) => {
        const asked = request(
          { port: server.app.port, host: '127.0.0.1', path: '/healthz', headers: { host } },
          (answer) => {
            answer.resume();
            resolve(answer.statusCode ?? 0);
          },
        );
        asked.end();
      });
    for (const host of ['localhost', '192.168.1.20:2567', '[::1]:2567', 'laptop.local'])
      expect(await under(host)).toBe(200);
    for (const host of ['evil.example', '192.168.1.20.evil.example', 'localhost.evil.example'])
      expect(await under(host)).toBe(421);
  });

  it('set cookies for TLS only where the page is, and plain ones in the LAN of the same server', async () => {
    const behindProxy = await TestServer.open({}, { publicUrl: 'https://piiri.example.fi' });
    const account = { name: 'Ohjaaja', email: 'ohjaaja@example.fi', password: 'kymmenenmerkkiä' };
    const setUp = async (email: string, headers: Record<string, string>) => {
      const token = await behindProxy.app.store.invites.make();
      return new Promise<string>((resolve) => {
        const options = { port: behindProxy.app.port, host: '127.0.0.1', path: '/api/accounts/setup', method: 'POST' };
        const asked = request({ ...options, headers: { ...headers, 'content-type': 'application/json' } }, (answer) => {
          answer.resume();
          resolve(`${answer.statusCode} ${answer.headers['set-cookie']?.join()}`);
        });
        asked.end(JSON.stringify({ ...account, email, token }));
      });
    };
    const publicly = { host: 'piiri.example.fi', origin: 'https://piiri.example.fi' };
    expect(await setUp('a@example.fi', publicly)).toMatch(/^200 .*HttpOnly; SameSite=Lax; Secure$/);
    const inLan = { host: '192.168.1.20:2567', origin: 'http://192.168.1.20:2567' };
    expect(await setUp('b@example.fi', inLan)).toMatch(/^200 .*HttpOnly; SameSite=Lax$/);
    const foreign = { host: 'piiri.example.fi', origin: 'https://evil.example' };
    expect(await setUp('c@example.fi', foreign)).toMatch(/^403/);
    await behindProxy.close();
  });
});
