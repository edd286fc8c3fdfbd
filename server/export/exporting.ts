import { Worker } from 'node:worker_threads';
import type { ExportJob, ExportPiece } from './worker.ts';

/** One piece of a file, and how far it is: `done` of `all` rows, about. */
export type Exported = Exclude<ExportPiece, { end: true }>;

/**
 * Makes an export in a thread of its own, piece by piece, each when it is asked for. Whoever stops asking stops the
 * thread.
 * @throws what went wrong in the thread
 */
export async function* exporting(job: ExportJob): AsyncGenerator<Exported, void> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: job });
  let fail: (fault: Error) => void = () => {};
  const failed = new Promise<never>((_, reject) => {
    fail = reject;
  });
  failed.catch(() => {});
  worker.once('error', fail);
  worker.once('exit', () => fail(new Error('the export ended before its end')));
  try {
    for (;;) {
      const answered = new Promise<ExportPiece>((resolve) => worker.once('message', resolve));
      worker.postMessage('more');
      const piece = await Promise.race([answered, failed]);
      if ('end' in piece) return;
      yield piece;
    }
  } finally {
    await worker.terminate();
  }
}

/** The whole file as one text. */
export async function exportText(job: ExportJob): Promise<string> {
  let text = '';
  for await (const piece of exporting(job)) text += piece.text;
  return text;
}
