/** Shapes of the endpoints around notes, people and what comes after a meeting. Times are ms since 1970, server clock. */
import type { Locale, LocalisedText } from '../lib/text.ts';
import type { Framework } from '../observation/framework.ts';
import type { Observation } from '../observation/observation.ts';
import type { Answer, Goal, Reply } from '../observation/own.ts';
import type { KeptEntry, PersonReport, ReflectionEntry, SeenEntry } from '../observation/report.ts';
import type { TokenId } from '../session/tokens.ts';
import type { PublicView } from '../session/view.ts';

/** GET /api/sessions/:id/noting (facilitator, co-facilitator, observer) → all that noting needs. */
export interface Noting {
  frameworks: Framework[];
  /** the session's own codes; in a note: framework `own`, code `own.<id>` */
  codes: OwnCode[];
  /** words that judge, by language; `lai*` stands for all words that begin so */
  deficitWords: Partial<Record<Locale, readonly string[]>>;
}
/** PUT /api/sessions/:id/codes/:code { text, removed? } → OwnCode[]; ids are made on the console: `[a-z0-9]{8,20}` */
export interface OwnCode {
  id: string;
  text: string;
}

/** GET /api/sessions/:id/review (facilitator) → what the review shows, but for the table itself. */
export interface Review {
  /** number of the last step */
  rev: number;
  /** play time of each step, ms; the step `n` stands at `n - 1` */
  times: number[];
  /** parts that were played, in order */
  parts: { at: number; scenario: string; step: string; kind: string; fromRev: number; toRev: number }[];
  people: ReviewPerson[];
  notes: ReviewNote[];
  groupSealedAt?: number;
}
export interface ReviewPerson {
  seat: number;
  token: TokenId;
  name?: string;
  /** has said yes to notes; nothing more is told of those who have not */
  allowed: boolean;
  /** the same person at other meetings of the group */
  member?: string;
  sealedAt?: number;
}
/** A note with what its person answers; answers stand only beside shared notes. */
export interface ReviewNote extends Observation {
  answer?: Answer;
  reply?: Reply;
}
/** GET /api/sessions/:id/review/table?rev= → the table as everybody saw it then. Nobody's private view is in it. */
export type TableThen = PublicView;

/**
 * The worker's page about one person, who has said yes (facilitator). `409 not-allowed-by-person` otherwise.
 * GET /api/sessions/:id/people/:seat → PersonPage; every PUT and POST below answers with the new PersonPage:
 * PUT …/answers/:note Answer · PUT …/words { text } · PUT …/goals/:goal GoalDraft · PUT …/goals/:goal/look LookDraft
 * (typed together, in the person's words) · PUT …/replies/:note Reply · PUT …/report WorkerPart ·
 * POST …/seal { keepBack: true: what is not shared stays out of it }, `409 still-open` while something in `open` is left ·
 * PUT …/member { member: id | 'new' | null } ·
 * POST …/page-code → PageCode · DELETE … erases what the person wrote and what was written about them.
 * GET …/report.txt?kind=report|assessment&locale= → the report as plain text, or the same under the headings of an
 * assessment of service needs.
 * PUT /api/sessions/:id/observations/:observation changes a note (share, show or delete the interpretation).
 */
export interface PersonPage {
  seat: number;
  /** which meeting of the group this one is */
  meeting: number;
  report: PersonReport;
  /** all notes about the person in this and the linked meetings, also those that are not shared */
  notes: (ReviewNote & { session: string; meeting: number; told: ToldNote })[];
  /** what must be decided before it can be sealed */
  open: SealObstacle[];
  /** members of the group whom this person may be: label and meetings; the linked one is `member` */
  members: { id: string; name: string; meetings: number[] }[];
  member?: string;
  /** ids of life areas with their words, for reflections */
  areas: { id: string; title: Partial<LocalisedText>; fill: string; ink: string; symbol: string }[];
}
/** A note and what is answered to it as the person hears it: nobody else is named in it. */
export interface ToldNote {
  /** what it is about, where the worker chose a topic */
  topic?: SeenEntry['topic'];
  seen: string;
  interpretation: string;
  answer?: Answer;
  reply?: Reply;
}
/** not shared yet · interpretation neither shown nor deleted · wish without an answer */
export interface SealObstacle {
  what: 'not-shared' | 'interpretation' | 'wish';
  note: string;
}

/**
 * GET /api/sessions/:id/audit (facilitator) → which workers have read or written what, oldest first; when people look at
 * their own pages is not told. DELETE /api/sessions/:id { moved: true }
 */
export interface AuditEntry {
  at: number;
  /** an account, `guest:<number>` or `operator` */
  who: string;
  name?: string;
  role: string;
  what: string;
  /** `seat:<number>` of the person it was about, `group`, or the format of an export */
  detail?: string;
  /** nickname of that person, while they say yes to notes */
  about?: string;
}

/** A page code: six pictures in order, by name; told once, stored as a hash. It opens the own page at /oma. */
export interface PageCode {
  pictures: string[];
}
/** POST /api/door/page { pictures } → keep it in the tab only; header `x-page` instead of `x-seat`. */
export interface PageOpened {
  pageToken: string;
  until: number;
}

/**
 * GET /api/seat/own?locale= (`x-seat` or `x-page`) → my own page. Every PUT answers with the new OwnPage:
 * PUT /api/seat/own/answers/:note Answer | {} (takes the answer back) · PUT …/own/words { text } ·
 * PUT …/own/goals/:goal GoalDraft · PUT …/own/goals/:goal/look LookDraft · POST /api/seat/own/page-code → PageCode ·
 * PUT …/own/stays/:id {} (erases it for good) · POST /api/seat/own/allow { allow } (after the session too).
 */
export interface OwnPage {
  name?: string;
  token: TokenId;
  /** I have said yes to notes about me */
  allowed: boolean;
  notes: OwnNote[];
  /** my own words for the conversation */
  words: string;
  goals: Goal[];
  strengths: KeptEntry[];
  keptWords: KeptEntry[];
  reflections: ReflectionEntry[];
  /** what I let stay for myself alone */
  stays: StayingEntry[];
  areas: PersonPage['areas'];
  /** we have gone through it together; my answers still can be added */
  sealedAt?: number;
  /** there is a page code already; a new one replaces it */
  hasPageCode: boolean;
  meeting: number;
}

/** Something of a part that I let stay here, as JSON of its kind. Nobody else reads it. */
export interface StayingEntry {
  id: string;
  meeting: number;
  text: string;
  /** of the cards that it names, `deck/card`, in all languages of the pack */
  wordings: Record<string, Partial<LocalisedText>>;
}

/** A note about me that the worker shares: in plain words, with my answer beside it. */
export interface OwnNote {
  note: string;
  meeting: number;
  /** what was seen, in the worker's words */
  seen: string;
  /** what it is about, in the reader's language */
  topic?: string;
  /** how the worker understands it, when they show it */
  interpretation?: string;
  answer?: Answer;
  /** the worker's answer to my wish, with the reason */
  reply?: Reply;
}
