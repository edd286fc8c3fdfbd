import { type Kysely, sql } from 'kysely';

/** A message stays when the session ends if both sides agree. */
export async function up(database: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(database);
}

const statements = ['agreed_seat', 'agreed_facilitator'].map(
  (side) => `alter table messages add column ${side} integer not null default 0`,
);
