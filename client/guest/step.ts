import { signal } from '@preact/signals';
import type { DoorOpened, GuestLook } from '../../shared/wire/api.ts';
import { ApiFailure, introduceAs, lookAsGuest, openDoor } from '../lib/api.ts';
import { heldInvitation, holdInvitation, letInvitationGo } from './held.ts';

/** Where an invited guest is on the way in. Each step has exactly its own fields. */
export type Step =
  | { at: 'knocking'; away: boolean }
  | { at: 'codes' }
  | { at: 'welcome'; look: GuestLook }
  | { at: 'inside'; look: GuestLook; first: DoorOpened | undefined }
  /** the invitation holds no longer */
  | { at: 'gone' };

export const step = signal<Step>({ at: 'knocking', away: false });

/** Milliseconds until a server out of reach is asked again. */
const askAgainAfter = 2500;

/** Finds out from the address, or from what this browser holds, where to begin. */
export async function begin(): Promise<void> {
  const [, , token] = location.pathname.split('/');
  const guestToken = token ?? heldInvitation();
  if (!guestToken) {
    step.value = { at: 'codes' };
    return;
  }
  try {
    welcome(await lookAsGuest({ guestToken }));
  } catch (failure) {
    if (failure instanceof ApiFailure && failure.status >= 400 && failure.status < 500) {
      letInvitationGo();
      step.value = { at: 'gone' };
      return;
    }
    step.value = { at: 'knocking', away: true };
    setTimeout(begin, askAgainAfter);
  }
}

/** Whoever has come in before goes straight in again; the others say their name first. */
export function welcome(look: GuestLook): void {
  holdInvitation(look.guestToken);
  introduceAs({ 'x-guest': look.guestToken });
  // The link opens the console: it does not stay where others can read it.
  history.replaceState(null, '', '/g');
  step.value = look.name === undefined ? { at: 'welcome', look } : { at: 'inside', look, first: undefined };
}

/** Comes in for the first time. Throws `ApiFailure`. */
export async function comeIn(look: GuestLook, name: string): Promise<void> {
  const first = await openDoor({ guestToken: look.guestToken, name });
  step.value = { at: 'inside', look, first };
}

/** Another invitation: this browser forgets the one that it holds. */
export function startAnew(): void {
  letInvitationGo();
  history.replaceState(null, '', '/g');
  step.value = { at: 'codes' };
}
