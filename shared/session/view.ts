import type { BaseView } from '../activities/activity.ts';
import type { Device } from './actor.ts';
import type { TokenId } from './tokens.ts';

/** Before play · in play · over. */
export type MeetingPhase = 'lobby' | 'running' | 'ended';

/** Play time: milliseconds played at `since` (server clock, ms); it runs on from there while `running`. */
export interface ClockView {
  played: number;
  since: number;
  running: boolean;
}

export interface ArcStepView {
  id: string;
  kind: string;
  minutes: number;
}

export interface TableSeatView {
  number: number;
  token: TokenId;
  /** nickname; absent when none was given or it has been erased: then the token's word is the name */
  name?: string | undefined;
  facilitator: boolean;
  device: Device;
}

/** What everyone may see: participants, the shared screen, the facilitator. This is what the Schema mirrors. */
export interface PublicView {
  /** number of the last step that this view contains */
  rev: number;
  phase: MeetingPhase;
  /** everyone rests; who asked for it is recorded nowhere */
  resting: boolean;
  /** the meeting is closing early, within a couple of minutes */
  closing: boolean;
  /** the join code, without its gap */
  code: string;
  pack: string;
  scenario: string;
  arc: ArcStepView[];
  /** index in the arc; -1 before the start, the arc's length after the end */
  at: number;
  /** play time at which the current step began, ms */
  begunAt: number;
  clock: ClockView;
  seats: TableSeatView[];
  /** the current activity */
  play?: BaseView | undefined;
}

/** What one seat alone may see. Never part of the Schema. */
export interface SeatView {
  seat: number;
  /** who I am at the table; also while I wait at the door, where the public view does not show me */
  me?: TableSeatView | undefined;
  /** the worker may write notes about me that I can read */
  notesAllowed: boolean;
  /** I am resting while the others go on */
  steppedOut: boolean;
  /** waiting at the door until the facilitator lets me in */
  waiting: boolean;
  removed: boolean;
  /** what I chose to keep */
  kept: { what: 'strength' | 'word'; card?: string | undefined; own?: string | undefined }[];
  play?: unknown;
}

/** Out of touch is not away: a locked phone loses its connection in seconds. */
export type SeatPresence = 'here' | 'out-of-touch' | 'stepped-out' | 'no-phone';

/** For whoever leads. Never part of the Schema. */
export interface FacilitatorView {
  /** the facilitator's own seat at the table */
  seat?: number | undefined;
  presence: { seat: number; state: SeatPresence }[];
  /** seats that have said yes to notes about them */
  notesAllowed: number[];
  /** arrived after the start; nobody sees them at the table yet */
  waiting: TableSeatView[];
  /** can be brought back */
  removed: TableSeatView[];
  canTakeBack: boolean;
  /** somebody asked for a break; nobody knows who */
  breakAsked: boolean;
  /** the last step with play in it; what a note is about */
  suggestions: string[];
  /** private views of the seats that the facilitator acts for: their own and those without a phone */
  seats: SeatView[];
  play?: unknown;
}
