import type { Migration } from 'kysely/migration';
import * as sessions from './0001-sessions.ts';
import * as messages from './0002-messages.ts';
import * as agreedMessages from './0003-agreed-messages.ts';
import * as people from './0004-people.ts';
import * as ownCodes from './0005-own-codes.ts';

/** In order; one that has been released is never changed. */
export const migrations: Record<string, Migration> = {
  '0001-sessions': sessions,
  '0002-messages': messages,
  '0003-agreed-messages': agreedMessages,
  '0004-people': people,
  '0005-own-codes': ownCodes,
};
