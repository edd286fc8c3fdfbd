import type { Locale } from '../../shared/lib/text.ts';
import type { Observation, ObservationDraft } from '../../shared/observation/observation.ts';
import type { Reply } from '../../shared/observation/own.ts';
import type { Contact } from '../../shared/organisation/contact.ts';
import type { GuestInvitation, LibraryEntry, RehearsalMaterial, SessionSummary } from '../../shared/wire/api.ts';
import type { GroupPage, ManagerPage, Series, SeriesPerson } from '../../shared/wire/group.ts';
import type { AuditEntry, Noting, OwnCode, Review, TableThen } from '../../shared/wire/people.ts';
import { ApiFailure, ask } from '../lib/api.ts';
import { locale } from '../lib/locale.ts';
import { isGuest } from './as-guest.ts';
import type { KeptCode } from './notes/noting.ts';
import type { Delivery } from './notes.ts';

/** Endpoints for whoever has signed in. All throw `ApiFailure`, and nothing else. */
export const fetchLibrary = (): Promise<LibraryEntry[]> => ask('GET', '/api/library');
export const fetchRehearsal = (hash: string, scenario: string): Promise<RehearsalMaterial> =>
  ask('GET', `/api/packs/${hash}/rehearsal/${scenario}`);
export const fetchSessions = (): Promise<SessionSummary[]> => ask('GET', '/api/sessions');
export const fetchSession = (id: string): Promise<SessionSummary> => ask('GET', `/api/sessions/${id}`);
/** What an invited guest can come in with; for the facilitator alone. */
export const fetchInvitation = (id: string, guest: number): Promise<GuestInvitation> =>
  ask('GET', `/api/sessions/${id}/guests/${guest}`);
export const fetchNoting = (id: string): Promise<Noting> => ask('GET', `/api/sessions/${id}/noting`);
export const saveOwnCode = (session: string, { id, ...code }: KeptCode): Promise<OwnCode[]> =>
  ask('PUT', `/api/sessions/${session}/codes/${id}`, code);
export const fetchObservations = (id: string): Promise<Observation[]> => ask('GET', `/api/sessions/${id}/observations`);
export const fetchReview = (id: string): Promise<Review> => ask('GET', `/api/sessions/${id}/review`);
/** The table as everybody saw it after a step. */
export const fetchTableThen = (id: string, rev: number): Promise<TableThen> =>
  ask('GET', `/api/sessions/${id}/review/table?rev=${rev}`);
/** Answers a person who wishes that a note is not used. */
export const replyToWish = (id: string, seat: number, note: string, reply: Reply): Promise<unknown> =>
  ask('PUT', `/api/sessions/${id}/people/${seat}/replies/${note}`, reply);
export const sealGroup = (id: string): Promise<unknown> => ask('POST', `/api/sessions/${id}/group/seal`);
export const fetchGroupPage = (id: string): Promise<GroupPage> => ask('GET', `/api/sessions/${id}/group`);
export const fetchSeries = (group: string): Promise<Series> => ask('GET', `/api/groups/${group}`);
export const fetchSeriesPeople = (group: string): Promise<SeriesPerson[]> => ask('GET', `/api/groups/${group}/people`);
export const fetchManagerPage = (year?: number): Promise<ManagerPage> =>
  ask('GET', `/api/manager${year === undefined ? '' : `?year=${year}`}`);
export const managerTablePath = (year: number): string => `/api/manager/csv?year=${year}&locale=${locale.value}`;
/** Where a file is with what a meeting holds, in one of the formats of the server. */
export const exportPath = (id: string, format: string, settings: Record<string, string>): string =>
  `/api/sessions/${id}/export/${format}?${new URLSearchParams(settings)}`;
/** Who has read and written what. */
export const fetchAudit = (id: string): Promise<AuditEntry[]> => ask('GET', `/api/sessions/${id}/audit`);
/** Takes a session out of Pelipiiri with all that belongs to it. What had to be moved has been moved. */
export const purgeSession = (id: string): Promise<unknown> => ask('DELETE', `/api/sessions/${id}`, { moved: true });
/** The organisation's contacts for emergencies; a guest without an account reads them through their session. */
export const fetchContacts = (locale: Locale, session?: string): Promise<Contact[]> =>
  ask('GET', `${isGuest() && session ? `/api/sessions/${session}` : '/api/settings'}/contacts?locale=${locale}`);
export const saveContacts = (contacts: readonly Contact[]): Promise<Contact[]> =>
  ask('PUT', '/api/settings/contacts', contacts);

export interface RoomWish {
  packHash: string;
  scenario: string;
  groupName?: string;
  locale: Locale;
  /** besides those that the scenario names */
  frameworks?: string[];
}
export const openRoom = (wish: RoomWish): Promise<SessionSummary> => ask('POST', '/api/sessions', wish);

/**
 * Sends a note. What the server refuses for good comes back as not taken; a lost connection, a fault or a lapsed
 * sign-in throws, so that the note waits.
 */
export async function deliverNote(session: string, draft: ObservationDraft): Promise<Delivery> {
  try {
    const answer = await ask<Observation | undefined>(
      'PUT',
      `/api/sessions/${session}/observations/${draft.id}`,
      draft,
    );
    return { taken: true, as: answer && 'by' in answer ? answer : undefined };
  } catch (failure) {
    const final = failure instanceof ApiFailure && failure.status >= 400 && failure.status < 500;
    if (!final || [401, 408, 429].includes(failure.status)) throw failure;
    return { taken: false, why: failure.code };
  }
}

/** The interface's own sentence for a failure, as a key of the `host` words. */
export function failureKey(failure: unknown): string {
  if (!(failure instanceof ApiFailure)) return 'host.errors.other';
  if (failure.status === 0 || failure.status >= 502) return 'host.errors.trying';
  if (failure.status === 401) return 'host.errors.signed-out';
  return failure.status === 404 || failure.status === 403 ? 'host.errors.not-found' : 'host.errors.other';
}
