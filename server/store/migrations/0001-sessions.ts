import { type Kysely, sql } from 'kysely';

/** Everything that a first meeting needs. */
export async function up(database: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(database);
}

const statements = [
  `create table facts (name text primary key, value text not null) without rowid`,
  `create table blobs (hash text primary key, kind text not null, content text not null)`,
  `create table groups (id text primary key, owner text not null, name text not null collate nocase, unique (owner, name))`,
  `create table sessions (
    id text primary key,
    owner text not null,
    code text not null unique,
    join_hash text not null unique,
    screen_hash text not null unique,
    device_hash text not null unique,
    pack text not null references blobs (hash),
    scenario text not null,
    frameworks text not null,
    group_id text references groups (id),
    locale text not null,
    opened_at integer not null,
    phase text not null,
    seats integer not null
  )`,
  `create index sessions_by_owner on sessions (owner, opened_at)`,
  `create table steps (
    session text not null references sessions (id) on delete cascade,
    seq integer not null,
    action_id text,
    at integer not null,
    actor text not null,
    events text not null,
    primary key (session, seq),
    unique (session, action_id)
  )`,
  `create table seats (
    session text not null references sessions (id) on delete cascade,
    seat integer not null,
    key blob,
    member text,
    primary key (session, seat)
  ) without rowid`,
  `create table seat_tokens (
    hash text primary key,
    session text not null,
    seat integer not null,
    issued integer not null,
    foreign key (session, seat) references seats (session, seat) on delete cascade
  ) without rowid`,
  `create index seat_tokens_by_seat on seat_tokens (session, seat, issued)`,
  `create table words (
    id text primary key,
    session text not null,
    seat integer not null,
    seq integer not null,
    sealed blob not null,
    foreign key (session, seat) references seats (session, seat) on delete cascade
  ) without rowid`,
  `create index words_by_seat on words (session, seat)`,
  `create table observations (
    session text not null references sessions (id) on delete cascade,
    id text not null,
    seat integer,
    edit integer not null,
    removed integer not null,
    author text not null,
    sealed blob not null,
    primary key (session, id)
  ) without rowid`,
  `create table audit (at integer not null, who text not null, what text not null, session text, detail text)`,
  `create index audit_by_session on audit (session, at)`,
  `create table invites (
    token_hash text primary key,
    made_at integer not null,
    expires_at integer not null,
    used_at integer
  ) without rowid`,
];
