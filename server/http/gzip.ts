import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Request, Response } from 'express';

const compress = promisify(gzip);

/**
 * Answers that never change, compressed once and kept: files and texts that are named by their content. Nothing that
 * holds a secret goes this way, and nothing that depends on who asks.
 */
export class Gzipped {
  readonly #kept = new Map<string, Promise<Buffer>>();

  /** @param key names the content for good; `read` is asked once for each */
  async send(request: Request, response: Response, key: string, read: () => Promise<Buffer> | Buffer): Promise<void> {
    response.vary('Accept-Encoding');
    if (!request.acceptsEncodings('gzip')) {
      response.send(await read());
      return;
    }
    const kept = this.#kept.get(key) ?? Promise.resolve(read()).then((content) => compress(content, { level: 9 }));
    this.#kept.set(key, kept);
    kept.catch(() => this.#kept.delete(key));
    response.set('Content-Encoding', 'gzip').send(await kept);
  }
}
