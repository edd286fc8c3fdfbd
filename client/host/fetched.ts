import { useEffect, useState } from 'preact/hooks';

export type Fetched<Value> =
  | { state: 'loading' }
  | { state: 'here'; value: Value; again(): void }
  | { state: 'failed'; failure: unknown; again(): void };

/** Loads something when the page opens and whenever `key` changes. An answer that comes too late is dropped. */
export function useFetched<Value>(key: string, load: () => Promise<Value>): Fetched<Value> {
  const [fetched, setFetched] = useState<Fetched<Value>>({ state: 'loading' });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let current = true;
    const again = () => setAttempt((count) => count + 1);
    load().then(
      (value) => current && setFetched({ state: 'here', value, again }),
      (failure: unknown) => current && setFetched({ state: 'failed', failure, again }),
    );
    return () => {
      current = false;
    };
  }, [key, attempt]);
  return fetched;
}
