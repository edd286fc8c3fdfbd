import { Worker } from 'node:worker_threads';
import type { ExportJob, ExportPiece } from './worker.ts';

/** One piece of a file. */
export type Exported = Exclude<ExportPiece, { end: true }>;

/**
 * Makes an export in a thread of its own, piece by piece, each when it is asked for. Whoever stops asking stops the
 * thread.
 * @param calledOff ends it at once, also while it has nothing to give yet; then there is no more
 * @throws what went wrong in the thread
 */
export async function* exporting(job: ExportJob, calledOff?: AbortSignal): AsyncGenerator<Exported, void> {
  if (calledOff?.aborted) return;
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: job });
  let fail: (fault: Error) => void = () => {};
  const failed = new Promise<never>((_, reject) => {
    fail = reject;
  });
  failed.catch(() => {});
  worker.once('error', fail);
  worker.once('exit', () => fail(new Error('the export ended before its end')));
  const callOff = () => void worker.terminate();
  calledOff?.addEventListener('abort', callOff);
  try {
    for (;;) {
      const answered = new Promise<ExportPiece>((resolve) => worker.once('message', resolve));
      worker.postMessage('more');
      const piece = await Promise.race([answered, failed]);
      if ('end' in piece) return;
      yield piece;
    }
  } catch (fault) {
    if (!calledOff?.aborted) throw fault;
  } finally {
    calledOff?.removeEventListener('abort', callOff);
    await worker.terminate();
  }
}
