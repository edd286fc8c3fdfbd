import { existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import express, { type Response, Router } from 'express';
import { Gzipped } from './gzip.ts';

const pages = {
  play: 'index.html',
  host: 'host.html',
  screen: 'screen.html',
  guest: 'guest.html',
  own: 'own.html',
} as const;

/** The built client: five pages, each answering for the addresses under it, and their files, cached for good. */
export function pageRoutes(dist: string): Router {
  const router = Router();
  const show = (response: Response, page: keyof typeof pages) => {
    const path = join(dist, pages[page]);
    response.set('Cache-Control', 'no-cache');
    if (existsSync(path)) response.sendFile(path);
    else response.status(503).type('text/plain').send('The client has not been built yet: run npm start.\n');
  };
  const gzipped = new Gzipped();
  router.get('/assets/:file', async (request, response, next) => {
    const { file } = request.params;
    const path = join(dist, 'assets', file);
    if (!/^[\w-]+(\.[\w-]+)*\.(js|css|svg)$/.test(file) || !existsSync(path)) {
      next();
      return;
    }
    response.type(extname(file)).set('Cache-Control', 'public, max-age=31536000, immutable');
    await gzipped.send(request, response, `${file} ${statSync(path).mtimeMs}`, () => readFile(path));
  });
  router.use('/assets', express.static(join(dist, 'assets'), { immutable: true, maxAge: '1y', fallthrough: false }));
  router.get(['/', '/j/:secret', '/shared/:secret'], (_request, response) => show(response, 'play'));
  router.get(['/host', '/host/*path'], (_request, response) => show(response, 'host'));
  router.get(['/g', '/g/:token'], (_request, response) => show(response, 'guest'));
  router.get('/oma', (_request, response) => show(response, 'own'));
  router.get('/screen/:token', (_request, response) => show(response, 'screen'));
  router.use(express.static(dist, { index: false, maxAge: 0 }));
  return router;
}
