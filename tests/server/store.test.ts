import { type fdatasync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../server/store/database.ts';
import { SessionTakenOver } from '../../server/store/steps.ts';
import { openStore } from '../../server/store/store.ts';
import { newActionId, openTestStore, sessionIn } from './harness/hosting.ts';

const stepOf = (seq: number, actionId = newActionId()) => ({
  seq,
  at: 0,
  actionId,
  actor: { role: 'facilitator' as const },
  events: [{ type: 'paused' as const, v: 1 as const }],
});
const rest = { words: [], erase: [] };

/** The bytes of everything in the folder that a thief of the database would have. */
const bytesIn = (folder: string) =>
  ['pelipiiri.sqlite', 'pelipiiri.sqlite-wal']
    .map((file) => {
      try {
        return readFileSync(join(folder, file)).toString('latin1');
      } catch {
        return '';
      }
    })
    .join('');

describe('the group commit', () => {
  it('gives each append a savepoint of its own: one’s failure is its own', async () => {
    const { store } = await openTestStore();
    const [one, other] = [await sessionIn(store), await sessionIn(store)];
    const outcomes = await Promise.allSettled([
      store.steps.append({ session: one, step: stepOf(2), ...rest }),
      store.steps.append({ session: one, step: stepOf(2), ...rest }),
      store.steps.append({ session: other, step: stepOf(2), ...rest }),
    ]);
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect((outcomes[1] as PromiseRejectedResult).reason).toBeInstanceOf(SessionTakenOver);
    store.close();
  });

  it('takes an action of a session once', async () => {
    const { store } = await openTestStore();
    const session = await sessionIn(store);
    const actionId = newActionId();
    await store.steps.append({ session, step: stepOf(2, actionId), ...rest });
    const again = store.steps.append({ session, step: stepOf(3, actionId), ...rest });
    await expect(again).rejects.toBeInstanceOf(SessionTakenOver);
    store.close();
  });

  it('stores a step with its words, or neither', async () => {
    const { store } = await openTestStore();
    const session = await sessionIn(store);
    const words = [{ id: 'w', seat: 1, text: 'Käpy' }];
    await store.steps.append({ session, step: stepOf(2), words, erase: [], seat: { number: 1 } });
    const twice = { session, step: stepOf(3), words, erase: [] };
    await expect(store.steps.append(twice)).rejects.toThrow(/UNIQUE/);
    expect((await store.steps.of(session)).map(({ seq }) => seq)).toEqual([1, 2]);
    store.close();
  });

  it('is answered when the disk has it, and not before; what comes meanwhile makes the next one', async () => {
    const done: ((fault: NodeJS.ErrnoException | null) => void)[] = [];
    const sync = ((_: number, then: (typeof done)[number]) => done.push(then)) as unknown as typeof fdatasync;
    const database = await openDatabase(join(mkdtempSync(join(tmpdir(), 'pelipiiri-store-')), 'held.sqlite'), sync);
    const answered: string[] = [];
    const commit = (name: string) =>
      database
        .commit(() => name)
        .then(
          () => answered.push(name),
          () => answered.push(`${name} refused`),
        );
    const first = commit('first');
    await expect.poll(() => done.length).toBe(1);
    const second = commit('second');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect([answered, done.length]).toEqual([[], 1]);
    done[0]?.(null);
    await first;
    await expect.poll(() => done.length).toBe(2);
    done[1]?.(new Error('EIO: i/o error'));
    await second;
    const third = commit('third');
    await expect.poll(() => done.length).toBe(3);
    done[2]?.(null);
    await third;
    // Once the disk has lied, nobody knows what it holds: nothing is promised until the server starts again.
    expect(answered).toEqual(['first', 'second refused', 'third refused']);
    database.close();
  });

  it('keeps its file whole, with a log ahead of it, foreign keys and secure deletion', async () => {
    const { store, folder } = await openTestStore();
    store.close();
    const database = await openDatabase(join(folder, 'pelipiiri.sqlite'));
    expect(database.isSound()).toBe(true);
    database.close();
  });
});

describe('what people wrote', () => {
  const canary = 'Kanarialintu-ÄÖ-93517';

  it('is in no file in the clear, and opens with the master key only', async () => {
    const { store, folder } = await openTestStore();
    const session = await sessionIn(store);
    const words = [{ id: 'w', seat: 1, text: canary }];
    await store.steps.append({ session, step: stepOf(2), words, erase: [], seat: { number: 1 } });
    expect(bytesIn(folder)).not.toContain(Buffer.from(canary).toString('latin1'));
    store.close();
    writeFileSync(join(folder, 'master.key'), `${Buffer.alloc(32, 7).toString('base64')}\n`);
    await expect(openStore(folder)).rejects.toThrow('expected the master.key');
  });

  it('leaves neither row nor key in file or log when a seat’s words are erased', async () => {
    const { store, folder } = await openTestStore();
    const session = await sessionIn(store);
    const words = [
      { id: 'mine', seat: 1, text: canary },
      { id: 'theirs', seat: 2, text: 'Pysyy' },
    ];
    await store.steps.append({ session, step: stepOf(2), words, erase: [], seat: { number: 1 } });
    const database = await openDatabase(join(folder, 'pelipiiri.sqlite'));
    const { query } = database;
    const row = database.one(query.selectFrom('words').select('sealed').where('id', '=', 'mine'));
    const seat = database.one(query.selectFrom('seats').select('key').where('seat', '=', 1));
    database.close();
    const traces = [row?.sealed, seat?.key].map((trace) => (trace as Buffer).toString('latin1').slice(4, 40));
    expect(traces.every((trace) => bytesIn(folder).includes(trace))).toBe(true);

    await store.words.eraseSeat(session, 1);
    expect(traces.map((trace) => bytesIn(folder).includes(trace))).toEqual([false, false]);
    expect([...(await store.words.of(session))]).toEqual([['theirs', 'Pysyy']]);
    expect((await store.steps.of(session)).length).toBe(2);
    store.close();
  });
});

describe('tokens', () => {
  it('no token, join secret or invitation is in the database in the clear', async () => {
    const { store, folder } = await openTestStore();
    const session = await sessionIn(store);
    await store.steps.append({ session, step: stepOf(2), ...rest, seat: { number: 1 } });
    const secrets = [
      await store.seats.giveAnother(session, 1),
      await store.invites.make(),
      store.sessions.secretOf(session, 'join'),
      store.sessions.secretOf(session, 'screen'),
    ];
    for (const secret of secrets) expect(bytesIn(folder)).not.toContain(secret);
    store.close();
  });

  it('an invitation works once, and not after a week', async () => {
    const { store } = await openTestStore();
    const token = await store.invites.make();
    expect(await store.invites.use(token)).toBe(true);
    expect(await store.invites.use(token)).toBe(false);
    const old = await store.invites.make(0);
    expect(await store.invites.use(old)).toBe(false);
    store.close();
  });
});
