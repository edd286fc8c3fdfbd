import type { Locale } from '../../shared/lib/text.ts';
import type { TokenId } from '../../shared/session/tokens.ts';
import type { DoorLook, DoorOpened, GuestLook, OpenPack, PackTexts } from '../../shared/wire/api.ts';

/** An endpoint that did not do what was asked. `code` is the server's own, or one of ours. */
export class ApiFailure extends Error {
  /** `no-contact`: nothing answered · `not-understood`: the answer was no JSON · otherwise `ApiError.error` */
  readonly code: string;
  /** HTTP status; 0 without contact */
  readonly status: number;
  constructor(code: string, status: number, message: string) {
    super(message);
    this.name = 'ApiFailure';
    this.code = code;
    this.status = status;
  }
}

/** Milliseconds after which an endpoint counts as silent. */
const patience = 8000;

/** Headers that say who this page is, where no cookie does. */
let introduction: Readonly<Record<string, string>> = {};

/** From now on everything that this page asks says so. */
export function introduceAs(headers: Readonly<Record<string, string>>): void {
  introduction = headers;
}

/** Asks an endpoint for JSON. Throws `ApiFailure`, and nothing else. */
export async function ask<Answer>(
  method: 'GET' | 'POST' | 'PUT' | 'DELETE',
  path: string,
  body?: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  let response: Response;
  let text: string;
  const giveUp = new AbortController();
  const timer = setTimeout(() => giveUp.abort(), patience);
  try {
    response = await fetch(path, {
      method,
      signal: giveUp.signal,
      credentials: 'same-origin',
      headers: { ...introduction, ...headers, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    text = await response.text();
  } catch (cause) {
    throw new ApiFailure('no-contact', 0, `${method} ${path}: ${String(cause)}`);
  } finally {
    clearTimeout(timer);
  }
  const answer = parsed(text);
  if (!response.ok) {
    const { error, message } = (answer ?? {}) as { error?: string; message?: string };
    throw new ApiFailure(error ?? 'fault', response.status, message ?? `${method} ${path}: HTTP ${response.status}`);
  }
  if (answer === undefined && text !== '')
    throw new ApiFailure('not-understood', response.status, `${method} ${path}: no JSON`);
  return answer as Answer;
}

function parsed(text: string): unknown {
  try {
    return text === '' ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** How one asks to be let in; see `DoorOpened`. */
export type Knock =
  | (Invitation & { actionId: string; token: TokenId; name?: string; locale: Locale })
  | { seatToken: string }
  | { deviceToken: string }
  | { screenToken: string }
  | { guestToken: string; name?: string }
  | { session: string };
export type Invitation = { code: string } | { secret: string };

export const lookThroughDoor = (invitation: Invitation, locale: Locale): Promise<DoorLook> =>
  ask('POST', `/api/door/look?locale=${locale}`, invitation);
/** What somebody is invited to who leads, watches or helps. */
export const lookAsGuest = (
  invitation: { guestToken: string } | { code: string; invite: string },
): Promise<GuestLook> => ask('POST', '/api/door/guest', invitation);
export const openDoor = (knock: Knock): Promise<DoorOpened> => ask('POST', '/api/door', knock);

/** Content and words never change under their hash, so the browser keeps them. */
export const packContent = (hash: string): Promise<OpenPack> => ask('GET', `/api/packs/${hash}/content`);
export const packTexts = (
  hash: string,
  locale: Locale,
  audience: 'open' | 'facilitator' = 'open',
): Promise<PackTexts> =>
  ask('GET', `/api/packs/${hash}/${audience === 'open' ? 'texts' : 'facilitator-texts'}/${locale}`);
