import { useEffect, useRef, useState } from 'preact/hooks';
import { ApiFailure } from '../../lib/api.ts';
import { account } from '../account/account.ts';
import { type Coming, download, save } from './download.ts';

/** What becomes of a file that somebody has asked for. */
export type Download =
  | { state: 'none' }
  | { state: 'on'; path: string; coming: Coming }
  | { state: 'saved'; name: string }
  | { state: 'called-off' }
  | { state: 'failed'; path: string; failure: unknown };

/**
 * One file at a time; it is called off when one leaves the page.
 * @param onSaved each time that one has come
 */
export function useDownload(onSaved: () => void): { now: Download; begin(path: string): void; callOff(): void } {
  const [now, setNow] = useState<Download>({ state: 'none' });
  const stop = useRef<AbortController | undefined>(undefined);
  const callOff = () => stop.current?.abort();
  useEffect(() => callOff, []);
  const begin = (path: string) => {
    callOff();
    const stopping = new AbortController();
    const { signal } = stopping;
    stop.current = stopping;
    const onComing = (coming: Coming) => setNow({ state: 'on', path, coming });
    download(path, { signal, onComing }).then(
      (downloaded) => {
        save(downloaded);
        setNow({ state: 'saved', name: downloaded.name });
        onSaved();
      },
      (failure: unknown) => {
        if (signal.aborted) {
          if (stop.current?.signal === signal) setNow({ state: 'called-off' });
          return;
        }
        if (failure instanceof ApiFailure && failure.status === 401) account.value = { state: 'out' };
        setNow({ state: 'failed', path, failure });
      },
    );
  };
  return { now, begin, callOff };
}
