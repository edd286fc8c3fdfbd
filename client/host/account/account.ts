import { signal } from '@preact/signals';
import { ApiFailure, ask } from '../../lib/api.ts';

/** Who is at this console. `unknown` until the server has been asked. */
export type Account = { state: 'unknown' } | { state: 'out' } | { state: 'in'; name: string; email: string };
export const account = signal<Account>({ state: 'unknown' });

interface AuthUser {
  name: string;
  email: string;
}

/** Asks who has signed in. Throws when the server cannot be reached: then nobody knows. */
export async function recallAccount(): Promise<void> {
  const found = await ask<{ user: AuthUser } | null>('GET', '/api/auth/get-session');
  account.value = found?.user ? { state: 'in', name: found.user.name, email: found.user.email } : { state: 'out' };
}

export type SignInOutcome = 'in' | 'wrong' | 'too-many' | 'no-contact';

export async function signIn(email: string, password: string): Promise<SignInOutcome> {
  try {
    await ask('POST', '/api/auth/sign-in/email', {
      email,
      password,
      rememberMe: true,
    });
    await recallAccount();
    return 'in';
  } catch (failure) {
    if (!(failure instanceof ApiFailure) || failure.status === 0 || failure.status >= 500) return 'no-contact';
    return failure.status === 429 ? 'too-many' : 'wrong';
  }
}

export async function signOut(): Promise<void> {
  await ask('POST', '/api/auth/sign-out', {});
  account.value = { state: 'out' };
}

export interface NewAccount {
  token: string;
  name: string;
  email: string;
  password: string;
}
export type SetupOutcome = 'made' | 'used' | 'taken' | 'no-contact';

/** Makes an account with a one-time link and signs in with it. */
export async function setUpAccount(wish: NewAccount): Promise<SetupOutcome> {
  try {
    await ask('POST', '/api/accounts/setup', wish);
  } catch (failure) {
    if (!(failure instanceof ApiFailure) || failure.status === 0 || failure.status >= 500) return 'no-contact';
    return failure.status === 409 || failure.code === 'email-taken' ? 'taken' : 'used';
  }
  await recallAccount();
  if (account.value.state !== 'in') await signIn(wish.email, wish.password);
  return 'made';
}
