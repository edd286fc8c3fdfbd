import { type Logger, pino } from 'pino';
import type { Config } from './config.ts';

export type Log = Logger;

/** The server's own log: faults and what an operator needs. Never what people said, did or are called. */
export const openLog = (level: Config['logLevel']): Log =>
  pino({ level, base: null, redact: ['token', 'password', 'secret', '*.token', '*.password', '*.secret'] });

/** Where it happened. */
export const faultText = (fault: unknown): string =>
  fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
