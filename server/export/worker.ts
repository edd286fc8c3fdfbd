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
/** What it answers each time it is asked for more. */
export type ExportPiece = { text: string; done: number; all: number } | { end: true };

/**
 * Makes an export in a thread of its own, over a connection that only reads: the tables go on. It makes one piece each
 * time it is asked, so that a slow download fills no memory.
 */
const { folder, session, format: id, ...settings } = workerData as ExportJob;
const store = openStoreToRead(folder);
const record = await store.sessions.find(session);
const format = formatOf(id);
if (!record || !format) throw new Error(`export worker: expected a session and a format, found ${session} and ${id}`);
const library = new PinnedPacks(store.blobs);
const held = await gatherExport({ store, library, nameOf: async () => undefined }, record);
store.close();

const pieces = batched(format.pieces(held, settings));
const all = countOf(held);
let done = 0;
parentPort?.on('message', () => {
  const { value, done: isOver } = pieces.next();
  if (!isOver) done = Math.min(all, done + value.rows);
  const answer: ExportPiece = isOver ? { end: true } : { text: value.text, done, all };
  parentPort?.postMessage(answer);
  if (isOver) parentPort?.close();
});

/** Rows are sent some hundreds at a time. */
function* batched(rows: Iterable<string>): Generator<{ text: string; rows: number }, undefined> {
  let text = '';
  let count = 0;
  for (const row of rows) {
    text += row;
    count++;
    if (text.length < 32_000) continue;
    yield { text, rows: count };
    text = '';
    count = 0;
  }
  if (text) yield { text, rows: count };
  return undefined;
}

/** How many rows are to be expected at most. */
function countOf({ arc, takenAlong, seen, people }: Awaited<ReturnType<typeof gatherExport>>): number {
  const entries = [...seen, ...people.flatMap((person) => person.seen)].flatMap((area) => area.entries);
  return 1 + arc.length + arc.flatMap(({ timeline }) => timeline).length + takenAlong.length + entries.length;
}
