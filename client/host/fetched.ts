import { useEffect, useState } from 'preact/hooks';
import { ApiFailure } from '../lib/api.ts';
import { account } from './account/account.ts';

export type Fetched<Value> =
  | { state: 'loading' }
  | { state: 'here'; value: Value; again(): void }
  | { state: 'failed'; failure: unknown; again(): void };

/** Milliseconds until a server that did not answer is asked again. */
export const askAgainAfter = 2500;
/** Nothing answered, or a proxy answered for a server that is down. */
export const isOutOfReach = (failure: unknown): boolean =>
  failure instanceof ApiFailure && (failure.status === 0 || failure.status >= 500);

/**
 * Loads something when the page opens and whenever `key` changes. An answer that comes too late is dropped; a server
 * out of reach is asked again by itself; a lapsed sign-in leads to signing in, and back here.
 */
export function useFetched<Value>(key: string, load: () => Promise<Value>): Fetched<Value> {
  const [fetched, setFetched] = useState<Fetched<Value>>({ state: 'loading' });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let current = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const again = () => setAttempt((count) => count + 1);
    load().then(
      (value) => current && setFetched({ state: 'here', value, again }),
      (failure: unknown) => {
        if (!current) return;
        if (failure instanceof ApiFailure && failure.status === 401) account.value = { state: 'out' };
        if (isOutOfReach(failure)) timer = setTimeout(again, askAgainAfter);
        setFetched({ state: 'failed', failure, again });
      },
    );
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [key, attempt]);
  return fetched;
}
