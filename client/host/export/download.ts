import { ApiFailure } from '../../lib/api.ts';

/** How far a file has come: it is being put together, or this share of it (0 to 1) is here. */
export type Coming = { part: 'gathering' } | { part: 'coming'; share: number };

export interface Downloaded {
  name: string;
  file: Blob;
}

const newline = 0x0a;

/**
 * Fetches a file piece by piece. The server says before the first byte how many lines it will have; they are counted.
 * @throws ApiFailure, also when it is called off (code `called-off`)
 */
export async function download(
  path: string,
  { signal, onComing }: { signal: AbortSignal; onComing(coming: Coming): void },
): Promise<Downloaded> {
  onComing({ part: 'gathering' });
  try {
    const response = await fetch(path, { signal, credentials: 'same-origin' });
    if (!response.ok || !response.body) throw new ApiFailure('fault', response.status, `${path}: no file`);
    const all = Number(response.headers.get('x-pelipiiri-rows')) || 1;
    const pieces: BlobPart[] = [];
    const reader = response.body.getReader();
    for (let lines = 0; ; ) {
      onComing({ part: 'coming', share: Math.min(1, lines / all) });
      const { value, done } = await reader.read();
      if (done) break;
      pieces.push(value);
      for (const byte of value) if (byte === newline) lines++;
    }
    const type = response.headers.get('content-type') ?? 'application/octet-stream';
    return { name: nameIn(response.headers.get('content-disposition')), file: new Blob(pieces, { type }) };
  } catch (cause) {
    if (signal.aborted) throw new ApiFailure('called-off', 0, `${path}: called off`);
    if (cause instanceof ApiFailure) throw cause;
    throw new ApiFailure('no-contact', 0, `${path}: ${String(cause)}`);
  }
}

const nameIn = (disposition: string | null): string =>
  /filename="?([^";]+)"?/.exec(disposition ?? '')?.[1] ?? 'pelipiiri';

/** Puts it where the browser keeps what has been downloaded. */
export function save({ name, file }: Downloaded): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The browser has taken it over by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
