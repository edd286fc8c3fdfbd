import type { Agreed, AnyActivity, Kept } from '../activities/activity.ts';
import { activityOf } from '../activities/index.ts';
import type { Pack, ScenarioStep, VariationId } from '../pack/pack.ts';
import type { Device, GuestRole, SeatInfo } from './actor.ts';
import { type Settings, usualSettings } from './settings.ts';
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

/** Somebody who leads, watches or helps, invited for this meeting. */
export interface Guest {
  /** from 1; never used again */
  number: number;
  role: GuestRole;
  /** wordsId of the name by which the group knows them */
  name: string | undefined;
  /** the seat that a helper interprets or reads for */
  helps: number | undefined;
  state: 'invited' | 'here' | 'removed';
}

/** One part of the meeting's arc: a step of a scenario, as this group does it. */
export interface ArcStep {
  /** unique in the arc; the step's own id unless it is there twice */
  id: string;
  /** scenario of the pack that it comes from */
  scenario: string;
  /** id of the step in that scenario */
  step: string;
  /** planned; a soft plan, nothing ends by itself */
  minutes: number;
  variation?: VariationId | undefined;
  skipped?: boolean | undefined;
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
  /** which meeting of this group it is, from 1 */
  meeting: number;
  phase: MeetingPhase;
  arc: readonly ArcStep[];
  /** index in the arc; -1 before the start, the arc's length after the end */
  at: number;
  /** play time at which the current step began, ms */
  begunAt: number;
  /** everyone rests */
  resting: boolean;
  /** a break is meant to last until then, ms since 1970; going on is up to whoever leads */
  breakUntil: number | undefined;
  /** closing early */
  closing: boolean;
  seats: readonly Seat[];
  guests: readonly Guest[];
  /** the guest who has the wheel; undefined: the facilitator */
  wheel: number | undefined;
  /** deepest cards that may come */
  ceiling: number;
  /** children are in the room */
  children: boolean;
  /** topics that never come up, and topics that come up without details */
  lines: readonly string[];
  veils: readonly string[];
  /** the group's own rules */
  rules: readonly Agreed[];
  settings: Settings;
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
  meeting: 1,
  phase: 'lobby',
  arc: [],
  at: -1,
  begunAt: 0,
  resting: false,
  breakUntil: undefined,
  closing: false,
  seats: [],
  guests: [],
  wheel: undefined,
  ceiling: 1,
  children: false,
  lines: [],
  veils: [],
  rules: [],
  settings: usualSettings,
  notesAllowed: [],
  seen: [],
  kept: [],
  play: undefined,
};

export const maximumSeats = 12;

/** The arc of a scenario, before a group has changed anything in it. */
export const plannedArc = (pack: Pack, scenario: string): ArcStep[] =>
  (pack.scenarios[scenario]?.steps ?? []).map(({ id, minutes }) => ({ id, scenario, step: id, minutes }));

/** What a part of the arc is in the pack; throws when the pack has none (packs are checked before they are used). */
export function scenarioStepOf({ scenario, step }: ArcStep, pack: Pack): ScenarioStep {
  const found = pack.scenarios[scenario]?.steps.find((candidate) => candidate.id === step);
  if (!found) throw new Error(`scenarioStepOf: expected a step of pack ${pack.id}, found ${scenario}.${step}`);
  return found;
}

/** The kind and the content of the activity at `at`, varied as the arc says. */
export function activityAt(
  session: Session,
  pack: Pack,
  at = session.at,
): { activity: AnyActivity; step: ScenarioStep; content: unknown } | undefined {
  const part = session.arc[at];
  if (!part) return undefined;
  const step = scenarioStepOf(part, pack);
  const activity = activityOf(step.kind);
  if (!activity) throw new Error(`activityAt: expected a known kind, found ${step.kind}`);
  const variation = step.variations?.find(({ id }) => id === part.variation);
  return { activity, step, content: variation?.content ? { ...step.content, ...variation.content } : step.content };
}

/** Seats at the table, as activities see them. */
export const atTable = (seats: readonly Seat[]): SeatInfo[] =>
  seats
    .filter((seat) => seat.state === 'seated')
    .map(({ number, facilitator, device }) => ({ number, facilitator, device }));

export const seatOf = (session: Session, number: number | undefined): Seat | undefined =>
  session.seats.find((seat) => seat.number === number);

export const guestOf = (session: Session, number: number | undefined): Guest | undefined =>
  session.guests.find((guest) => guest.number === number);

/** Whether the group is led by two workers: only then may the serious cards come. */
export const hasTwoWorkers = (session: Session): boolean =>
  session.guests.some(({ role, state }) => role === 'co-facilitator' && state === 'here');

/** The deepest ceiling that may be set now: light cards when children are there, serious ones never at a first meeting. */
export function highestCeiling(session: Session): number {
  if (session.children) return 1;
  return session.meeting > 1 && hasTwoWorkers(session) ? 3 : 2;
}

/** Cards about these stay away while children are in the room. */
export const notBeforeChildren = ['family', 'couple', 'children'];

/** What may come up now. */
export interface Limits {
  /** deepest cards that may come */
  ceiling: number;
  /** topics that do not come up */
  barred: readonly string[];
}

export const limitsOf = (session: Session): Limits => ({
  ceiling: Math.min(session.ceiling, highestCeiling(session)),
  barred: session.children ? [...session.lines, ...notBeforeChildren] : session.lines,
});
