import { kept } from '../lib/kept.ts';

const key = 'pelipiiri.guest';

/**
 * The invitation that this tab came in with, or else the last one of this browser: two tabs may be two guests, and a
 * phone that put the page away comes back.
 */
export function heldInvitation(): string | undefined {
  return inTab()?.getItem(key) ?? kept.get('guest');
}

export function holdInvitation(token: string): void {
  inTab()?.setItem(key, token);
  kept.set('guest', token);
}

export function letInvitationGo(): void {
  inTab()?.removeItem(key);
  kept.drop('guest');
}

function inTab(): Storage | undefined {
  try {
    return globalThis.sessionStorage;
  } catch {
    return undefined;
  }
}
