/** Shapes of the HTTP endpoints under /api. Times are milliseconds since 1970, server clock. */
import type { Locale, LocalisedText, Texts } from '../lib/text.ts';
import type { Framework } from '../observation/framework.ts';
import type { Board, Deck, Pack, Pattern, Scenario, VariationId } from '../pack/pack.ts';
import type { Deciding, Picture, Scene, Story } from '../pack/story.ts';
import type { GuestRole } from '../session/actor.ts';
import type { TokenId } from '../session/tokens.ts';

/** Every error answer: a code for the client's own sentence, and a sentence for people who read logs. */
export interface ApiError {
  error: string;
  message: string;
}

/** Consumed with the SDK's `consumeSeatReservation`. */
export type SeatReservation = Record<string, unknown>;

/** POST /api/door/look { code } | { secret } → what one is about to join. */
export interface DoorLook {
  session: string;
  pack: string;
  scenario: string;
  locales: readonly Locale[];
  started: boolean;
  takenTokens: TokenId[];
  /** nicknames suggested in the asked language, `?locale=` */
  suggestions: string[];
}

/** POST /api/door/guest { guestToken } | { code, invite } → what a guest is invited to; keep the token. */
export interface GuestLook {
  session: string;
  pack: string;
  scenario: string;
  role: GuestRole;
  guestToken: string;
  locales: readonly Locale[];
  /** once they have come in */
  name?: string;
}

/** GET /api/sessions/:id/guests/:guest (the facilitator) → the link's path, or the two codes to type on /g. */
export interface GuestInvitation {
  path: string;
  code: string;
  invite: string;
}

/**
 * POST /api/door — one of
 * { code | secret, actionId, token, name?, locale } a participant takes a seat;
 * { seatToken } a seat returns; { deviceToken } a shared device; { screenToken } the shared screen;
 * { guestToken, name? } an invited guest, with a name when they come for the first time;
 * { session } the signed-in facilitator.
 */
export interface DoorOpened {
  session: string;
  pack: string;
  role: 'participant' | 'facilitator' | 'screen' | 'shared-device' | GuestRole;
  seat?: number;
  /** number of an invited guest */
  guest?: number;
  /** keep it and return with it; it replaces the one used (the old one works until this one has been used) */
  seatToken?: string;
  /** for the shared screen: what its QR leads to; `origin` is one that phones can reach */
  join?: { origin: string; path: string };
  /** language of the session when it was opened, for the shared screen */
  locale?: Locale;
  reservation: SeatReservation;
  /** server clock, ms */
  now: number;
}

/** GET /api/packs/:hash/content — what the faces need to draw; no words, no secrets. */
export interface OpenPack {
  id: string;
  locales: readonly Locale[];
  areas: Pack['areas'];
  topics: NonNullable<Pack['topics']>;
  boards: Record<string, Board>;
  patterns: Record<string, readonly Pattern[]>;
  /** by `deck/card` */
  cards: Record<string, OpenCard>;
  scenarios: Record<
    string,
    Pick<Scenario, 'id' | 'symbol' | 'groupSize' | 'minutes' | 'minimumLanguage'> & {
      steps: { id: string; kind: string; minutes: number; variations: VariationId[] }[];
    }
  >;
  stories: Record<string, OpenStory>;
  /** icons by name: the `d` of each path, in a 256 × 256 view box */
  symbols: Record<string, string>;
}
/** What a story looks like: no conditions, effects or ways, so that nobody can read on. */
export interface OpenStory {
  cast: Story['cast'];
  roles: Story['roles'];
  items: Story['items'];
  /** those that are shown to the group */
  numbers: { id: string; symbol: string; from: number; to: number }[];
  scenes: Record<string, OpenStoryScene>;
}
export interface OpenStoryScene {
  kind: Scene['kind'];
  picture: Picture;
  speaker?: string;
  /** how many questions there are for standing still */
  freezes: number;
  decide?: Deciding['by'];
  minutes?: number;
  /** icons of its choices, of those that have one */
  symbols: Record<string, string>;
}
export type OpenCard = Pick<Deck['cards'][number], 'kind' | 'depth' | 'symbol' | 'area'>;

/** GET /api/packs/:hash/texts/:locale (open) and …/facilitator-texts/:locale (signed in). */
export type PackTexts = Texts;

/** GET /api/library (signed in) */
export interface LibraryEntry {
  pack: string;
  hash: string;
  scenario: string;
  symbol: string;
  title: Partial<LocalisedText>;
  aims: Partial<LocalisedText>;
  groupSize: { min: number; max: number };
  minutes: number;
  minimumLanguage: string;
  locales: readonly Locale[];
  /** all that the library has: those that the scenario names, which are always there, then the others */
  frameworks: { id: string; title: LocalisedText; named: boolean }[];
}

/** GET /api/packs/:hash/rehearsal/:scenario (signed in) → what a meeting tried alone needs; it stays in the browser. */
export interface RehearsalMaterial {
  pack: Pack;
  frameworks: Framework[];
  title: Partial<LocalisedText>;
}

/**
 * POST /api/sessions { packHash, scenario, groupName?, locale, frameworks? } → SessionSummary, with `frameworks` of the
 * library besides those that the scenario names; GET /api/sessions → SessionSummary[]
 */
export interface SessionSummary {
  id: string;
  code: string;
  /** put after the origin: the address that the QR holds */
  joinPath: string;
  screenPath: string;
  devicePath: string;
  /** the address that phones can reach, e.g. http://192.168.1.20:2567 */
  joinOrigin: string;
  pack: string;
  scenario: string;
  title: Partial<LocalisedText>;
  group?: string;
  groupName?: string;
  openedAt: number;
  phase: 'lobby' | 'running' | 'ended';
  seats: number;
}

/** GET /api/sessions/:id/observations → Observation[]; PUT /api/sessions/:id/observations/:observation, idempotent. */
export type { Observation } from '../observation/observation.ts';
