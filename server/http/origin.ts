import { isIP } from 'node:net';
import { hostname } from 'node:os';
import type { NextFunction, Request, Response } from 'express';
import type { Config } from '../config.ts';
import { ApiProblem } from './answer.ts';

/** By which names the server is reached, and from which pages requests may come. */
export interface Origins {
  /** whether `host` (with a port or without) is a name of this server; numbers always are: names can be made to lie */
  isOwnHost(host: string | undefined): boolean;
  /** whether a page at `origin` may change something on the server that was reached as `host` */
  isOwnOrigin(origin: string | null | undefined, host: string | null | undefined): boolean;
  /** the address that the browser shows: behind a proxy that ends TLS, the public one */
  addressOf(request: Request): string;
}

export function originsOf({ publicUrl }: Pick<Config, 'publicUrl'>): Origins {
  const machine = hostname().toLowerCase();
  const names = new Set(['localhost', machine, ...(publicUrl ? [new URL(publicUrl).hostname] : [])]);
  const isOwnHost = (host: string | undefined) => {
    const name = nameOf(host);
    return (
      name !== undefined &&
      (isIP(name) !== 0 || names.has(name) || name.endsWith('.local') || name.endsWith('.localhost'))
    );
  };
  return {
    isOwnHost,
    isOwnOrigin(origin, host) {
      // Only browsers send an origin, and they always do when something is changed or a socket is opened.
      if (!origin) return true;
      if (origin === publicUrl) return true;
      const url = URL.canParse(origin) ? new URL(origin) : undefined;
      return url !== undefined && /^https?:$/.test(url.protocol) && url.host === host && isOwnHost(url.host);
    },
    addressOf(request) {
      const host = request.headers.host ?? '';
      return publicUrl && new URL(publicUrl).host === host ? publicUrl : `${request.protocol}://${host}`;
    },
  };
}

/** Refuses requests under a foreign name, and changes asked for by foreign pages. */
export const guardOrigins =
  (origins: Origins) =>
  (request: Request, _response: Response, next: NextFunction): void => {
    if (!origins.isOwnHost(request.headers.host))
      throw new ApiProblem(
        421,
        'unknown-host',
        'This server is not known by this name. Set PUBLIC_URL to the address that people use.',
      );
    const changes = !['GET', 'HEAD', 'OPTIONS'].includes(request.method);
    if (changes && !origins.isOwnOrigin(request.headers.origin, request.headers.host))
      throw new ApiProblem(403, 'foreign-origin', 'This was asked for by a page of another site.');
    next();
  };

/** The name in a Host header, without brackets and port; undefined when it is none. */
function nameOf(host: string | undefined): string | undefined {
  const url = host && URL.canParse(`http://${host}`) ? new URL(`http://${host}`) : undefined;
  return url?.hostname.replace(/^\[|\]$/g, '').toLowerCase();
}
