import type { Locale } from '../../shared/lib/text.ts';
import type { WorkerPart } from '../../shared/observation/own.ts';
import type { PageCode, PersonPage } from '../../shared/wire/people.ts';
import { ApiFailure, ask } from '../lib/api.ts';

const at = (session: string, seat: number) => `/api/sessions/${session}/people/${seat}`;

/** The facilitator's page about one person who says yes to notes. All throw `ApiFailure`, and nothing else. */
export const fetchPerson = (session: string, seat: number): Promise<PersonPage> => ask('GET', at(session, seat));
export const saveWorkerPart = (session: string, seat: number, part: WorkerPart): Promise<PersonPage> =>
  ask('PUT', `${at(session, seat)}/report`, part);
/** @param member an id, `new` for somebody who is new in the group, null for nobody */
export const linkMember = (session: string, seat: number, member: string | null): Promise<PersonPage> =>
  ask('PUT', `${at(session, seat)}/member`, { member });
/** A new code, told once; the one before opens nothing any more. */
export const makePageCode = (session: string, seat: number): Promise<PageCode> =>
  ask('POST', `${at(session, seat)}/page-code`, {});
/** Erases what the person wrote and what was written about them, at all linked meetings. */
export const erasePerson = (session: string, seat: number): Promise<unknown> => ask('DELETE', at(session, seat));

export type TextKind = 'report' | 'assessment';

/** The report, or the template for an assessment of service needs, as plain text. */
export async function fetchReportText(session: string, seat: number, kind: TextKind, locale: Locale): Promise<string> {
  const path = `${at(session, seat)}/report.txt?kind=${kind}&locale=${locale}`;
  const response = await fetch(path, { credentials: 'same-origin' }).catch((cause: unknown) => {
    throw new ApiFailure('no-contact', 0, `GET ${path}: ${String(cause)}`);
  });
  if (!response.ok) throw new ApiFailure('fault', response.status, `GET ${path}: HTTP ${response.status}`);
  return response.text();
}
