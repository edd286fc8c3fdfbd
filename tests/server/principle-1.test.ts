import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { exportFormats } from '../../server/export/formats.ts';
import { gatherExport } from '../../server/export/gather.ts';
import { groupPageOf, managerPageOf } from '../../server/observation/group.ts';
import { ownPageOf } from '../../server/observation/own-page.ts';
import { personPageOf } from '../../server/observation/people.ts';
import { readRecorded } from '../../server/observation/recorded.ts';
import { reviewOf } from '../../server/observation/review.ts';
import { type LoadedPack, loadPack } from '../../server/packs/load.ts';
import type { Store } from '../../server/store/store.ts';
import { nextMeeting } from '../support/packs.ts';
import { openTable } from '../support/table.ts';
import { type Table, traceless, wholeMeetingIn } from '../support/whole-meeting.ts';
import { openTestStore } from './harness/hosting.ts';
import { draft } from './harness/meeting.ts';

/**
 * Principle 1, for everything that is made of a meeting: whether somebody answered aloud, in the head or not at all,
 * paused, stepped out, wrote to the worker or declined a thank-you is on no page and in no export, byte by byte.
 */
let loaded: LoadedPack;
beforeAll(async () => {
  loaded = await loadPack(join(import.meta.dirname, '../../content/packs/varipiiri'));
});

const id = 'principle-1';

/** A real store that holds a meeting as it was played, at which everybody says yes to notes. */
async function stored({ local }: Table): Promise<Store> {
  const { store } = await openTestStore();
  const pack = await store.blobs.keep('pack', loaded.content);
  const record = { id, owner: 'worker', code: 'BCDFGHJ', pack, scenario: local.session.scenario, frameworks: [] };
  const steps = local.steps.map((step) => ({ ...step, actionId: undefined }));
  const [first, ...others] = steps;
  if (!first) throw new Error('stored: expected steps');
  await store.sessions.open({ ...record, group: undefined, locale: 'fi', openedAt: 1_790_000_000_000 }, first);
  for (const step of others) {
    const seat = step.events.flatMap((event) => (event.type === 'seat-taken' ? [{ number: event.seat }] : []))[0];
    await store.steps.append({ session: id, step, words: [], erase: [], ...(seat ? { seat } : {}) });
  }
  let seq = steps.length;
  for (const { number } of local.session.seats) {
    const event = { type: 'notes-allowed' as const, v: 1 as const, seat: number };
    const step = { seq: ++seq, at: 0, actionId: undefined, actor: { role: 'facilitator' as const }, events: [event] };
    await store.steps.append({ session: id, step, words: [], erase: [] });
    const note = { id: `note-about-${number}`, seat: number, madeAt: number, seen: `Nähty ${number}`, shared: true };
    await store.observations.put(id, draft(note), 'worker');
  }
  return store;
}

/** Every page and export, as text. */
async function everything(table: Table): Promise<Record<string, string>> {
  const store = await stored(table);
  const parts = { store, library: { pack: async () => loaded }, nameOf: async () => 'Ohjaaja' };
  const record = await store.sessions.find(id);
  if (!record) throw new Error('everything: expected the session');
  const held = await gatherExport(parts, record);
  const pages: Record<string, string> = {};
  for (const format of exportFormats)
    pages[format.id] = [...format.pieces(held, { locale: 'fi', separator: ';' })].join('');
  pages.group = JSON.stringify(await groupPageOf(parts, record));
  pages.manager = JSON.stringify(await managerPageOf(parts, [{ ...record, phase: 'ended' }], 2026, 2026));
  pages.review = JSON.stringify(await reviewOf(parts, await readRecorded(parts, record)));
  for (const { number: seat } of table.local.session.seats) {
    pages[`own page ${seat}`] = JSON.stringify(await ownPageOf(parts, { session: id, seat }, 'fi'));
    pages[`person ${seat}`] = JSON.stringify(await personPageOf(parts, { session: id, seat }));
  }
  store.close();
  return pages;
}

describe('principle 1, on every page and in every export', () => {
  let plain: Record<string, string>;
  beforeAll(async () => {
    plain = await everything(wholeMeetingIn({ seat: 3 }));
  });

  it('there is something on all of them', () => {
    expect(Object.keys(plain)).toHaveLength(exportFormats.length + 3 + 2 * 6);
    for (const text of Object.values(plain)) expect(text.length).toBeGreaterThan(100);
    expect(plain.json).toContain('Nähty 3');
  });

  it.each(traceless)('whether somebody %s: the same, byte by byte', async (_, what) => {
    expect(await everything(wholeMeetingIn({ seat: 3, ...what }))).toEqual(plain);
  });

  it('who paused: the same, byte by byte; that somebody did is in no report and no export', async () => {
    const [three, five] = [wholeMeetingIn({ seat: 3, pauses: true }), wholeMeetingIn({ seat: 5, pauses: true })];
    const paused = await everything(three);
    expect(await everything(five)).toEqual(paused);
    const { review: _steps, ...told } = paused;
    const { review: _plainSteps, ...plainly } = plain;
    expect(told).toEqual(plainly);
  });

  it('what somebody keeps of a look at their own life is on their own pages, and on no other', async () => {
    const looked = await everything(withLook({ area: 'mind', aspect: 'now', card: 'reflections/too-much' }));
    const thought = await everything(withLook());
    const differ = Object.keys(looked).filter((page) => looked[page] !== thought[page]);
    // The exports and the review hold the person's own page; the review also how many steps there are.
    expect(differ.filter((page) => !exportFormats.some(({ id: format }) => format === page)).sort()).toEqual([
      'own page 3',
      'person 3',
      'review',
    ]);
    expect(looked['own page 3']).toContain('liikaa');
    for (const page of ['review', 'group', 'manager']) expect(looked[page]).not.toMatch(/reflections\/|liikaa/);
    expect(JSON.parse(looked.json ?? '').takenAlong).toEqual(JSON.parse(thought.json ?? '').takenAlong);
  });
});

/** The next meeting up to the look at one's own life; seat 3 keeps that answer, or only thinks. */
function withLook(answer?: object): Table {
  const table = openTable({ seats: 6, seed: 23, scenario: nextMeeting });
  table.goTo(table.local.session.arc.findIndex(({ step }) => step === 'katse'));
  if (answer) table.seat(3).does({ type: 'keep', ...answer });
  table.facilitator.does({ type: 'go-on' });
  table.facilitator.asks({ type: 'end' });
  return table;
}
