/** Shapes of the endpoints about a group as a whole. Times are ms since 1970. */
import type { LocalisedText } from '../lib/text.ts';
import type { GroupMeeting, GroupReport } from '../observation/group-report.ts';
import type { ManagedYear } from '../observation/manager.ts';
import type { Goal } from '../observation/own.ts';
import type { ReflectionEntry } from '../observation/report.ts';
import type { PersonPage } from './people.ts';

/** GET /api/sessions/:id/group (facilitator) → the group's page about one meeting; no person is in it. */
export interface GroupPage extends GroupMeeting {
  /** where the group's series of meetings is */
  group?: string | undefined;
  openedAt: number;
  report: GroupReport;
  areas: PersonPage['areas'];
}

/** GET /api/groups (facilitator) → groups with at least one meeting that has been begun. */
export interface GroupEntry {
  id: string;
  name: string;
  meetings: number;
}

/** GET /api/groups/:group (facilitator) → the same over all meetings of a group, oldest first. */
export interface Series {
  id: string;
  name: string;
  areas: PersonPage['areas'];
  meetings: {
    session: string;
    /** content hash */
    pack: string;
    meeting: number;
    openedAt: number;
    title: Partial<LocalisedText>;
    report: GroupReport;
  }[];
}

/**
 * GET /api/groups/:group/people (facilitator) → SeriesPerson[]: those who have been linked through the meetings and say
 * yes to notes, with their own answers only.
 */
export interface SeriesPerson {
  member: string;
  /** absent: the token's word is the name */
  name?: string | undefined;
  token: string;
  /** the latest seat, to open their page */
  session: string;
  seat: number;
  meetings: number[];
  goals: Goal[];
  reflections: ReflectionEntry[];
}

/** GET /api/manager?year= (facilitator) → their meetings of a calendar year, without anything about people. */
export interface ManagerPage extends ManagedYear {
  year: number;
  /** years in which there were meetings, and this one */
  years: number[];
  /** what the three pictures about a meeting say */
  pictures: Partial<LocalisedText>[];
}
