import type { AnyActivity, Kept } from '../activities/activity.ts';
import { activityOf } from '../activities/index.ts';
import type { Pack, ScenarioStep } from '../pack/pack.ts';
import type { Device, SeatInfo } from './actor.ts';
import type { TokenId } from './tokens.ts';
import type { MeetingPhase } from './view.ts';

/** At the table · arrived after the start, not yet let in · removed, can be brought back. */
export type SeatState = 'seated' | 'waiting' | 'removed';

export interface Seat {
  /** from 1, in the order of arrival; never used again */
  number: number;
  token: TokenId;
  device: Device;
  /** the seat of the facilitator who plays too */
  facilitator: boolean;
  /** wordsId of the nickname */
  name: string | undefined;
  state: SeatState;
}

/** A meeting, as it follows from its steps. It holds no words that a person wrote. */
export interface Session {
  id: string;
  scenario: string;
  /** content hash of the pack */
  pack: string;
  /** content hashes of the frameworks */
  frameworks: readonly string[];
  /** a group that meets again */
  group: string | undefined;
  phase: MeetingPhase;
  /** index in the arc; -1 before the start, the arc's length after the end */
  at: number;
  /** play time at which the current step began, ms */
  begunAt: number;
  /** everyone rests */
  resting: boolean;
  /** closing early */
  closing: boolean;
  seats: readonly Seat[];
  /** seats that have said yes to notes about them */
  notesAllowed: readonly number[];
  /** cards the group has seen, the longest unseen first */
  seen: readonly string[];
  /** what people kept in activities that are over */
  kept: readonly Kept[];
  /** state of the current activity; its kind alone knows what it is */
  play: unknown;
}

export const emptySession: Session = {
  id: '',
  scenario: '',
  pack: '',
  frameworks: [],
  group: undefined,
  phase: 'lobby',
  at: -1,
  begunAt: 0,
  resting: false,
  closing: false,
  seats: [],
  notesAllowed: [],
  seen: [],
  kept: [],
  play: undefined,
};

export const maximumSeats = 12;

/** The scenario's steps, which are the meeting's arc. */
export function arcOf(session: Session, pack: Pack): readonly ScenarioStep[] {
  const scenario = pack.scenarios[session.scenario];
  if (!scenario) throw new Error(`arcOf: expected a scenario of pack ${pack.id}, found ${session.scenario}`);
  return scenario.steps;
}

/** The kind and the content of the activity at `at`. */
export function activityAt(
  session: Session,
  pack: Pack,
  at = session.at,
): { activity: AnyActivity; step: ScenarioStep; content: unknown } | undefined {
  const step = arcOf(session, pack)[at];
  if (!step) return undefined;
  const activity = activityOf(step.kind);
  if (!activity) throw new Error(`activityAt: expected a known kind, found ${step.kind}`);
  return { activity, step, content: step.content };
}

/** Seats at the table, as activities see them. */
export const atTable = (seats: readonly Seat[]): SeatInfo[] =>
  seats
    .filter((seat) => seat.state === 'seated')
    .map(({ number, facilitator, device }) => ({ number, facilitator, device }));

export const seatOf = (session: Session, number: number | undefined): Seat | undefined =>
  session.seats.find((seat) => seat.number === number);
