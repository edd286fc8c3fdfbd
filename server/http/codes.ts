import { randomInt } from 'node:crypto';

/** Nothing that is read as something else (0 O, 1 I L, U V), and no vowels: a code never is a word. */
export const codeAlphabet = '23456789BCDFGHJKMNPQRSTVWXZ';
export const codeLength = 7;

/** A join code: 27⁷ ≈ 10¹⁰ possibilities, written as ABC 2345. */
export const newCode = (): string =>
  Array.from({ length: codeLength }, () => codeAlphabet[randomInt(codeAlphabet.length)]).join('');

/** A code as people type it: small letters, gaps and hyphens do not matter. Undefined when it cannot be one. */
export function readCode(typed: string): string | undefined {
  const code = typed.toUpperCase().replace(/[\s-]/g, '');
  return code.length === codeLength && [...code].every((letter) => codeAlphabet.includes(letter)) ? code : undefined;
}

/**
 * Guesses of codes that may fail. All addresses together: 60 + 5 a second are 36,000 in two hours, against 200 open
 * sessions a chance of 0.07 % that any is hit.
 */
export const guessing = { each: { burst: 20, perSecond: 0.2 }, everyone: { burst: 60, perSecond: 5 } };

/**
 * The same for page codes, of which there are more, and which stay until a session is taken out: 30 + 0.5 a second are
 * 3,630 in two hours, against 1,600 codes among 48·47·46·45·44·43 ≈ 9 · 10⁹ a chance of 0.07 % that any is hit.
 */
export const guessingPages = { each: { burst: 10, perSecond: 0.1 }, everyone: { burst: 30, perSecond: 0.5 } };
