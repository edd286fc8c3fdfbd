import type { Generated } from 'kysely';

/** The tables as TypeScript sees them; `migrations/` makes them. Times are ms since 1970 unless said otherwise. */
export interface Tables {
  sessions: SessionRow;
  steps: StepRow;
  seats: SeatRow;
  seat_tokens: SeatTokenRow;
  words: WordsRow;
  messages: MessageRow;
  groups: GroupRow;
  observations: ObservationRow;
  blobs: { hash: string; kind: 'pack' | 'framework'; content: string };
  documents: DocumentRow;
  seals: { session: string; seat: number; at: number; by: string };
  own_codes: { session: string; number: number; id: string; sealed: Buffer };
  members: { id: string; group_id: string; made_at: number };
  page_codes: { hash: string; session: string; seat: number };
  page_visits: { hash: string; session: string; seat: number; until: number };
  audit: AuditRow;
  invites: { token_hash: string; made_at: number; expires_at: number; used_at: number | null };
  /** single facts about this database, by name */
  facts: { name: string; value: string };
}

export interface SessionRow {
  id: string;
  /** account of the facilitator who opened it */
  owner: string;
  code: string;
  /** sha-256 of secrets that are derived from the master key and stored nowhere */
  join_hash: string;
  screen_hash: string;
  device_hash: string;
  /** content hash of the pinned pack */
  pack: string;
  scenario: string;
  /** JSON: content hashes of the pinned frameworks */
  frameworks: string;
  group_id: string | null;
  locale: string;
  opened_at: number;
  phase: 'lobby' | 'running' | 'ended';
  /** seats at the table now */
  seats: number;
}

export interface StepRow {
  session: string;
  seq: number;
  action_id: string | null;
  /** play time, ms */
  at: number;
  /** JSON; anonymous where who acted must not be known */
  actor: string;
  /** JSON: an array of events */
  events: string;
}

export interface SeatRow {
  session: string;
  /** 0 is the group's own: words that belong to nobody */
  seat: number;
  /** the seat's key, wrapped by the master key; null once its words have been erased */
  key: Buffer | null;
  /** the same person at other meetings of the group */
  member: string | null;
}

export interface SeatTokenRow {
  hash: string;
  session: string;
  seat: number;
  /** grows with every token of the seat */
  issued: number;
}

export interface WordsRow {
  id: string;
  session: string;
  seat: number;
  /** the step that points to them */
  seq: number;
  sealed: Buffer;
}

export interface MessageRow {
  /** grows with every message */
  number: Generated<number>;
  session: string;
  id: string;
  action_id: string;
  seat: number;
  from_seat: number;
  /** sealed with the seat's key */
  sealed: Buffer;
  /** 1 while that side agrees that it stays when the session ends */
  agreed_seat: Generated<number>;
  agreed_facilitator: Generated<number>;
}

export interface GroupRow {
  id: string;
  owner: string;
  name: string;
}

export interface ObservationRow {
  session: string;
  id: string;
  seat: number | null;
  edit: number;
  removed: number;
  author: string;
  /** it came after its subject had been sealed */
  later: number;
  /** the note itself, sealed with the group's key of the session */
  sealed: Buffer;
}

export interface DocumentRow {
  session: string;
  seat: number;
  kind: string;
  id: string;
  at: number;
  /** sealed with the seat's key */
  sealed: Buffer;
}

export interface AuditRow {
  at: number;
  /** account id, `guest:<number>`, `seat:<number>` or `operator` */
  who: string;
  /** of that person in this meeting */
  role: string | null;
  what: string;
  session: string | null;
  detail: string | null;
}
