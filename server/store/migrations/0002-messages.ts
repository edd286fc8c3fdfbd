import { type Kysely, sql } from 'kysely';

/** Private messages between a seat and the facilitator; what an organisation sets up for itself. */
export async function up(database: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(database);
}

const statements = [
  `create table messages (
    number integer primary key,
    session text not null,
    id text not null unique,
    action_id text not null,
    seat integer not null,
    from_seat integer not null,
    sealed blob not null,
    unique (session, action_id),
    foreign key (session, seat) references seats (session, seat) on delete cascade
  )`,
];
