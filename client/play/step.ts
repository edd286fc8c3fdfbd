import { signal } from '@preact/signals';
import type { DoorLook, DoorOpened } from '../../shared/wire/api.ts';
import { forgetMine } from '../activities/own-moment/mine.ts';
import { forgetMyLifeline } from '../activities/pelitarina/keepsake/mine.ts';
import { forgetLooks } from '../activities/reflection/mine.ts';
import { ApiFailure, type Invitation, lookThroughDoor } from '../lib/api.ts';
import { locale, say } from '../lib/locale.ts';
import { forgetUnsent } from '../own/shelf.ts';
import { heldSeat, letSeatGo } from './seat.ts';

/** Where the person is on the way to the table. Each step has exactly its own fields. */
export type Step =
  | { at: 'knocking' }
  | { at: 'code'; trouble?: string | undefined }
  | { at: 'language'; invitation: Invitation; look: DoorLook }
  | { at: 'who'; invitation: Invitation; look: DoorLook }
  | { at: 'table'; first?: DoorOpened | undefined }
  | { at: 'shared'; device: string };

export const step = signal<Step>({ at: 'knocking' });

/** Finds out from the address and from what this browser holds where to begin. */
export async function begin(): Promise<void> {
  const [, place, secret] = location.pathname.split('/');
  if (place === 'shared' && secret) step.value = { at: 'shared', device: secret };
  else if (place === 'j' && secret) await knock({ secret });
  else step.value = heldSeat() ? { at: 'table' } : { at: 'code' };
}

/** Looks at what one is about to join. Whoever holds a seat at that table already goes straight to it. */
export async function knock(invitation: Invitation): Promise<void> {
  try {
    const look = await lookThroughDoor(invitation, locale.peek());
    step.value = heldSeat()?.session === look.session ? { at: 'table' } : { at: 'language', invitation, look };
  } catch (error) {
    // Whoever scans the same QR again while the network is away is waiting for the same table, as far as we know.
    if (heldSeat() && 'secret' in invitation && codeOf(error) === 'no-contact') step.value = { at: 'table' };
    else step.value = { at: 'code', trouble: doorTrouble(error, 'secret' in invitation) };
  }
}

/** Leaves the table for good: this browser forgets the seat, and what its person kept here for themselves. */
export function startAnew(): void {
  letSeatGo();
  forgetKeptHere();
  forgetUnsent();
  history.replaceState(null, '', '/');
  step.value = { at: 'code' };
}

/** What was kept on this phone for one's own eyes is not for whoever takes a seat with it next. */
export function forgetKeptHere(): void {
  forgetMine();
  forgetLooks();
  forgetMyLifeline();
}

const codeOf = (error: unknown): string => (error instanceof ApiFailure ? error.code : 'unknown');

const sentences: Readonly<Record<string, string>> = {
  'no-contact': 'common.trouble.no-contact',
  'no-such-session': 'play.join.trouble.not-found',
  'not-understood': 'play.join.trouble.not-found',
  ended: 'play.join.trouble.ended',
  'slow-down': 'play.join.trouble.slow-down',
  'token-taken': 'common.refusal.token-taken',
  'table-full': 'common.refusal.table-full',
};

/** What happened and what to do, as a sentence. */
export function doorTrouble(error: unknown, byLink = false): string {
  const code = codeOf(error);
  if (byLink && (code === 'no-such-session' || code === 'not-understood'))
    return say('play.join.trouble.link-not-found');
  return say(sentences[code] ?? 'common.trouble.unknown');
}
