import { type Kysely, sql } from 'kysely';

/** What a person writes about themselves and answers to notes; seals; the same person at other meetings; page codes. */
export async function up(database: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(database);
}

const ofSeat = 'foreign key (session, seat) references seats (session, seat) on delete cascade';
const statements = [
  `alter table audit add column role text`,
  `alter table observations add column later integer not null default 0`,
  `create table documents (
    session text not null,
    seat integer not null,
    kind text not null,
    id text not null,
    at integer not null,
    sealed blob not null,
    primary key (session, seat, kind, id),
    ${ofSeat}
  ) without rowid`,
  `create table seals (
    session text not null references sessions (id) on delete cascade,
    seat integer not null,
    at integer not null,
    by text not null,
    primary key (session, seat)
  ) without rowid`,
  `create table members (
    id text primary key,
    group_id text not null references groups (id) on delete cascade,
    made_at integer not null
  ) without rowid`,
  `create index seats_by_member on seats (member)`,
  `create table page_codes (
    hash text primary key,
    session text not null,
    seat integer not null,
    unique (session, seat),
    ${ofSeat}
  ) without rowid`,
  `create table page_visits (
    hash text primary key,
    session text not null,
    seat integer not null,
    until integer not null,
    ${ofSeat}
  ) without rowid`,
];
