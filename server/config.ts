import { resolve } from 'node:path';
import { z } from 'zod';

const whole = (name: string, min: number, max: number, fallback: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .pipe(z.int().min(min).max(max))
    .catch((context) => {
      if (context.value === undefined || context.value === '') return fallback;
      throw new ConfigProblem(`${name} must be a whole number from ${min} to ${max}, but it is "${context.value}".`);
    });

const oneOf = <Choice extends string>(name: string, choices: readonly [Choice, ...Choice[]], fallback: Choice) =>
  z.enum(choices).catch((context) => {
    if (context.value === undefined || context.value === '') return fallback;
    throw new ConfigProblem(`${name} must be one of ${choices.join(', ')}, but it is "${context.value}".`);
  });

const text = (fallback: string) =>
  z
    .string()
    .optional()
    .transform((value) => value || fallback);

const origin = z
  .string()
  .optional()
  .transform((value) => {
    if (!value) return undefined;
    const url = URL.canParse(value) ? new URL(value) : undefined;
    if (!url || !/^https?:$/.test(url.protocol) || url.pathname !== '/' || url.search || url.hash || url.username)
      throw new ConfigProblem(
        `PUBLIC_URL must be an address without a path, like https://pelipiiri.example.fi, but it is "${value}".`,
      );
    return url.origin;
  });

const environment = z.object({
  PORT: whole('PORT', 0, 65_535, 2567),
  HOST: text('0.0.0.0'),
  PUBLIC_URL: origin,
  DATA_DIR: text('./data'),
  CONTENT_DIR: text('./content'),
  LOG_LEVEL: oneOf('LOG_LEVEL', ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], 'info'),
  TRUST_PROXY: oneOf('TRUST_PROXY', ['yes', 'no'], 'no'),
  BUILD_CLIENT: oneOf('BUILD_CLIENT', ['auto', 'never'], 'auto'),
});

/** A setting that cannot be used; the message is one sentence for whoever starts the server. */
export class ConfigProblem extends Error {}

export interface Config {
  /** TCP port; 0 takes any free one */
  port: number;
  /** interface to listen on */
  host: string;
  /** origin under which people reach the server, when it stands behind a proxy */
  publicUrl: string | undefined;
  /** absolute folder for databases and keys */
  dataDir: string;
  /** absolute folder with packs/ and frameworks/ */
  contentDir: string;
  logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent';
  /** believe x-forwarded-for and x-forwarded-proto: only behind a proxy that sets them */
  trustProxy: boolean;
  /** build the client at start when it is missing or old */
  buildClient: boolean;
}

/**
 * Reads the settings from environment variables.
 * @throws ConfigProblem with one sentence for the first wrong value
 */
export function readConfig(env: Record<string, string | undefined>): Config {
  const found = environment.parse(env);
  return {
    port: found.PORT,
    host: found.HOST,
    publicUrl: found.PUBLIC_URL,
    dataDir: resolve(found.DATA_DIR),
    contentDir: resolve(found.CONTENT_DIR),
    logLevel: found.LOG_LEVEL,
    trustProxy: found.TRUST_PROXY === 'yes',
    buildClient: found.BUILD_CLIENT === 'auto',
  };
}
