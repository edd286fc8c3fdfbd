import { parentPort, workerData } from 'node:worker_threads';
import { PinnedPacks } from '../packs/pinned.ts';
import { openStoreToRead } from '../store/store.ts';
import type { ExportSettings } from './formats.ts';
import { formatOf } from './formats.ts';
import { gatherExport } from './gather.ts';

/** What is asked of the worker when it is started. */
export interface ExportJob extends ExportSettings {
  folder: string;
  session: string;
  format: string;
}
/** What it answers each time it is asked for more; `lines` is how many the whole file has. */
export type ExportPiece = { text: string; lines: number } | { end: true };

/**
 * Makes an export in a thread of its own, over a connection that only reads: the tables go on. It sends one piece each
 * time it is asked, so that a slow download fills no memory but the thread's.
 */
const { folder, session, format: id, ...settings } = workerData as ExportJob;
const store = openStoreToRead(folder);
const record = await store.sessions.find(session);
const format = formatOf(id);
if (!record || !format) throw new Error(`export worker: expected a session and a format, found ${session} and ${id}`);
const library = new PinnedPacks(store.blobs);
const held = await gatherExport({ store, library, nameOf: async () => undefined }, record);
store.close();

const pieces = [...batched(format.pieces(held, settings))];
const lines = pieces.reduce((sum, text) => sum + text.split('\n').length - 1, 0);
parentPort?.on('message', () => {
  const text = pieces.shift();
  const answer: ExportPiece = text === undefined ? { end: true } : { text, lines };
  parentPort?.postMessage(answer);
  if (text === undefined) parentPort?.close();
});

/** Rows are sent some hundreds at a time. */
function* batched(rows: Iterable<string>): Generator<string, void> {
  let text = '';
  for (const row of rows) {
    text += row;
    if (text.length < 32_000) continue;
    yield text;
    text = '';
  }
  if (text) yield text;
}
