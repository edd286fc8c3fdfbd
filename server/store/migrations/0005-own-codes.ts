import { type Kysely, sql } from 'kysely';

/** Codes that a worker makes for one session. */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql
    .raw(
      `create table own_codes (
        session text not null references sessions (id) on delete cascade,
        number integer not null,
        id text not null,
        sealed blob not null,
        primary key (session, id)
      ) without rowid`,
    )
    .execute(database);
}
