import type { Migration } from 'kysely/migration';
import * as sessions from './0001-sessions.ts';

/** In order; one that has been released is never changed. */
export const migrations: Record<string, Migration> = {
  '0001-sessions': sessions,
};
