import type { BaseView, Kept } from '../activities/activity.ts';
import type { VariationId } from '../pack/pack.ts';
import type { Device, GuestRole, Role } from './actor.ts';
import type { Wellbeing } from './commands.ts';
import type { Settings } from './settings.ts';
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
  /** unique in this arc */
  id: string;
  /** its texts are `scenario.<scenario>.<step>.…` */
  scenario: string;
  step: string;
  kind: string;
  minutes: number;
  variation?: VariationId | undefined;
  skipped: boolean;
}

/** Somebody who leads, watches or helps, as the group was introduced to them. */
export interface GuestView {
  number: number;
  role: GuestRole;
  name?: string | undefined;
  helps?: number | undefined;
}

/** A rule that the group has made its own. */
export interface RuleView {
  card?: string | undefined;
  own?: string | undefined;
}

/** A private message between a seat and the facilitator, oldest first. */
export interface MessageView {
  id: string;
  seat: number;
  from: 'seat' | 'facilitator';
  text: string;
  /** who agrees that it stays when the session ends: it does only when both do */
  agreed: { seat: boolean; facilitator: boolean };
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
  /** a break is meant to last until then, ms since 1970, server clock */
  breakUntil?: number | undefined;
  /** nobody who leads is in touch: play waits softly */
  unled: boolean;
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
  /** who else is here to lead, watch or help */
  guests: GuestView[];
  /** the guest who has the wheel; absent: the facilitator */
  wheel?: number | undefined;
  /** deepest cards that may come */
  ceiling: number;
  /** topics that never come up, and those that come up without details; nobody knows from whom */
  lines: string[];
  veils: string[];
  rules: RuleView[];
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
  kept: (Pick<Kept, 'what' | 'card' | 'area' | 'aspect'> & { own?: string | undefined })[];
  /** the facilitator asks whether everything is all right; my answer, if I gave one */
  wellbeing?: { answer?: Wellbeing | undefined } | undefined;
  /** between me and the facilitator */
  messages: MessageView[];
  play?: unknown;
}

/** For an interpreter or helper: what the person whom they help sees in play, and nothing else about them. */
export interface HelperView {
  helps: number;
  play?: unknown;
}

/** Out of touch is not away: a locked phone loses its connection in seconds. */
export type SeatPresence = 'here' | 'out-of-touch' | 'stepped-out' | 'no-phone';

/** For those who lead or observe; what a role may not know is empty. Never part of the Schema. */
export interface FacilitatorView {
  /** who looks, and whether they have the wheel */
  me: { role: Role; guest?: number | undefined; wheel: boolean };
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
  /** everybody who was invited, whether they have come and are in touch */
  guests: (GuestView & { state: 'invited' | 'here'; inTouch: boolean })[];
  settings: Settings;
  children: boolean;
  /** the deepest ceiling that may be set now */
  highestCeiling: number;
  /** whether everything is all right: seen by the facilitator only, kept nowhere */
  wellbeing?: { answers: { seat: number; answer: Wellbeing }[] } | undefined;
  messages: MessageView[];
  /** seats that have not had a turn in this part; stored nowhere */
  noTurnYet: number[];
  /** somebody asked for a break; nobody knows who */
  breakAsked: boolean;
  /** the last step with play in it; what a note is about */
  suggestions: string[];
  /** private views of the seats that the facilitator acts for: their own and those without a phone */
  seats: SeatView[];
  play?: unknown;
}
