import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { seedOf } from '../support/seed.ts';
import { Meeting } from './harness/meeting.ts';
import { type Outlet, outlets } from './harness/outlets.ts';
import { type Browser, TestServer } from './harness/server.ts';

/**
 * Yes and no to notes, sharing, wishing away, replying, sealing and erasing in any order: what comes out of each page
 * and export is what may come out, and nothing else. A small model says what that is.
 */
let server: TestServer;
let worker: Browser;
beforeAll(async () => {
  server = await TestServer.open();
  worker = await server.facilitator();
});
afterAll(() => server.close());

interface Note {
  id: string;
  seat: number;
  canary: string;
  shared: boolean;
  gone: boolean;
  wish: boolean;
  reply: boolean;
  later: boolean;
}

const seat = fc.constantFrom(1, 2);
const nth = fc.nat(5);
const op = fc.oneof(
  { weight: 4, arbitrary: fc.record({ op: fc.constant('allow' as const), seat, yes: fc.boolean() }) },
  { weight: 5, arbitrary: fc.record({ op: fc.constant('write' as const), seat }) },
  { weight: 6, arbitrary: fc.record({ op: fc.constant('share' as const), nth, yes: fc.boolean() }) },
  { weight: 4, arbitrary: fc.record({ op: fc.constant('wish' as const), nth, yes: fc.boolean() }) },
  { weight: 3, arbitrary: fc.record({ op: fc.constant('reply' as const), nth, keep: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ op: fc.constant('take-back' as const), nth }) },
  { weight: 2, arbitrary: fc.record({ op: fc.constant('seal' as const), seat }) },
  { weight: 1, arbitrary: fc.record({ op: fc.constant('erase' as const), seat }) },
);
type Op = typeof op extends fc.Arbitrary<infer One> ? One : never;

class Model {
  readonly table: Meeting;
  readonly notes: Note[] = [];
  readonly allowed = new Set<number>([1, 2]);
  readonly sealed = new Set<number>();

  constructor(table: Meeting) {
    this.table = table;
  }

  /** Does it for real, and says what the model makes of it. */
  async does(step: Op): Promise<void> {
    switch (step.op) {
      case 'allow':
        await this.table.allows(step.seat, step.yes);
        if (step.yes) this.allowed.add(step.seat);
        else this.allowed.delete(step.seat);
        return;
      case 'write': {
        const canary = `KANARIA${this.notes.length}x`;
        const { id, status } = await this.table.notes({ seat: step.seat, seen: canary });
        expect(status).toBe(this.allowed.has(step.seat) ? 200 : 409);
        const later = this.sealed.has(step.seat);
        const fresh = { id, canary, seat: step.seat, shared: false, gone: false, wish: false, reply: false, later };
        if (status === 200) this.notes.push(fresh);
        return;
      }
      case 'share':
        return this.#on(step.nth, async (note) => {
          const { status } = await this.table.notes({ id: note.id, shared: step.yes });
          if (status === 200 && !note.gone) note.shared = step.yes;
          if (!note.gone) expect(status).toBe(this.#canChange(note) ? 200 : 409);
        });
      case 'wish':
        return this.#on(step.nth, async (note) => {
          const answer = step.yes ? { kind: 'wish', text: '' } : {};
          const { status } = await this.table.own(note.seat, `/answers/${note.id}`, answer);
          expect(status).toBe(this.#isRead(note) ? 200 : 404);
          if (status !== 200) return;
          note.wish = step.yes;
          if (!step.yes) note.reply = false;
        });
      case 'reply':
        return this.#on(step.nth, async (note) => {
          const reply = { decision: step.keep ? 'kept' : 'dropped', reason: 'Syy' };
          const { status } = await this.table.writes(note.seat, `replies/${note.id}`, reply);
          if (status !== 200) return;
          expect(note.wish && this.#isRead(note)).toBe(true);
          if (step.keep) note.reply = true;
          else note.gone = true;
        });
      case 'take-back':
        return this.#on(step.nth, async (note) => {
          const { status } = await this.table.notes({ id: note.id, removed: true });
          if (status === 200) note.gone = true;
        });
      case 'seal': {
        const { status } = await this.table.seals(step.seat, true);
        if (status === 200) this.sealed.add(step.seat);
        return;
      }
      case 'erase': {
        const { status } = await worker.ask('DELETE', `${this.table.path}/people/${step.seat}`);
        if (status !== 204) return;
        this.allowed.delete(step.seat);
        for (const note of this.notes) if (note.seat === step.seat) note.gone = true;
      }
    }
  }

  /** What may come out: to the person themself, and in the report and all exports. */
  expected(where: Outlet['where'], of?: number): string[] {
    if (where === 'play') return [];
    return this.notes
      .filter((note) => of === undefined || note.seat === of)
      .filter((note) => {
        if (note.gone || !this.allowed.has(note.seat)) return false;
        if (where === 'worker') return true;
        return note.shared && (where === 'own' || !note.wish || note.reply);
      })
      .map(({ canary }) => canary);
  }

  #canChange = (note: Note): boolean => this.allowed.has(note.seat) && (note.later || !this.sealed.has(note.seat));
  #isRead = (note: Note): boolean => !note.gone && note.shared && this.allowed.has(note.seat);

  async #on(nth: number, work: (note: Note) => Promise<void>): Promise<void> {
    const note = this.notes[nth];
    if (note) await work(note);
  }
}

const canariesIn = (text: string): string[] => [...new Set(text.match(/KANARIA\d+x/g))].sort();

it('in any order, every page and export holds what it may, and nothing else', { timeout: 120_000 }, async () => {
  const seed = seedOf('consent');
  const runs = Number(process.env.CONSENT_RUNS ?? 25);
  await fc.assert(
    fc.asyncProperty(fc.array(op, { minLength: 6, maxLength: 22 }), async (steps) => {
      const model = new Model(await Meeting.open(server, worker, ['Kaisla', 'Puro']));
      for (const one of [1, 2]) await model.table.allows(one);
      for (const step of steps) await model.does(step);
      for (const { name, where, seat: of, text } of outlets(model.table))
        expect([name, canariesIn(await text())]).toEqual([name, model.expected(where, of).sort()]);
      await model.table.closes();
    }),
    { seed, numRuns: runs },
  );
});
